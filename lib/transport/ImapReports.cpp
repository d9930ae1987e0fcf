// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ImapReports.h"

#include "reports/readReport.h"
#include "transport/IncomingCheck.h"

#include <QPointer>

namespace sendoff {

struct ImapReports::Look {
    QPointer<QObject> context;
    std::function<void(const GatheredReports &)> done;
    MailboxMemory memory;
    ReportSearch search;
    ImapSession *session = nullptr;
    bool isOver = false;
};

ImapReports::ImapReports(MailboxSessions sessions, QObject *parent) : QObject(parent), m_sessions(std::move(sessions)) {}

void ImapReports::gather(const MailboxMemory &memory, const QDateTime &since, QObject *context,
                         std::function<void(const GatheredReports &)> done)
{
    MailboxMemory known = memory;
    // Another mailbox than last time: what was seen there says nothing of this one.
    if (known.place != m_sessions.place())
        known = {.place = m_sessions.place()};
    const auto look = std::make_shared<Look>(Look{context, std::move(done), known,
                                                  ReportSearch({known.uidValidity, known.lastUid}, since.toUTC().date(), reportOctets)});
    ++m_running;
    m_sessions.readSecrets(this, [this, look](const Result<SessionSecrets, Failure> &secrets) {
        if (secrets)
            open(look, *secrets);
        else
            finish(look, {}, secrets.error());
    });
}

void ImapReports::open(const std::shared_ptr<Look> &look, const SessionSecrets &secrets)
{
    look->session = m_sessions.make(secrets, this);
    connect(look->session, &ImapSession::ready, this, [this, look] { perform(look, look->search.begin()); });
    connect(look->session, &ImapSession::answered, this,
            [this, look](const ImapAnswer &answer) { perform(look, look->search.step(answer)); });
    connect(look->session, &ImapSession::failed, this, [this, look](const MailboxError &error) {
        finish(look, {}, failureFrom(error, m_sessions.host()));
    });
    look->session->open();
}

void ImapReports::perform(const std::shared_ptr<Look> &look, const ReportSearchStep &step)
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return look->session->run(*request);
    const auto *refused = std::get_if<ReportsNotGathered>(&step);
    const ReportsGathered &gathered = refused ? refused->sofar : std::get<ReportsGathered>(step);
    look->memory.uidValidity = gathered.seen.uidValidity;
    look->memory.lastUid = gathered.seen.lastUid;
    std::optional<Failure> failure;
    if (refused)
        failure = Failure{.kind = FailureKind::ProtocolError, .stage = Stage::Auth, .scope = Scope::Account,
                          .host = m_sessions.host(), .detail = refused->detail};
    look->session->logout();
    finish(look, gathered.messages, failure);
}

void ImapReports::finish(const std::shared_ptr<Look> &look, std::vector<QByteArray> messages, const std::optional<Failure> &failure)
{
    if (std::exchange(look->isOver, true))
        return;
    --m_running;
    if (look->session)
        look->session->deleteLater();
    if (look->context)
        look->done({.messages = std::move(messages), .memory = look->memory, .failure = failure});
}

} // namespace sendoff
