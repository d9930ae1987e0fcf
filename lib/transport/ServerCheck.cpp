// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ServerCheck.h"

#include "net/HostLookup.h"

namespace sendoff {

namespace {

/// 12 seconds for a connection, 30 for a greeting: a person waits for the answer.
constexpr double timeoutFactor = 0.1;

} // namespace

ServerCheck::ServerCheck(SessionMaker maker, const std::optional<Secret> &secret, QObject *parent)
    : QObject(parent), m_maker(std::move(maker))
{
    begin(secret);
}

void ServerCheck::begin(const std::optional<Secret> &secret)
{
    m_maker.readSecrets(this, secret, [this](const Result<SessionSecrets, Failure> &secrets) {
        if (secrets)
            lookUp(*secrets);
        else
            finish(secrets.error());
    });
}

/// By itself first, so that its time and its outcome are seen. Behind a proxy, the proxy does it.
void ServerCheck::lookUp(const SessionSecrets &secrets)
{
    const SubmissionServer &server = m_maker.account().server;
    m_time.start();
    if (!server.proxy.isEmpty() || server.isLocalSocket())
        return open(secrets);
    lookUpHost(server.host, this, [this, secrets](const Result<QList<QHostAddress>, ChannelError> &addresses) {
        if (!addresses)
            return finish(Failure{.kind = FailureKind::HostNotFound,
                                  .stage = Stage::Lookup,
                                  .host = m_maker.account().server.host,
                                  .detail = addresses.error().detail});
        QByteArrayList texts;
        for (const QHostAddress &each : *addresses)
            texts += each.toString().toLatin1();
        m_addresses = texts.join(' ');
        pass();
        open(secrets);
    });
}

void ServerCheck::open(const SessionSecrets &secrets)
{
    enter(Stage::Connect);
    m_session = m_maker.make(secrets, this, timeoutFactor);
    connect(m_session, &Session::stageReached, this, [this](Stage stage) {
        pass();
        enter(stage);
    });
    connect(m_session, &Session::ready, this, [this] {
        m_session->checkSender(m_maker.account().identity.from.address);
    });
    connect(m_session, &Session::failed, this, [this](const Failure &failure) {
        if (!m_maker.renewsAfter(failure) || std::exchange(m_hasRenewed, true))
            return finish(failure);
        m_session->deleteLater();
        m_session = nullptr;
        enter(Stage::Lookup); // from the beginning: what follows has no session to tell of
        begin(std::nullopt);
    });
    connect(m_session, &Session::checked, this, &ServerCheck::finish);
    m_session->open();
}

void ServerCheck::enter(Stage stage)
{
    m_stage = stage;
    m_time.start();
}

void ServerCheck::pass()
{
    if (!m_passed.insert(m_stage).second)
        return;
    emit stagePassed({m_stage, std::chrono::milliseconds(m_time.elapsed()), detail(),
                      m_stage == Stage::Tls && m_session ? m_session->peerCertificate() : QByteArray()});
}

QByteArray ServerCheck::detail() const
{
    switch (m_stage) {
    case Stage::Lookup:
        return m_addresses;
    case Stage::Tls:
        return m_session->tlsSummary();
    case Stage::Ehlo:
        return m_session->handshake().capabilities().authMechanisms.join(' ');
    case Stage::Auth:
        return m_session->handshake().mechanism();
    default:
        return {};
    }
}

void ServerCheck::finish(const std::optional<Failure> &failure)
{
    if (std::exchange(m_finished, true))
        return;
    if (!failure)
        pass();
    if (m_session)
        m_session->quit();
    emit finished(failure, m_session ? m_session->takeTranscript() : Transcript());
}

} // namespace sendoff
