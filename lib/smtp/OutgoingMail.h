// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailObject.h"
#include "smtp/ContentPump.h"
#include "smtp/MailTransaction.h"
#include "transcript/Transcript.h"

namespace sendoff {

/// Counts the messages handed to a session, from 1.
using MailNumber = quint64;

/// One message in the hands of a session: what it is, and how far it has come.
struct OutgoingMail {
    MailNumber number = 0;
    MailObject mail = {};
    std::shared_ptr<const MessageContent> content = {}; ///< the form that is sent
    Transcript transcript = {};
    std::optional<MailTransaction> transaction = std::nullopt; ///< none: not begun
    std::optional<ContentPump> pump = std::nullopt;
    bool leavesTogether = false;            ///< heldCommands, the envelope, wait for the message
    std::vector<Command> heldCommands = {};
    QByteArray lastBlock = {};              ///< kept back to leave together with what ends the message
    enum class Permission { NotAsked, Asked, Given } permission = Permission::NotAsked;
    bool isOnTheWire = false;     ///< a command of it was written: replies may be its own
    bool isContentWritten = false;
    bool isDone = false;          ///< the transaction is over
    bool isCancelled = false;

    /// Nothing of it was said: it can begin anew, or not at all.
    void forgetTransaction()
    {
        transaction.reset();
        pump.reset();
        leavesTogether = false;
        heldCommands.clear();
        lastBlock.clear();
        isOnTheWire = isContentWritten = isDone = false;
    }
};

} // namespace sendoff
