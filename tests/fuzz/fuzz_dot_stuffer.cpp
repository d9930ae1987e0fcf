// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a message holds, it can't end early and smuggles nothing: RFC 5321 4.5.2, 2.3.8.
// Input: how many octets are read at a time, then the message.
#include "FuzzInput.h"
#include "Require.h"

#include "smtp/DotStuffer.h"

using namespace sendoff;

namespace {

QByteArray stuffed(const QByteArray &message, DotStuffer::Dots dots, int cut)
{
    DotStuffer stuffer(dots);
    QByteArray result;
    inPieces(message, cut, [&](const QByteArray &piece) { result += stuffer.stuff(piece); });
    return result + stuffer.end();
}

/// The message with CR LF for each CR LF, CR and LF of it, said another way than DotStuffer does.
QByteArray repaired(QByteArray message)
{
    return message.replace("\r\n", "\n").replace('\r', '\n').replace('\n', "\r\n");
}

QByteArray doubled(const QByteArray &message)
{
    QByteArrayList lines = message.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith('.'))
            line.prepend('.');
    }
    return lines.join('\n');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzInput input(data, size);
    const int cut = input.choice();
    const QByteArray message = input.rest();
    const QByteArray wanted = repaired(message);
    const bool endsLine = wanted.isEmpty() || wanted.endsWith("\r\n");
    for (const int each : {0, 1, cut}) {
        require(stuffed(message, DotStuffer::Dots::Kept, each) == wanted,
                "BDAT carries the message with repaired line ends");
        require(stuffed(message, DotStuffer::Dots::Doubled, each) ==
                    doubled(wanted) + (endsLine ? ".\r\n" : "\r\n.\r\n"),
                "DATA carries it with dots doubled and the final dot");
    }
    return 0;
}
