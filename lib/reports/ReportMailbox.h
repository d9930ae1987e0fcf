// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <vector>

namespace sendoff {

/// What was seen of an account's mailbox, so that nothing is looked at twice.
struct MailboxMemory {
    QString place = {};      ///< whose mailbox it is about: user and server
    quint32 uidValidity = 0; ///< IMAP: RFC 9051 2.3.1.1; another one makes `lastUid` worthless
    quint32 lastUid = 0;     ///< IMAP
    QByteArrayList uniqueIds = {}; ///< POP3: RFC 1939 7, of what is there and was looked at

    bool operator==(const MailboxMemory &) const = default;
};

/// What a look into it brought.
struct GatheredReports {
    std::vector<QByteArray> messages = {};  ///< that may be reports: their beginnings
    MailboxMemory memory = {};              ///< from now on
    std::optional<Failure> failure = std::nullopt; ///< why it was not looked at to the end; `memory` still holds
};

/// What a mailbox that is listened to tells by itself.
enum class MailboxNews {
    Arrived, ///< something may have: a look is worth it
    Lost     ///< nothing is listened to any more; only a look listens again
};

/// An account's INBOX, asked for what may be reports.
class ReportMailbox {
public:
    virtual ~ReportMailbox() = default;
    /// From the next look on it stays there and tells what happens, where the server can (RFC 2177); from the event
    /// loop, until rest().
    // NOLINTNEXTLINE(performance-unnecessary-value-param): those that listen keep it
    virtual void listen(std::function<void(MailboxNews)>) {}
    /// At once. A look that is under way comes to its end.
    virtual void rest() {}
    /// The server tells what arrives: nothing needs to ask for it.
    virtual bool isListening() const { return false; }
    /// `done` comes once, from the event loop, unless `context` is gone by then. Nothing older than `since` is of
    /// interest.
    virtual void gather(const MailboxMemory &memory, const QDateTime &since, QObject *context,
                        std::function<void(const GatheredReports &)> done) = 0;
    /// No look is under way, and nothing is listened to.
    virtual bool isIdle() const = 0;
};

} // namespace sendoff
