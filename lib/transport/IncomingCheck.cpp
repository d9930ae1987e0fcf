// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/IncomingCheck.h"

#include "smtp/ServerFailure.h"

namespace sendoff {

namespace {

Stage stageOf(MailboxStage stage)
{
    switch (stage) {
    case MailboxStage::Connect:
        return Stage::Connect;
    case MailboxStage::Tls:
        return Stage::Tls;
    case MailboxStage::Greeting:
        return Stage::Greeting;
    case MailboxStage::Capability:
        return Stage::Ehlo;
    case MailboxStage::StartTls:
        return Stage::StartTls;
    case MailboxStage::Login:
    case MailboxStage::Command:
        break;
    }
    return Stage::Auth;
}

FailureKind kindOf(MailboxError::Kind kind)
{
    switch (kind) {
    case MailboxError::Kind::TimedOut:
        return FailureKind::TimedOut;
    case MailboxError::Kind::Channel:
    case MailboxError::Kind::ConnectionLost:
    case MailboxError::Kind::Bye:
        return FailureKind::ConnectionLost;
    case MailboxError::Kind::StartTlsNotOffered:
    case MailboxError::Kind::PreAuthenticated:
        return FailureKind::StartTlsNotOffered;
    case MailboxError::Kind::PlaintextInjected:
        return FailureKind::PlaintextInjected;
    case MailboxError::Kind::LoginNotOffered:
        return FailureKind::AuthNotOffered;
    case MailboxError::Kind::LoginRefused:
        return FailureKind::AuthRefused;
    case MailboxError::Kind::LoginUnavailable:
        return FailureKind::ReplyTransient;
    case MailboxError::Kind::ServerNotAuthentic:
        return FailureKind::ServerNotAuthentic;
    default:
        return FailureKind::ProtocolError;
    }
}

} // namespace

Failure failureFrom(const MailboxError &error, const QString &host)
{
    if (error.channel)
        return failureFrom(*error.channel, stageOf(error.stage), host);
    return {.kind = kindOf(error.kind), .stage = stageOf(error.stage), .scope = Scope::Account, .host = host, .detail = error.detail};
}

IncomingCheck::IncomingCheck(MailboxSessions sessions, const IncomingServer &server, const std::optional<Secret> &secret,
                             QObject *parent)
    : QObject(parent), m_sessions(std::move(sessions)), m_host(server.host)
{
    const auto take = [this](const Result<SessionSecrets, Failure> &secrets) {
        if (secrets)
            open(*secrets);
        else
            finish(secrets.error());
    };
    m_sessions.readSecrets(this, take, secret);
}

void IncomingCheck::openPop3(const SessionSecrets &secrets)
{
    m_pop3 = m_sessions.makePop3(secrets, this);
    connect(m_pop3, &Pop3Session::ready, this, [this] {
        m_pop3->quit();
        finish(std::nullopt);
    });
    connect(m_pop3, &Pop3Session::failed, this, [this](const MailboxError &error) { finish(failureFrom(error, m_host)); });
    m_pop3->open();
}

void IncomingCheck::open(const SessionSecrets &secrets)
{
    if (m_sessions.isPop3())
        return openPop3(secrets);
    m_session = m_sessions.make(secrets, this);
    connect(m_session, &ImapSession::ready, this, [this] {
        m_session->logout();
        finish(std::nullopt);
    });
    connect(m_session, &ImapSession::failed, this, [this](const MailboxError &error) { finish(failureFrom(error, m_host)); });
    m_session->open();
}

void IncomingCheck::finish(const std::optional<Failure> &failure)
{
    if (!std::exchange(m_isOver, true))
        emit finished(failure);
}

} // namespace sendoff
