// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/ImapLetter.h"
#include "ui/letters/LetterFinding.h"

#include <deque>

namespace sendoff {

/// Looks for a message in one mailbox after the other, until one has it. Goes when it has finished.
class LetterFinder final : public QObject {
    Q_OBJECT
public:
    struct Place {
        QString account;
        MailboxSessions sessions;
    };

    /// `pop3` are the names of accounts whose mailbox can't be looked into.
    LetterFinder(std::deque<Place> places, const QStringList &pop3, const QByteArray &messageId, QObject *parent);

signals:
    void finished(const sendoff::LetterFinding &finding);

private:
    void next();
    void take(const QString &account, const FoundLetter &letter);

    std::deque<Place> m_places;
    const QByteArray m_messageId;
    LetterFinding m_finding;
};

} // namespace sendoff
