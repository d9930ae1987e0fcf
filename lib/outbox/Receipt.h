// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/TlsRecord.h"
#include "outbox/OutboxItem.h"

namespace sendoff {

/// What proves that a message was handed over: what it was, who took it, and over which channel.
struct Receipt {
    /// Recipients for whom one answer was given.
    struct Part {
        QDateTime at = {};      ///< UTC
        ServerReply reply = {}; ///< to the final dot: usually with the number that the server knows it by
        std::vector<AddrSpec> recipients = {};
        TlsRecord tls = {};     ///< empty: in clear, or not known any more
    };
    /// A recipient whom it failed to reach after it was taken.
    struct Return {
        AddrSpec recipient;
        ReportedFate said;
    };
    QByteArray messageId = {};
    QByteArray sha256 = {};     ///< of the message's octets as they are spooled; hexadecimal
    qint64 size = 0;            ///< octets
    std::vector<Part> parts = {};    ///< those it came back from, too: it was taken for them
    std::vector<Return> cameBack = {};

    /// None as long as nobody has accepted it.
    static std::optional<Receipt> of(const OutboxItem &item, const std::vector<OutboxAttempt> &attempts);
};

} // namespace sendoff
