// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/Pop3Reports.h"

#include "reports/readReport.h"
#include "transport/IncomingCheck.h"

#include <QPointer>

namespace sendoff {

namespace {

Pop3ReportSearch::Glance glance(const QByteArray &headers)
{
    const HeaderGlance found = glanceAt(headers);
    return {found.mayBeReport, found.date};
}

} // namespace

struct Pop3Reports::Look {
    QPointer<QObject> context;
    std::function<void(const GatheredReports &)> done;
    MailboxMemory memory;
    Pop3ReportSearch search;
    Pop3Session *session = nullptr;
    bool isOver = false;
};

Pop3Reports::Pop3Reports(MailboxSessions sessions, QObject *parent) : QObject(parent), m_sessions(std::move(sessions)) {}

void Pop3Reports::gather(const MailboxMemory &memory, const QDateTime &since, QObject *context,
                         std::function<void(const GatheredReports &)> done)
{
    MailboxMemory known = memory;
    // Another mailbox than last time: what was seen there says nothing of this one.
    if (known.place != m_sessions.place())
        known = {.place = m_sessions.place()};
    const auto look = std::make_shared<Look>(Look{context, std::move(done), known,
                                                  Pop3ReportSearch(known.uniqueIds, since, reportOctets, glance)});
    ++m_running;
    m_sessions.readSecrets(this, [this, look](const Result<SessionSecrets, Failure> &secrets) {
        if (secrets)
            open(look, *secrets);
        else
            finish(look, {}, secrets.error());
    });
}

void Pop3Reports::open(const std::shared_ptr<Look> &look, const SessionSecrets &secrets)
{
    look->session = m_sessions.makePop3(secrets, this);
    connect(look->session, &Pop3Session::ready, this, [this, look] { perform(look, look->search.begin()); });
    connect(look->session, &Pop3Session::answered, this,
            [this, look](const Pop3Answer &answer) { perform(look, look->search.step(answer)); });
    connect(look->session, &Pop3Session::failed, this, [this, look](const MailboxError &error) {
        finish(look, {}, failureFrom(error, m_sessions.host()));
    });
    look->session->open();
}

void Pop3Reports::perform(const std::shared_ptr<Look> &look, const Pop3SearchStep &step)
{
    if (const auto *request = std::get_if<Pop3Request>(&step))
        return look->session->run(*request);
    const auto *refused = std::get_if<Pop3NotGathered>(&step);
    const Pop3Gathered &gathered = refused ? refused->sofar : std::get<Pop3Gathered>(step);
    look->memory.uniqueIds = gathered.seen;
    std::optional<Failure> failure;
    if (refused)
        failure = Failure{.kind = FailureKind::ProtocolError, .stage = Stage::Auth, .scope = Scope::Account,
                          .host = m_sessions.host(), .detail = refused->detail};
    look->session->quit();
    finish(look, gathered.messages, failure);
}

void Pop3Reports::finish(const std::shared_ptr<Look> &look, std::vector<QByteArray> messages, const std::optional<Failure> &failure)
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
