// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary octets give the same replies whatever the cut, and never more than a reply may have.
// Input: how many octets arrive at a time, then what the server says.
#include "FuzzInput.h"
#include "Require.h"

#include "smtp/ReplyParser.h"

using namespace sendoff;

namespace {

struct Read {
    QByteArrayList replies; ///< each as one text
    std::optional<ReplyError> error;
    bool operator==(const Read &) const = default;
};

void requireReply(const Reply &reply)
{
    require(reply.code >= 200 && reply.code <= 599, "a reply has a code of RFC 5321 4.2");
    require(!reply.lines.isEmpty(), "a reply has a line");
    require(reply.lines.size() <= ReplyParser::lineCount, "a reply has not too many lines");
    for (const QByteArray &line : reply.lines) {
        require(line.size() <= ReplyParser::lineLimit, "no line is too long");
        require(!line.contains('\n'), "no line has a line end in it");
    }
    const ServerReply kept = reply.toServerReply();
    require(kept.code == reply.code, "what is kept of a reply has its code");
    require(!kept.enhanced || kept.enhanced->statusClass == reply.code / 100,
            "an enhanced status has the code's class");
}

Read readIn(const QByteArray &octets, int cut)
{
    Read result;
    ReplyParser parser;
    inPieces(octets, cut, [&](const QByteArray &piece) {
        parser.feed(piece);
        while (true) {
            const auto reply = parser.next();
            if (!reply) {
                require(!result.error || *result.error == reply.error(),
                        "after an error it stays the same error");
                result.error = reply.error();
                return;
            }
            require(!result.error, "after an error nothing more comes");
            if (!*reply)
                return;
            requireReply(**reply);
            result.replies += QByteArray::number((*reply)->code) + ' ' + (*reply)->lines.join('\n');
        }
    });
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzInput input(data, size);
    const int cut = input.choice();
    const QByteArray octets = input.rest();
    const Read whole = readIn(octets, 0);
    require(readIn(octets, 1) == whole, "octet by octet the replies are the same");
    require(readIn(octets, cut) == whole, "in pieces the replies are the same");
    return 0;
}
