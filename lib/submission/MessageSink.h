// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace sendoff {

struct SubmittedEnvelope {
    QByteArray reversePath = {}; ///< without angle brackets; empty is the null path
    QByteArrayList recipients = {};
    QByteArray user = {};        ///< who logged in
    bool eightBit = false;       ///< BODY=8BITMIME
    bool smtpUtf8 = false;
};

enum class CommitOutcome { Stored, TemporaryFailure };

/// Where a submitted message goes. Failures of begin() and write() show at commit().
class MessageSink {
public:
    virtual ~MessageSink() = default;
    virtual void begin(const SubmittedEnvelope &envelope) = 0;
    virtual void write(const QByteArray &octets) = 0;
    /// Stored only when the message is safe on disk: the client gets its 250 then.
    [[nodiscard]] virtual CommitOutcome commit() = 0;
    /// Leaves nothing behind of a message begun and not committed.
    virtual void abort() = 0;
};

} // namespace sendoff
