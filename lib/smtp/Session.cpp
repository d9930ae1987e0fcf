// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Session.h"

#include "smtp/ServerFailure.h"

namespace sendoff {

namespace {

/// So much is handed to the channel at a time; it asks for more when it is drained.
constexpr qint64 writeAhead = 512 * 1024;
/// A connection that was silent for longer may be gone without our knowing it.
constexpr qint64 freshMilliseconds = 3000;

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
    connect(m_channel.get(), &Channel::drained, this, &Session::pump);
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
    m_log.note("Connecting to " + m_settings.host.toUtf8() + " port " + QByteArray::number(m_settings.port));
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
    m_tlsSummary = facts.protocol + ' ' + facts.cipher;
    m_log.note("TLS: " + m_tlsSummary + (facts.resumed ? " (resumed)" : ""));
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
    while (m_state != State::Over && m_channel->pendingBytes() > 0)
        m_parser.feed(m_channel->read(64 * 1024));
    while (m_state != State::Over) {
        const auto reply = m_parser.next();
        if (!reply) {
            m_channel->abort();
            return onLost(fault(FailureKind::ProtocolError, describe(reply.error())));
        }
        if (!*reply)
            return;
        onReply(**reply);
    }
}

void Session::onReply(const Reply &reply)
{
    m_lastReply = m_clock.now();
    m_log.heard(reply);
    switch (m_state) {
    case State::Opening:
        return perform(m_handshake.step(reply));
    case State::Sending:
        return perform(m_transaction->step(reply));
    case State::Checking:
        return onCheckReply(reply);
    case State::Ready:
        // Nothing was asked: the server says good-bye (RFC 5321 3.8).
        m_channel->abort();
        return onLost(failureFrom(reply, Stage::MailFrom, Scope::Session, m_settings.host));
    case State::New:
    case State::Over:
        return;
    }
}

void Session::perform(const HandshakeAction &action)
{
    if (const auto *send = std::get_if<SendCommand>(&action)) {
        enter(m_handshake.stage());
        write({send->command});
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
        emit ready();
    } else {
        m_log.markDeciding();
        quit();
        emit failed(std::get<HandshakeFailed>(action).failure);
    }
}

void Session::send(const MailObject &mail)
{
    m_state = State::Sending;
    m_mail = mail;
    m_isPermitted = false;
    makeTransaction();
    // From the event loop, as a message may be refused before a word is said.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Sending)
                begin();
        },
        Qt::QueuedConnection);
}

void Session::makeTransaction()
{
    const bool isFresh = m_lastReply.isValid() && m_lastReply.msecsTo(m_clock.now()) < freshMilliseconds;
    m_transaction.emplace(
        TransactionMail{m_mail.envelope, m_mail.content->size(), m_mail.has8BitContent, m_mail.hasUtf8Headers,
                        m_mail.notify, m_mail.envelopeId},
        capabilities(), m_settings.host,
        TransactionManner{.resetFirst = std::exchange(m_needsReset, false),
                          .useChunking = m_useChunking,
                          .contentWithEnvelope = isFresh});
}

void Session::begin()
{
    const bool chunks = m_transaction->framing() == MailTransaction::Framing::Chunks;
    m_pump.emplace(*m_mail.content, chunks ? DotStuffer::Dots::Kept : DotStuffer::Dots::Doubled);
    if (m_pump->isGood())
        return perform(m_transaction->start());
    m_transaction->interrupt({.kind = FailureKind::ContentMissing, .stage = Stage::Local, .scope = Scope::Message});
    finishMail();
}

void Session::perform(const TransactionAction &action)
{
    if (const auto *send = std::get_if<SendCommands>(&action)) {
        if (send->withContent) {
            m_heldCommands = send->commands;
            return pump();
        }
        write(send->commands);
    } else if (std::holds_alternative<SendContent>(action)) {
        enter(Stage::Data);
        return pump();
    } else if (std::holds_alternative<SendLoneDot>(action)) {
        m_channel->write(QByteArrayLiteral(".\r\n"));
    } else if (std::holds_alternative<TransactionDone>(action)) {
        return m_transaction->chunkingRefused() && isAlive() ? sendWithoutChunking() : finishMail();
    }
    enter(m_transaction->stage());
    // While chunks were refused the permission for the last one may be under way.
    m_awaitsPermission = m_awaitsPermission && m_transaction->wantsContent();
    if (!m_awaitsPermission)
        restartTimer(m_transaction->timeout());
}

/// RFC 3030 was announced and isn't known: once more with DATA, and so from now on.
void Session::sendWithoutChunking()
{
    m_useChunking = false;
    m_needsReset = m_transaction->needsReset();
    m_lastBlock.clear();
    makeTransaction();
    begin();
}

