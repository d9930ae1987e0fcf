// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/DsnNotify.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <optional>
#include <vector>

namespace sendoff {

/// What was asked of one recipient: RFC 3461 4.1, 4.2.
struct SubmittedWish {
    std::optional<DsnNotify> notify = std::nullopt;
    QByteArray originalType = {};    ///< of the ORCPT: "rfc822"; empty: none was given
    QByteArray originalAddress = {}; ///< decoded

    bool operator==(const SubmittedWish &) const = default;
};

struct SubmittedEnvelope {
    QByteArray reversePath = {}; ///< without angle brackets; empty is the null path
    QByteArrayList recipients = {};
    std::vector<SubmittedWish> wishes = {}; ///< one for each recipient
    QByteArray user = {};        ///< who logged in; empty: this user, by a local socket
    bool eightBit = false;       ///< BODY=8BITMIME
    bool smtpUtf8 = false;
    bool returnsFull = false;    ///< RET=FULL, RFC 3461 4.3
    QByteArray envelopeId = {};  ///< ENVID, RFC 3461 4.4, decoded
};

/// What became of a message, and the whole reply that tells the client, without CR LF.
struct CommitOutcome {
    bool isStored = false;
    QByteArray reply = {};

    static CommitOutcome stored() { return {true, "250 2.0.0 Stored"}; }
    static CommitOutcome notStored() { return {false, "451 4.3.0 The message could not be stored"}; }
};

/// Where a submitted message goes. Failures of begin() and write() show at commit().
class MessageSink {
public:
    virtual ~MessageSink() = default;
    virtual void begin(const SubmittedEnvelope &envelope) = 0;
    virtual void write(const QByteArray &octets) = 0;
    /// Stored only when the message is safe on disk: the client gets its 250 then. `done` may be
    /// called at once or later, also when the sink is gone.
    virtual void commit(std::function<void(const CommitOutcome &)> done) = 0;
    /// Leaves nothing behind of a message begun and not committed.
    virtual void abort() = 0;
};

} // namespace sendoff
