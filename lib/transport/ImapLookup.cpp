// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ImapLookup.h"

namespace sendoff {

ImapLookup::ImapLookup(MailboxSessions sessions, QObject *parent) : QObject(parent), m_sessions(std::move(sessions)) {}

ImapLookup::~ImapLookup()
{
    if (m_session)
        m_session->logout();
}

void ImapLookup::lookFor(const QByteArray &messageId, QObject *context, std::function<void(const Sighting &)> done)
{
    m_waiting.push_back({messageId, context, std::move(done)});
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(this, &ImapLookup::next, Qt::QueuedConnection);
}

void ImapLookup::next()
{
    while (!m_waiting.empty() && !m_waiting.front().context)
        m_waiting.pop_front();
    if (m_waiting.empty()) {
        if (m_session) {
            m_session->logout();
            std::exchange(m_session, nullptr)->deleteLater();
        }
        return;
    }
    if (m_session)
        search();
    else if (!m_isOpening)
        open();
}

void ImapLookup::open()
{
    m_isOpening = true;
    m_sessions.readSecrets(this, [this](const Result<SessionSecrets, Failure> &secrets) {
        m_isOpening = false;
        if (!secrets) {
            Sighting sighting;
            sighting.transcript.add(m_sessions.clock().now(), Transcript::Direction::Note,
                                    "Ended: " + toName(secrets.error().kind).toLatin1());
            return answerAll(sighting);
        }
        m_session = m_sessions.make(*secrets, this);
        connect(m_session, &ImapSession::ready, this, &ImapLookup::search);
        connect(m_session, &ImapSession::answered, this,
                [this](const ImapAnswer &answer) { perform(m_search->step(answer)); });
        connect(m_session, &ImapSession::failed, this, [this] {
            Sighting sighting{.transcript = m_session->takeTranscript(), .tlsSummary = m_session->tlsSummary()};
            std::exchange(m_session, nullptr)->deleteLater();
            answerAll(sighting);
        });
        m_session->open();
    });
}

void ImapLookup::search()
{
    m_search.emplace(m_waiting.front().messageId, m_session->capabilities(), m_session->isUtf8(), m_sessions.sentFolder());
    perform(m_search->begin());
}

void ImapLookup::perform(const SentSearchStep &step)
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return m_session->run(*request);
    Sighting sighting;
    if (const auto *found = std::get_if<SentFound>(&step)) {
        sighting.outcome = Sighting::Outcome::Found;
        sighting.mailbox = found->mailbox;
    } else if (std::holds_alternative<SentNotFound>(step)) {
        sighting.outcome = Sighting::Outcome::NotFound;
    }
    sighting.transcript = m_session->takeTranscript();
    sighting.tlsSummary = m_session->tlsSummary();
    answer(sighting);
    next();
}

void ImapLookup::answer(Sighting sighting)
{
    const Question question = m_waiting.front();
    m_waiting.pop_front();
    if (question.context)
        question.done(sighting);
}

void ImapLookup::answerAll(const Sighting &sighting)
{
    m_search.reset();
    std::deque<Question> waiting;
    waiting.swap(m_waiting);
    for (const Question &each : waiting) {
        if (each.context)
            each.done(sighting);
    }
}

} // namespace sendoff