/// Hands the message to the channel as fast as that takes it, but for the last block.
void Session::pump()
{
    const bool together = !m_heldCommands.empty();
    if (m_state != State::Sending || m_awaitsPermission || !(together || m_transaction->wantsContent()))
        return;
    restartTimer(m_transaction->timeout());
    while (!m_pump->atEnd() && (together || m_channel->bytesToWrite() < writeAhead)) {
        if (!m_lastBlock.isEmpty() && !together)
            writeBlock(std::exchange(m_lastBlock, {}));
        m_lastBlock += m_pump->next();
        if (!m_pump->isGood()) {
            // Half a message was written and can't be called back but by going away.
            m_channel->abort();
            return onLost(fault(FailureKind::ContentChanged));
        }
        emit progress(m_pump->octetsRead(), m_pump->total());
    }
    if (!m_pump->atEnd())
        return;
    m_timer.stop();
    m_awaitsPermission = true;
    if (m_isPermitted)
        permitFinalDot();
    else
        emit finalDotPending();
}

void Session::writeBlock(const QByteArray &block)
{
    if (m_transaction->framing() == MailTransaction::Framing::Chunks) {
        write({Command::bdat(block.size(), false)});
        m_transaction->chunkWritten();
    }
    m_channel->write(block);
}

void Session::permitFinalDot()
{
    if (m_state != State::Sending || !m_awaitsPermission)
        return;
    m_awaitsPermission = false;
    m_isPermitted = true;
    const QByteArray last = std::exchange(m_lastBlock, {}) + m_pump->end();
    std::vector<Command> commands = std::exchange(m_heldCommands, {});
    if (m_transaction->framing() == MailTransaction::Framing::Chunks)
        commands.push_back(Command::bdat(last.size(), true));
    write(commands, last);
    m_log.note(QByteArray::number(m_pump->total()) + " octets of the message");
    m_transaction->contentWritten();
    enter(m_transaction->stage());
    restartTimer(m_transaction->timeout());
}

void Session::finishMail()
{
    m_timer.stop();
    m_log.markDeciding();
    const auto outcomes = m_transaction->outcomes();
    m_needsReset = m_transaction->needsReset();
    const bool over = m_transaction->endsSession();
    m_transaction.reset();
    m_pump.reset();
    m_lastBlock.clear();
    m_heldCommands.clear();
    m_awaitsPermission = false;
    m_mail = {};
    if (isAlive())
        m_state = State::Ready;
    if (over)
        quit();
    emit sent(outcomes);
}

void Session::checkSender(const AddrSpec &sender)
{
    m_state = State::Checking;
    m_checkReplies = 0;
    m_senderRefused.reset();
    enter(Stage::MailFrom);
    write({Command::mail(sender, {.smtpUtf8 = sender.needsSmtpUtf8() && capabilities().smtpUtf8})});
    restartTimer(std::chrono::minutes(5));
}

void Session::onCheckReply(const Reply &reply)
{
    if (++m_checkReplies == 1) {
        if (!reply.isPositive())
            m_senderRefused = failureFrom(reply, Stage::MailFrom, Scope::Account, m_settings.host);
        return write({Command::rset()});
    }
    m_timer.stop();
    m_log.markDeciding();
    m_state = State::Ready;
    emit checked(m_senderRefused);
}

void Session::onLost(const Failure &failure)
{
    if (m_state == State::Over)
        return;
    const State before = std::exchange(m_state, State::Over);
    m_timer.stop();
    if (!failure.reply)
        m_log.note("Ended: " + toName(failure.kind).toLatin1() + (failure.detail.isEmpty() ? "" : ", " + failure.detail));
    m_log.markDeciding();
    if (before == State::Sending) {
        m_transaction->interrupt(failure);
        finishMail();
    } else if (before == State::Checking) {
        emit checked(failure);
    } else {
        emit failed(failure);
    }
}

void Session::onTimeout()
{
    m_channel->abort();
    onLost(fault(FailureKind::TimedOut));
}

void Session::cancel()
{
    m_channel->disconnect(this);
    m_channel->abort();
    QMetaObject::invokeMethod(
        this, [this] { onLost(fault(FailureKind::Cancelled)); }, Qt::QueuedConnection);
}

void Session::quit()
{
    if (m_state == State::Over || m_state == State::New)
        return;
    m_state = State::Over;
    m_timer.stop();
    write({Command::quit()});
    m_channel->close();
}

void Session::write(const std::vector<Command> &commands, const QByteArray &content)
{
    QByteArray octets;
    octets.reserve(content.size() + 512);
    for (const Command &command : commands) {
        octets += command.line() + "\r\n";
        m_log.said(command);
    }
    m_channel->write(octets + content);
}

void Session::enter(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    emit stageReached(stage);
}

void Session::restartTimer(std::chrono::seconds time)
{
    m_timer.start(std::max(1, int(double(time.count()) * 1000 * m_settings.timeoutFactor)));
}

Stage Session::stage() const
{
    return m_transaction ? m_transaction->stage() : m_stage;
}

Failure Session::fault(FailureKind kind, const QByteArray &detail) const
{
    return {.kind = kind, .stage = stage(), .scope = Scope::Session, .host = m_settings.host, .detail = detail};
}

} // namespace sendoff
