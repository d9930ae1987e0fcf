// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ReportSearch.h"
#include "reports/ReportMailbox.h"
#include "transport/MailboxSessions.h"

namespace sendoff {

/// Gathers reports from an account's INBOX by IMAP, with a session for each look.
class ImapReports final : public QObject, public ReportMailbox {
    Q_OBJECT
public:
    explicit ImapReports(MailboxSessions sessions, QObject *parent = nullptr);

    void gather(const MailboxMemory &memory, const QDateTime &since, QObject *context,
                std::function<void(const GatheredReports &)> done) override;
    bool isIdle() const override { return m_running == 0; }

private:
    struct Look;
    void open(const std::shared_ptr<Look> &look, const SessionSecrets &secrets);
    void perform(const std::shared_ptr<Look> &look, const ReportSearchStep &step);
    void finish(const std::shared_ptr<Look> &look, std::vector<QByteArray> messages, const std::optional<Failure> &failure);

    const MailboxSessions m_sessions;
    int m_running = 0;
};

} // namespace sendoff
