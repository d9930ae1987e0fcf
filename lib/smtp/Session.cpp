// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Session.h"

#include "net/Certificate.h"
#include "smtp/ServerFailure.h"

#include <QCryptographicHash>

namespace sendoff {

namespace {

HandshakeSettings handshakeFor(const SessionSettings &settings)
{
    HandshakeSettings result = settings.handshake;
    result.host = settings.host;
    result.encrypted = settings.implicitTls;
    return result;
}

} // namespace

Session::Session(const SessionSettings &settings, std::unique_ptr<Channel> channel, const Clock &clock,
                 Randomness &randomness, QObject *parent)
    : QObject(parent), m_settings(settings), m_channel(std::move(channel)), m_clock(clock),
      m_handshake(handshakeFor(settings), randomness), m_log(clock, settings.handshake.sasl.password), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Session::onTimeout);
    connectChannel();
}

Session::~Session() = default;

void Session::connectChannel()
{
    connect(m_channel.get(), &Channel::connected, this, &Session::onConnected);
    connect(m_channel.get(), &Channel::encrypted, this, &Session::onEncrypted);
    connect(m_channel.get(), &Channel::readyRead, this, &Session::onReadyRead);
    connect(m_channel.get(), &Channel::drained, this, [this] {
        m_isTimeDue = true;
        advance();
    });
    connect(m_channel.get(), &Channel::failed, this, [this](const ChannelError &error) {
        onLost(failureFrom(error, stage(), m_settings.host));
    });
    connect(m_channel.get(), &Channel::disconnected, this, [this](bool clean) {
        onLost(fault(FailureKind::ConnectionLost, clean ? QByteArrayLiteral("the server closed the connection")
                                                        : QByteArrayLiteral("the connection was cut")));
    });
}

void Session::open()
{
    m_state = State::Opening;
    m_log.note(m_transcript, "Connecting to " + m_settings.host.toUtf8() + " port " + QByteArray::number(m_settings.port));
    restartTimer(std::chrono::minutes(2));
    m_channel->connectTo(m_settings.host, m_settings.port, m_settings.implicitTls);
}

void Session::onConnected()
{
    enter(m_settings.implicitTls ? Stage::Tls : Stage::Greeting);
    restartTimer(m_handshake.timeout());
}

void Session::onEncrypted(const TlsFacts &facts)
{
    m_tls = {.protocol = facts.protocol, .cipher = facts.cipher};
    if (!facts.peerCertificate.isEmpty()) {
        m_tls.issuer = certificateIssuer(facts.peerCertificate);
        m_tls.fingerprint = QCryptographicHash::hash(facts.peerCertificate, QCryptographicHash::Sha256).toHex();
    }
    m_peerCertificate = facts.peerCertificate;
    m_log.note(m_transcript, "TLS: " + m_tls.summary() + (facts.resumed ? " (resumed)" : ""));
    m_handshake.learn(facts);
    if (m_handshake.state() == Handshake::State::Tls) {
        // Whatever was said in clear is forgotten; the parser must not carry any of it over.
        m_parser = {};
        perform(m_handshake.encrypted());
    } else {
        enter(Stage::Greeting);
        restartTimer(m_handshake.timeout());
    }
}

void Session::onReadyRead()
{
    // What signals ask for waits until all that came is heard.
    m_isAdvancing = true;
    while (m_state != State::Over && m_channel->pendingBytes() > 0)
        m_parser.feed(m_channel->read(64 * 1024));
    while (m_state != State::Over) {
        const auto reply = m_parser.next();
        if (!reply) {
            m_channel->abort();
            onLost(fault(FailureKind::ProtocolError, describe(reply.error())));
        } else if (!*reply) {
            break;
        } else {
            onReply(**reply);
        }
    }
    m_isAdvancing = false;
    advance();
}

void Session::onReply(const Reply &reply)
{
    m_lastReply = m_clock.now();
    m_isTimeDue = true;
    if (m_state == State::Opening) {
        // Capabilities and challenges are for the machine; everything else may be kept in a failure.
        const Reply kept = m_log.heard(m_transcript, reply);
        const Stage asked = m_handshake.stage();
        const bool isForMachine = asked == Stage::Ehlo ? reply.isPositive() : asked == Stage::Auth && reply.code == 334;
        return perform(m_handshake.step(isForMachine ? reply : kept));
    }
    if (m_isChecking)
        return onCheckReply(reply);
    if (m_mails.empty() || !m_mails.front()->isOnTheWire) {
        // Nothing was asked: the server says good-bye (RFC 5321 3.8).
        const Reply kept = m_log.heard(m_transcript, reply);
        m_channel->abort();
        return onLost(failureFrom(kept, Stage::MailFrom, Scope::Session, m_settings.host));
    }
    OutgoingMail &mail = *m_mails.front();
    perform(mail, mail.transaction->step(m_log.heard(mail.transcript, reply)));
    enter(stage());
    settle();
}

