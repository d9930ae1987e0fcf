// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ImapSentMail.h"

#include "mailbox/ImapName.h"

#include <QIODevice>

namespace sendoff {

ImapSentMail::ImapSentMail(MailboxSessions sessions, QObject *parent) : QObject(parent), m_sessions(std::move(sessions)) {}

ImapSentMail::~ImapSentMail()
{
    if (m_session)
        m_session->logout();
}

void ImapSentMail::lookFor(const QByteArray &messageId, const QString &from, QObject *context, std::function<void(const Sighting &)> done)
{
    add({.context = context, .order = {.messageId = messageId, .from = from, .sentAt = {}, .content = {}}, .lookDone = std::move(done)});
}

void ImapSentMail::keep(const CopyOrder &order, QObject *context, std::function<void(const CopyReport &)> done)
{
    add({.context = context, .order = order, .copyDone = std::move(done)});
}

void ImapSentMail::add(Task task)
{
    m_waiting.push_back(std::move(task));
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &ImapSentMail::next, Qt::QueuedConnection);
}

void ImapSentMail::next()
{
    if (m_isAtWork)
        return;
    while (!m_waiting.empty() && !m_waiting.front().context)
        m_waiting.pop_front();
    if (m_waiting.empty() && m_session) {
        m_session->logout();
        std::exchange(m_session, nullptr)->deleteLater();
    } else if (!m_waiting.empty() && m_session) {
        begin();
    } else if (!m_waiting.empty() && !m_isOpening) {
        open();
    }
}

void ImapSentMail::open()
{
    m_isOpening = true;
    m_sessions.readSecrets(this, [this](const Result<SessionSecrets, Failure> &secrets) {
        m_isOpening = false;
        if (!secrets) {
            const QByteArray kind = toName(secrets.error().kind).toLatin1();
            Transcript transcript;
            transcript.add(m_sessions.clock().now(), Transcript::Direction::Note, "Ended: " + kind);
            return failAll(kind, transcript, {});
        }
        m_session = m_sessions.make(*secrets, this);
        connect(m_session, &ImapSession::ready, this, &ImapSentMail::begin);
        connect(m_session, &ImapSession::answered, this, [this](const ImapAnswer &answer) {
            perform(m_search ? stepOf(m_search->step(answer)) : stepOf(m_copy->step(answer)));
        });
        connect(m_session, &ImapSession::failed, this, &ImapSentMail::onFailed);
        m_session->open();
    });
}

void ImapSentMail::begin()
{
    const Task &task = m_waiting.front();
    m_isAtWork = true;
    m_search.reset();
    m_copy.reset();
    if (task.lookDone) {
        m_search.emplace(MessageSearch::amongSent(task.order.messageId, m_session->capabilities(), m_session->isUtf8(),
                                                  m_sessions.sentFolder(task.order.from)));
        return perform(stepOf(m_search->begin()));
    }
    const SentMessage message{task.order.messageId, task.order.sentAt,
                              {.size = task.order.content->size(),
                               .open = [content = task.order.content] { return content->open(); },
                               .hasUtf8Headers = task.order.hasUtf8Headers}};
    m_copy.emplace(message, m_session->capabilities(), m_session->isUtf8(), m_sessions.sentFolder(task.order.from));
    perform(stepOf(m_copy->begin()));
}

ImapSentMail::Step ImapSentMail::stepOf(const MessageSearchStep &step) const
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return *request;
    if (const auto *found = std::get_if<MessageFound>(&step))
        return Sighting{.outcome = Sighting::Outcome::Found, .mailbox = mailboxName(found->place.name, m_session->isUtf8())};
    const bool isSearched = std::holds_alternative<MessageNotFound>(step);
    return Sighting{.outcome = isSearched ? Sighting::Outcome::NotFound : Sighting::Outcome::NotLooked};
}

ImapSentMail::Step ImapSentMail::stepOf(const SentCopyStep &step) const
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return *request;
    if (const auto *kept = std::get_if<CopyKept>(&step))
        return CopyReport{.outcome = kept->wasThere ? CopyReport::Outcome::WasThere : CopyReport::Outcome::Kept,
                          .mailbox = kept->mailbox};
    return CopyReport{.detail = std::get<CopyNotKept>(step).detail};
}

void ImapSentMail::perform(const Step &step)
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return m_session->run(*request);
    m_isAtWork = false;
    const Task task = m_waiting.front();
    m_waiting.pop_front();
    finish(task, step, m_session->takeTranscript(), m_session->tlsSummary());
    next();
}

void ImapSentMail::finish(const Task &task, const Step &result, const Transcript &transcript,
                          const QByteArray &tlsSummary) const
{
    if (!task.context)
        return;
    const auto tell = [&](auto report, const auto &done) {
        report.transcript = transcript;
        report.tlsSummary = tlsSummary;
        done(report);
    };
    if (task.lookDone)
        tell(std::get<Sighting>(result), task.lookDone);
    else
        tell(std::get<CopyReport>(result), task.copyDone);
}

void ImapSentMail::onFailed(const MailboxError &error)
{
    ImapSession *session = std::exchange(m_session, nullptr);
    session->deleteLater();
    const QByteArray detail = toName(error.kind) + (error.detail.isEmpty() ? "" : ", " + error.detail);
    // It may have been this one's fault. What can't be had at all can't be had for the others either.
    std::deque<Task> others;
    if (std::exchange(m_isAtWork, false)) {
        others.assign(std::next(m_waiting.begin()), m_waiting.end());
        m_waiting.resize(1);
    }
    failAll(detail, session->takeTranscript(), session->tlsSummary());
    m_waiting.insert(m_waiting.begin(), others.begin(), others.end());
    next();
}

void ImapSentMail::failAll(const QByteArray &detail, const Transcript &transcript, const QByteArray &tlsSummary)
{
    std::deque<Task> waiting;
    waiting.swap(m_waiting);
    for (const Task &each : waiting)
        finish(each, each.lookDone ? Step(Sighting()) : Step(CopyReport{.detail = detail}), transcript, tlsSummary);
}

} // namespace sendoff
