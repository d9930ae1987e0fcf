// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ImapLetter.h"

#include "transport/IncomingCheck.h"

namespace sendoff {

ImapLetter::ImapLetter(MailboxSessions sessions, const QByteArray &messageId, QObject *parent)
    : QObject(parent), m_sessions(std::move(sessions)), m_messageId(messageId)
{
    m_sessions.readSecrets(this, [this](const Result<SessionSecrets, Failure> &secrets) {
        if (secrets)
            open(*secrets);
        else
            fail(secrets.error());
    });
}

void ImapLetter::open(const SessionSecrets &secrets)
{
    m_session = m_sessions.make(secrets, this);
    connect(m_session, &ImapSession::ready, this, [this] {
        m_search.emplace(m_messageId, m_session->capabilities(), m_session->isUtf8());
        perform(m_search->begin());
    });
    connect(m_session, &ImapSession::answered, this, [this](const ImapAnswer &answer) { perform(m_search->step(answer)); });
    connect(m_session, &ImapSession::failed, this,
            [this](const MailboxError &error) { fail(failureFrom(error, m_sessions.host())); });
    m_session->open();
}

void ImapLetter::perform(const LetterSearchStep &step)
{
    if (const auto *request = std::get_if<ImapRequest>(&step))
        return m_session->run(*request);
    m_session->logout();
    if (const auto *letter = std::get_if<LetterRead>(&step))
        return finish({.outcome = FoundLetter::Outcome::Found, .octets = letter->octets});
    if (const auto *refused = std::get_if<LetterNotRead>(&step))
        return fail({.kind = FailureKind::ProtocolError, .stage = Stage::Auth, .scope = Scope::Account, .host = m_sessions.host(),
                     .detail = refused->detail});
    const bool isTooBig = std::holds_alternative<LetterTooBig>(step);
    finish({.outcome = isTooBig ? FoundLetter::Outcome::TooBig : FoundLetter::Outcome::NotThere});
}

void ImapLetter::fail(const Failure &failure)
{
    finish({.outcome = FoundLetter::Outcome::Failed, .failure = failure});
}

void ImapLetter::finish(const FoundLetter &letter)
{
    if (!std::exchange(m_isOver, true))
        emit finished(letter);
}

} // namespace sendoff
