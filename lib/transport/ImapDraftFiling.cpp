// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ImapDraftFiling.h"

#include <QIODevice>

namespace sendoff {

ImapDraftFiling::ImapDraftFiling(MailboxSessions sessions, const DraftOrder &order, QObject *parent)
    : QObject(parent), m_sessions(std::move(sessions)), m_order(order)
{
    m_sessions.readSecrets(this, [this](const Result<SessionSecrets, Failure> &secrets) {
        if (secrets)
            open(*secrets);
        else
            finish(DraftNotFiled{toName(secrets.error().kind).toLatin1()});
    });
}

void ImapDraftFiling::open(const SessionSecrets &secrets)
{
    m_session = m_sessions.make(secrets, this);
    connect(m_session, &ImapSession::ready, this, [this] {
        m_filing.emplace(m_order, m_session->capabilities(), m_session->isUtf8());
        perform(m_filing->begin());
    });
    connect(m_session, &ImapSession::answered, this, [this](const ImapAnswer &answer) { perform(m_filing->step(answer)); });
    connect(m_session, &ImapSession::failed, this, [this](const MailboxError &error) {
        finish(DraftNotFiled{toName(error.kind) + (error.detail.isEmpty() ? "" : ", " + error.detail),
                             m_filing && m_filing->isStoring()});
    });
    m_session->open();
}

void ImapDraftFiling::perform(const DraftFilingStep &step)
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return m_session->run(*request);
    m_session->logout();
    finish(step);
}

void ImapDraftFiling::finish(const DraftFilingStep &result)
{
    if (!std::exchange(m_isOver, true))
        emit finished(result);
}

} // namespace sendoff
