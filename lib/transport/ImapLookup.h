// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailboxLookup.h"
#include "mailbox/SentSearch.h"
#include "transport/MailboxSessions.h"

#include <QPointer>

#include <deque>

namespace sendoff {

/// Looks for messages in an account's IMAP mailbox: one after the other in one session, which ends with the
/// last of them.
class ImapLookup final : public QObject, public MailboxLookup {
    Q_OBJECT
public:
    explicit ImapLookup(MailboxSessions sessions, QObject *parent = nullptr);
    ~ImapLookup() override;

    void lookFor(const QByteArray &messageId, QObject *context, std::function<void(const Sighting &)> done) override;
    bool isIdle() const { return m_waiting.empty(); }

private:
    struct Question {
        QByteArray messageId;
        QPointer<QObject> context;
        std::function<void(const Sighting &)> done;
    };

    void next();
    void open();
    void search();
    void perform(const SentSearchStep &step);
    void answer(Sighting sighting);
    /// What can't be had for one can't be had for the others either.
    void answerAll(const Sighting &sighting);

    const MailboxSessions m_sessions;
    std::deque<Question> m_waiting; ///< the first is being looked for
    ImapSession *m_session = nullptr;
    std::optional<SentSearch> m_search;
    bool m_isOpening = false;
};

} // namespace sendoff
