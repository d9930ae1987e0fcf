// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server says to EHLO, what is believed of it keeps to the RFCs.
// Input: the lines of the reply, without codes, each ended by LF.
#include "FuzzInput.h"
#include "Require.h"

#include "smtp/Capabilities.h"

using namespace sendoff;

namespace {

bool isMechanism(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 20 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isEqual(const Capabilities &a, const Capabilities &b)
{
    return a.startTls == b.startTls && a.pipelining == b.pipelining && a.eightBitMime == b.eightBitMime &&
           a.smtpUtf8 == b.smtpUtf8 && a.enhancedStatusCodes == b.enhancedStatusCodes &&
           a.chunking == b.chunking && a.dsn == b.dsn && a.size == b.size && a.sizeLimit == b.sizeLimit &&
           a.authMechanisms == b.authMechanisms;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Reply reply{250, FuzzInput(data, size).rest().split('\n')};
    const Capabilities capabilities = Capabilities::parse(reply);
    require(capabilities.sizeLimit >= 0, "a size limit is not negative");
    require(capabilities.size || capabilities.sizeLimit == 0, "a limit comes with SIZE only");
    require(!capabilities.smtpUtf8 || capabilities.eightBitMime, "SMTPUTF8 counts beside 8BITMIME only");
    const QByteArrayList &mechanisms = capabilities.authMechanisms;
    require(std::all_of(mechanisms.begin(), mechanisms.end(), isMechanism),
            "a mechanism has a name of RFC 4422 3.1");
    for (const QByteArray &mechanism : mechanisms)
        require(mechanisms.count(mechanism) == 1, "no mechanism stands there twice");

    Reply lower = reply;
    for (QByteArray &line : lower.lines)
        line = line.toLower();
    require(isEqual(Capabilities::parse(lower), capabilities), "keywords mean the same in lower case");
    // The first line is the server's name, whatever it says.
    require(isEqual(Capabilities::parse({250, {reply.lines.join(' ').replace('\r', ' ')}}), {}),
            "the first line offers nothing");
    return 0;
}
