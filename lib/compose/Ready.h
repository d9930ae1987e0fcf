// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/LocalNames.h"
#include "compose/prepare.h"

namespace sendoff {

/// How a ready message is to be taken.
struct ReadyOptions {
    std::vector<AddrSpec> recipients = {}; ///< none: those of the headers
    bool alsoHeaders = false;              ///< to those of the headers beside `recipients`
    std::optional<Mailbox> from = std::nullopt; ///< for a message without From; none: it is refused
    /// If any, only these may stand in From and send. Another From is exchanged for the address of
    /// `from` with the same name, and becomes Reply-To where there is none.
    std::vector<AddrSpec> ownAddresses = {};
    /// Instead of the sender in the headers; the inner none is the null path.
    std::optional<std::optional<AddrSpec>> reversePath = std::nullopt;
    std::optional<LocalNames> localNames = std::nullopt; ///< none: a name without a domain is no address
};

/// A ready message as other programs write it, in a file or in memory.
struct ReadyMessage {
    QString path = {}; ///< empty: it is `octets`
    QByteArray octets = {};
};

/// A ready message: byte for byte but for Bcc and line ends, and
/// with Date and Message-ID where they are missing. The recipients of the headers are those of
/// To, Cc and Bcc, or of the newest Resent block (RFC 5322 3.6.6). A file is read once, in
/// constant memory, and again when the content is.
Result<PreparedMessage, std::vector<ComposeIssue>> prepareReady(const ReadyMessage &ready, const ReadyOptions &options,
                                                                const Clock &clock, Randomness &randomness);
inline Result<PreparedMessage, std::vector<ComposeIssue>> prepareReady(const QString &path, const ReadyOptions &options,
                                                                       const Clock &clock, Randomness &randomness)
{
    return prepareReady(ReadyMessage{.path = path}, options, clock, randomness);
}

} // namespace sendoff
