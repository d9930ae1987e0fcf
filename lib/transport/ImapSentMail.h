// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/CopyKeeper.h"
#include "delivery/MailboxLookup.h"
#include "mailbox/SentCopy.h"
#include "mailbox/MessageSearch.h"
#include "transport/MailboxSessions.h"

#include <QPointer>

#include <deque>

namespace sendoff {

/// An account's sent mail in its IMAP mailbox: looks for messages there, and keeps copies. One after the other in one
/// session, which ends with the last of them.
class ImapSentMail final : public QObject, public MailboxLookup, public CopyKeeper {
    Q_OBJECT
public:
    explicit ImapSentMail(MailboxSessions sessions, QObject *parent = nullptr);
    ~ImapSentMail() override;

    void lookFor(const QByteArray &messageId, const QString &from, QObject *context, std::function<void(const Sighting &)> done) override;
    void keep(const CopyOrder &order, QObject *context, std::function<void(const CopyReport &)> done) override;
    bool isIdle() const { return m_waiting.empty(); }

private:
    /// What both come to.
    using Step = std::variant<ImapRequest, Sighting, CopyReport>;
    struct Task {
        QPointer<QObject> context;
        CopyOrder order; ///< of a look, only its Message-ID and sender
        std::function<void(const Sighting &)> lookDone = {};
        std::function<void(const CopyReport &)> copyDone = {};
    };

    void add(Task task);
    void next();
    void open();
    void begin();
    void perform(const Step &step);
    Step stepOf(const MessageSearchStep &step) const;
    Step stepOf(const SentCopyStep &step) const;
    void finish(const Task &task, const Step &result, const Transcript &transcript, const QByteArray &tlsSummary) const;
    void onFailed(const MailboxError &error);
    void failAll(const QByteArray &detail, const Transcript &transcript, const QByteArray &tlsSummary);

    const MailboxSessions m_sessions;
    std::deque<Task> m_waiting; ///< the first is under way
    ImapSession *m_session = nullptr;
    std::optional<MessageSearch> m_search;
    std::optional<SentCopy> m_copy;
    bool m_isOpening = false;
    bool m_isAtWork = false; ///< the session is ready, and asked for the first
};

} // namespace sendoff
