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
};

struct ImapReports::Visit {
    ImapSession *session;
    InboxVigil vigil;
    std::shared_ptr<Look> look = nullptr; ///< under way
};

ImapReports::ImapReports(MailboxSessions sessions, QObject *parent) : QObject(parent), m_sessions(std::move(sessions)) {}

ImapReports::~ImapReports()
{
    if (m_staying)
        m_staying->session->logout();
}

void ImapReports::rest()
{
    m_told = {};
    if (m_staying && !m_staying->look)
        leave(m_staying);
}

void ImapReports::gather(const MailboxMemory &memory, const QDateTime &since, QObject *context,
                         std::function<void(const GatheredReports &)> done)
{
    MailboxMemory known = memory;
    // Another mailbox than last time: what was seen there says nothing of this one.
    if (known.place != m_sessions.place())
        known = {.place = m_sessions.place()};
    const auto wanted = std::make_shared<Look>(Look{context, std::move(done), known,
                                                    ReportSearch({known.uidValidity, known.lastUid}, since.toUTC().date(), reportOctets)});
    ++m_running;
    if (m_staying && !m_staying->look)
        return look(m_staying, wanted);
    visit(wanted);
}

void ImapReports::visit(const std::shared_ptr<Look> &wanted)
{
    m_sessions.readSecrets(this, [this, wanted](const Result<SessionSecrets, Failure> &secrets) {
        if (secrets)
            open(wanted, *secrets);
        else
            finish(wanted, {}, secrets.error());
    });
}

void ImapReports::open(const std::shared_ptr<Look> &wanted, const SessionSecrets &secrets)
{
    ImapSession *session = m_sessions.make(secrets, this);
    const auto visit = std::make_shared<Visit>(Visit{session, InboxVigil(m_sessions.randomness())});
    visit->look = wanted;
    connect(session, &ImapSession::ready, this, [this, visit, wanted] { look(visit, wanted); });
    connect(session, &ImapSession::answered, this,
            [this, visit](const ImapAnswer &answer) { onAnswered(visit, answer); });
    connect(session, &ImapSession::stirred, this, [this, visit] { perform(visit, visit->vigil.stirred()); });
    connect(session, &ImapSession::failed, this, [this, visit](const MailboxError &error) { onFailed(visit, error); });
    session->open();
}

void ImapReports::look(const std::shared_ptr<Visit> &visit, const std::shared_ptr<Look> &wanted)
{
    visit->look = wanted;
    perform(visit, visit->vigil.look(wanted->search));
}

void ImapReports::onAnswered(const std::shared_ptr<Visit> &visit, const ImapAnswer &answer)
{
    if (visit->vigil.isInIdle())
        m_failures = answer.isOk() ? 0 : m_failures + 1;
    perform(visit, visit->vigil.answered(answer));
}

void ImapReports::perform(const std::shared_ptr<Visit> &visit, const VigilStep &step)
{
    if (const auto *request = std::get_if<ImapRequest>(&step)) {
        visit->session->run(*request);
    } else if (const auto *gathered = std::get_if<ReportsGathered>(&step)) {
        onGathered(visit, *gathered, std::nullopt);
    } else if (const auto *refused = std::get_if<ReportsNotGathered>(&step)) {
        onGathered(visit, refused->sofar,
                   Failure{.kind = FailureKind::ProtocolError, .stage = Stage::Auth, .scope = Scope::Account,
                           .host = m_sessions.host(), .detail = refused->detail});
    } else if (std::holds_alternative<VigilEndsIdle>(step)) {
        visit->session->stopIdle();
    } else if (std::holds_alternative<VigilNews>(step)) {
        if (visit->vigil.isFree())
            stay(visit);
        tell(MailboxNews::Arrived);
    } else if (std::holds_alternative<VigilRefused>(step)) {
        leave(visit);
        tell(MailboxNews::Lost);
    }
}

void ImapReports::onGathered(const std::shared_ptr<Visit> &visit, const ReportsGathered &gathered, const std::optional<Failure> &failure)
{
    const auto done = std::exchange(visit->look, nullptr);
    done->memory.uidValidity = gathered.seen.uidValidity;
    done->memory.lastUid = gathered.seen.lastUid;
    if (failure)
        leave(visit);
    else
        stay(visit);
    finish(done, gathered.messages, failure);
}

void ImapReports::onFailed(const std::shared_ptr<Visit> &visit, const MailboxError &error)
{
    const bool wasInIdle = visit->vigil.isInIdle();
    using Kind = MailboxError::Kind;
    if (wasInIdle && (error.kind == Kind::TimedOut || error.kind == Kind::Malformed))
        ++m_failures;
    visit->session->deleteLater();
    const bool wasStaying = m_staying == visit;
    if (wasStaying)
        m_staying.reset();
    const auto undone = std::exchange(visit->look, nullptr);
    // The connection was gone before anything was asked: that says nothing of the mailbox.
    if (undone && wasInIdle)
        this->visit(undone);
    else if (undone)
        finish(undone, {}, failureFrom(error, m_sessions.host()));
    if (wasStaying)
        tell(MailboxNews::Lost);
}

/// In IDLE, if anybody listens and the server can.
void ImapReports::stay(const std::shared_ptr<Visit> &visit)
{
    const bool canStay = m_told && visit->session->capabilities().has("IDLE") && visit->vigil.canWait() && m_failures < mostFailures;
    if (!canStay || (m_staying && m_staying != visit))
        return leave(visit);
    m_staying = visit;
    // A session of days would remember each word of it.
    (void)visit->session->takeTranscript();
    const bool hasNews = visit->vigil.takeNews();
    perform(visit, visit->vigil.wait());
    if (hasNews)
        tell(MailboxNews::Arrived);
}

void ImapReports::leave(const std::shared_ptr<Visit> &visit)
{
    visit->session->logout();
    visit->session->deleteLater();
    if (m_staying == visit)
        m_staying.reset();
}

void ImapReports::tell(MailboxNews news)
{
    // It may rest() in the midst of it.
    if (const auto told = m_told)
        told(news);
}

void ImapReports::finish(const std::shared_ptr<Look> &look, std::vector<QByteArray> messages, const std::optional<Failure> &failure)
{
    --m_running;
    if (look->context)
        look->done({.messages = std::move(messages), .memory = look->memory, .failure = failure});
}

} // namespace sendoff