void Session::perform(const HandshakeAction &action)
{
    if (const auto *send = std::get_if<SendCommand>(&action)) {
        enter(m_handshake.stage());
        say(m_transcript, {send->command});
        flush();
        restartTimer(m_handshake.timeout());
    } else if (std::holds_alternative<BeginTls>(action)) {
        if (m_channel->pendingBytes() > 0 || m_parser.hasRest()) {
            // RFC 3207 6: what came in clear would count as said under TLS.
            m_channel->abort();
            return onLost(fault(FailureKind::PlaintextInjected));
        }
        enter(Stage::Tls);
        restartTimer(m_handshake.timeout());
        m_channel->startTls();
    } else if (std::holds_alternative<HandshakeDone>(action)) {
        m_state = State::Ready;
        m_timer.stop();
        m_capabilities = m_handshake.capabilities();
        for (const QByteArray &keyword : m_settings.leaveOut)
            m_capabilities.leaveOut(keyword);
        emit ready();
    } else {
        m_transcript.markDeciding();
        quit();
        emit failed(std::get<HandshakeFailed>(action).failure);
    }
}

void Session::checkSender(const AddrSpec &sender)
{
    m_isChecking = true;
    m_checkReplies = 0;
    m_senderRefused.reset();
    enter(Stage::MailFrom);
    say(m_transcript, {Command::mail(sender, {.smtpUtf8 = sender.needsSmtpUtf8() && m_capabilities.smtpUtf8})});
    flush();
    restartTimer(std::chrono::minutes(5));
}

void Session::onCheckReply(const Reply &reply)
{
    const Reply kept = m_log.heard(m_transcript, reply);
    if (++m_checkReplies == 1) {
        if (!kept.isPositive())
            m_senderRefused = failureFrom(kept, Stage::MailFrom, Scope::Account, m_settings.host);
        say(m_transcript, {Command::rset()});
        return flush();
    }
    m_timer.stop();
    m_transcript.markDeciding();
    m_isChecking = false;
    emit checked(m_senderRefused);
}

void Session::onLost(const Failure &failure)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_timer.stop();
    Transcript &transcript = m_mails.empty() ? m_transcript : m_mails.front()->transcript;
    if (!failure.reply)
        m_log.note(transcript, "Ended: " + toName(failure.kind).toLatin1()
                                   + (failure.detail.isEmpty() ? "" : ", " + failure.detail));
    transcript.markDeciding();
    if (!m_mails.empty())
        interruptAll(failure);
    else if (m_isChecking)
        emit checked(m_senderRefused.value_or(failure)); // a server may go once it has refused: RFC 5321 3.8
    else
        emit failed(m_handshake.cancelled().value_or(failure));
}

void Session::onTimeout()
{
    const bool isCancelled = !m_mails.empty() && m_mails.front()->isCancelled;
    // A server that waits for a TLS handshake is silent, too.
    const bool isSilentInClear = m_state == State::Opening && stage() == Stage::Greeting && !m_channel->isEncrypted();
    m_channel->abort();
    onLost(fault(isCancelled ? FailureKind::Cancelled : FailureKind::TimedOut,
                 isSilentInClear ? QByteArrayLiteral("no greeting in the clear") : QByteArray()));
}

void Session::quit()
{
    if (m_state == State::Over || m_state == State::New)
        return;
    m_state = State::Over;
    m_timer.stop();
    say(m_transcript, {Command::quit()});
    flush();
    m_channel->close();
}

void Session::enter(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    emit stageReached(stage);
}

Stage Session::stage() const
{
    const bool isSending = !m_mails.empty() && m_mails.front()->transaction;
    return isSending ? m_mails.front()->transaction->stage() : m_state == State::Ready ? Stage::MailFrom : m_stage;
}

Failure Session::fault(FailureKind kind, const QByteArray &detail) const
{
    return {.kind = kind, .stage = stage(), .scope = Scope::Session, .host = m_settings.host, .detail = detail};
}

} // namespace sendoff
