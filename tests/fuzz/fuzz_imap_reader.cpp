// SPDX-License-Identifier: GPL-3.0-or-later
// Arbitrary octets give the same responses whatever the cut, and never more than a response may have.
// Input: how many octets arrive at a time, then what the server says.
#include "FuzzInput.h"
#include "Require.h"

#include "mailbox/ImapAnswer.h"
#include "mailbox/ImapCapabilities.h"
#include "mailbox/ImapName.h"
#include "mailbox/ImapReader.h"

using namespace sendoff;

namespace {

struct Read {
    QByteArrayList responses; ///< each as one text
    std::optional<ImapReadError> error;
    bool operator==(const Read &) const = default;
};

QByteArray textOf(const ImapValue &value, size_t depth)
{
    require(depth <= ImapValueParser::depthLimit + 1, "no list is too deep");
    if (value.kind != ImapValue::Kind::List)
        return QByteArray::number(int(value.kind)) + value.octets;
    QByteArray text("(");
    for (const ImapValue &each : value.items)
        text += textOf(each, depth + 1) + ' ';
    return text + ')';
}

QByteArray textOf(const ImapResponse &response)
{
    require(!response.lines.isEmpty(), "a response has a line");
    for (const QByteArray &line : response.lines)
        require(!line.contains('\n') && line.size() <= ImapReader::lineLimit + 16, "no line has an end in it or is too long");
    require(response.tag.isEmpty() || response.kind == ImapResponse::Kind::Status, "only a status has a tag");
    require((response.kind == ImapResponse::Kind::Data) != response.values.empty(), "data have a value");
    QByteArray text = response.tag + '|' + response.code + '|' + response.codeArguments + '|' + response.text;
    for (const ImapValue &value : response.values)
        text += textOf(value, 0);
    return text;
}

void gather(ImapGathering &gathering, const ImapResponse &response)
{
    (void)ImapCapabilities::from(response);
    if (response.kind == ImapResponse::Kind::Data)
        (void)gathering.take(response);
    for (const ImapMailbox &each : gathering.finish({}).mailboxes)
        (void)mailboxName(each.name, false);
}

Read readIn(const QByteArray &octets, int cut)
{
    Read result;
    ImapReader reader;
    ImapGathering gathering;
    inPieces(octets, cut, [&](const QByteArray &piece) {
        reader.feed(piece);
        while (true) {
            const auto response = reader.next();
            if (!response) {
                require(!result.error || *result.error == response.error(), "after an error it stays the same error");
                result.error = response.error();
                return;
            }
            require(!result.error, "after an error nothing more comes");
            if (!*response)
                return;
            result.responses += textOf(**response);
            gather(gathering, **response);
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
    require(readIn(octets, 1) == whole, "octet by octet the responses are the same");
    require(readIn(octets, cut) == whole, "in pieces the responses are the same");
    if (const auto name = fromModifiedUtf7(octets))
        require(fromModifiedUtf7(toModifiedUtf7(*name)) == name, "a name is read as it was written");
    return 0;
}
