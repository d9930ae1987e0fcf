// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/Pop3ReportSearch.h"
#include "reports/ReportMailbox.h"
#include "transport/MailboxSessions.h"

namespace sendoff {

/// Gathers reports from an account's maildrop by POP3, with a session for each look.
class Pop3Reports final : public QObject, public ReportMailbox {
    Q_OBJECT
public:
    explicit Pop3Reports(MailboxSessions sessions, QObject *parent = nullptr);

    void gather(const MailboxMemory &memory, const QDateTime &since, QObject *context,
                std::function<void(const GatheredReports &)> done) override;
    bool isIdle() const override { return m_running == 0; }

private:
    struct Look;
    void open(const std::shared_ptr<Look> &look, const SessionSecrets &secrets);
    void perform(const std::shared_ptr<Look> &look, const Pop3SearchStep &step);
    void finish(const std::shared_ptr<Look> &look, std::vector<QByteArray> messages, const std::optional<Failure> &failure);

    const MailboxSessions m_sessions;
    int m_running = 0;
};

} // namespace sendoff
