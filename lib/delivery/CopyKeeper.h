// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailObject.h"
#include "transcript/Transcript.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace sendoff {

/// A sent message of which a copy is to be kept.
struct CopyOrder {
    QByteArray messageId; ///< with its angle brackets
    QString from;         ///< who wrote it, as people read it: each sender may have a place of its own
    QDateTime sentAt;
    std::shared_ptr<const MessageContent> content;
    bool hasUtf8Headers = false;
    bool wasTried = false; ///< before, in vain as far as one knows
};

/// What came of it.
struct CopyReport {
    enum class Outcome { Kept, WasThere, NotKept };
    Outcome outcome = Outcome::NotKept;
    QString mailbox = {};   ///< as people read it
    QByteArray detail = {}; ///< of NotKept: technical English, or the server's words; no secret
    Transcript transcript = {};
    QByteArray tlsSummary = {};
};

/// Keeps copies of what an account sent among its sent mail.
class CopyKeeper {
public:
    virtual ~CopyKeeper() = default;
    /// `done` comes once, from the event loop, unless `context` is gone by then. A copy that is there is not made again.
    virtual void keep(const CopyOrder &order, QObject *context, std::function<void(const CopyReport &)> done) = 0;
};

} // namespace sendoff
