// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/DraftFiling.h"
#include "transport/MailboxSessions.h"

namespace sendoff {

/// Files one draft in an account's IMAP mailbox, or removes it there. Begins by itself, from the event loop; ends when it
/// goes.
class ImapDraftFiling final : public QObject {
    Q_OBJECT
public:
    ImapDraftFiling(MailboxSessions sessions, const DraftOrder &order, QObject *parent);

signals:
    /// Once: DraftFiled or DraftNotFiled, which also stands for a mailbox that can't be had.
    void finished(const sendoff::DraftFilingStep &result);

private:
    void open(const SessionSecrets &secrets);
    void perform(const DraftFilingStep &step);
    void finish(const DraftFilingStep &result);

    const MailboxSessions m_sessions;
    const DraftOrder m_order;
    ImapSession *m_session = nullptr;
    std::optional<DraftFiling> m_filing;
    bool m_isOver = false;
};

} // namespace sendoff
