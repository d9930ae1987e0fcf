// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/InboxVigil.h"
#include "reports/ReportMailbox.h"
#include "transport/MailboxSessions.h"

namespace sendoff {

/// Gathers reports from an account's INBOX by IMAP, with a session for each look. While it listens the session of one
/// stays, in IDLE (RFC 2177), and makes the looks that follow.
class ImapReports final : public QObject, public ReportMailbox {
    Q_OBJECT
public:
    explicit ImapReports(MailboxSessions sessions, QObject *parent = nullptr);
    ~ImapReports() override;

    void listen(std::function<void(MailboxNews)> told) override { m_told = std::move(told); }
    void rest() override;
    bool isListening() const override { return m_staying != nullptr; }
    void gather(const MailboxMemory &memory, const QDateTime &since, QObject *context,
                std::function<void(const GatheredReports &)> done) override;
    bool isIdle() const override { return m_running == 0 && !m_staying; }

    /// So often in a row a server may refuse IDLE, or not answer its end, before nothing listens there any more.
    static constexpr int mostFailures = 3;

private:
    struct Look;
    struct Visit;
    void visit(const std::shared_ptr<Look> &look);
    void open(const std::shared_ptr<Look> &look, const SessionSecrets &secrets);
    void look(const std::shared_ptr<Visit> &visit, const std::shared_ptr<Look> &look);
    void onAnswered(const std::shared_ptr<Visit> &visit, const ImapAnswer &answer);
    void perform(const std::shared_ptr<Visit> &visit, const VigilStep &step);
    void onGathered(const std::shared_ptr<Visit> &visit, const ReportsGathered &gathered, const std::optional<Failure> &failure);
    void onFailed(const std::shared_ptr<Visit> &visit, const MailboxError &error);
    void stay(const std::shared_ptr<Visit> &visit);
    void leave(const std::shared_ptr<Visit> &visit);
    void tell(MailboxNews news);
    void finish(const std::shared_ptr<Look> &look, std::vector<QByteArray> messages, const std::optional<Failure> &failure);

    const MailboxSessions m_sessions;
    std::function<void(MailboxNews)> m_told; ///< null: nobody listens
    std::shared_ptr<Visit> m_staying;        ///< between two looks, or at one
    int m_running = 0;                       ///< looks
    int m_failures = 0;                      ///< of listening, in a row
};

} // namespace sendoff
