// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapSession.h"

#include <QIODevice>

namespace sendoff {

namespace {

using Kind = MailboxError::Kind;

constexpr qint64 blockSize = 64 * 1024;
constexpr qint64 mostUnsent = 256 * 1024;
constexpr qsizetype mostWords = 1024 * 1024;

ImapHandshakeSettings handshakeFor(const ImapSettings &settings)
{
    ImapHandshakeSettings result = settings.handshake;
    result.encrypted = settings.implicitTls;
    return result;
}

/// RFC 2177: until "+" an IDLE is a command like others.
constexpr std::chrono::seconds idleBeginning{60};

} // namespace

ImapSession::ImapSession(const ImapSettings &settings, std::unique_ptr<Channel> channel, const Clock &clock,
                         Randomness &randomness, QObject *parent)
    : QObject(parent), m_settings(settings), m_channel(std::move(channel)),
      m_handshake(handshakeFor(settings), randomness), m_log(clock, settings.handshake.sasl.password), m_timer(this),
      m_request{ImapCommand({})}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_exchange && m_exchange->isIdling() && !m_isDoneSaid)
            return stopIdle();
        fail(fault(Kind::TimedOut));
    });
    connectChannel();
}

ImapSession::~ImapSession() = default;

void ImapSession::connectChannel()
{
    connect(m_channel.get(), &Channel::connected, this, &ImapSession::onConnected);
    connect(m_channel.get(), &Channel::encrypted, this, &ImapSession::onEncrypted);
    connect(m_channel.get(), &Channel::readyRead, this, &ImapSession::onReadyRead);
    connect(m_channel.get(), &Channel::drained, this, [this] {
        // Some of a large message went: the time begins anew.
        if (m_state == State::Ready && m_exchange && !m_toSay.empty())
            restartTimer(m_request.timeout);
        writeSome();
    });
    connect(m_channel.get(), &Channel::failed, this, [this](const ChannelError &error) {
        MailboxError result = fault(Kind::Channel, error.detail);
        result.channel = error;
        fail(result);
    });
    connect(m_channel.get(), &Channel::disconnected, this, [this](bool clean) {
        fail(fault(Kind::ConnectionLost, clean ? QByteArrayLiteral("the server closed the connection")
                                               : QByteArrayLiteral("the connection was cut")));
    });
}

void ImapSession::open()
{
    m_state = State::Opening;
    m_log.note("Connecting to " + m_settings.host.toUtf8() + " port " + QByteArray::number(m_settings.port));
    restartTimer(std::chrono::minutes(2));
    m_channel->connectTo(m_settings.host, m_settings.port, m_settings.implicitTls);
}

void ImapSession::onConnected()
{
    m_stage = m_settings.implicitTls ? MailboxStage::Tls : MailboxStage::Greeting;
    restartTimer(m_handshake.timeout());
}

void ImapSession::onEncrypted(const TlsFacts &facts)
{
    m_tlsSummary = facts.protocol + ' ' + facts.cipher;
    m_log.note("TLS: " + m_tlsSummary + (facts.resumed ? " (resumed)" : ""));
    m_handshake.learn(facts);
    m_stage = MailboxStage::Greeting;
    if (m_handshake.state() == ImapHandshake::State::Tls) {
        // Whatever was said in clear is forgotten; the reader must not carry any of it over.
        m_reader = {};
        perform(m_handshake.encrypted());
    } else {
        restartTimer(m_handshake.timeout());
    }
}

void ImapSession::onReadyRead()
{
    while (m_state != State::Over && m_channel->pendingBytes() > 0) {
        m_reader.feed(m_channel->read(blockSize));
        while (m_state != State::Over) {
            const auto response = m_reader.next();
            if (!response)
                return fail(fault(Kind::Malformed, describe(response.error())));
            if (!*response)
                break;
            onResponse(**response);
        }
    }
}

void ImapSession::onResponse(const ImapResponse &response)
{
    if (isTalkative(response))
        return fail(fault(Kind::Malformed, QByteArrayLiteral("more words than anything asked for")));
    m_log.heard(response);
    if (m_state == State::Ready)
        return onReply(response);
    if (!response.tag.isEmpty() && response.tag != 'A' + QByteArray::number(m_lastTag))
        return fail(fault(Kind::Malformed, QByteArrayLiteral("a reply to a command that nobody gave")));
    perform(m_handshake.step(response));
}

/// A request bounds the data that it gathers. What is said beside them goes into the transcript only, and would fill it.
bool ImapSession::isTalkative(const ImapResponse &response)
{
    if (m_exchange && response.kind == ImapResponse::Kind::Data)
        return false;
    for (const QByteArray &line : response.lines)
        m_wordOctets += line.size() + 64;
    return m_wordOctets > mostWords;
}

void ImapSession::onReply(const ImapResponse &response)
{
    if (response.isUntagged(ImapStatus::Bye))
        return fail(fault(Kind::Bye, response.text));
    const bool isMore = m_count.take(response);
    m_hasArrivals = m_hasArrivals || isMore;
    if (m_exchange) {
        const bool wasIdling = m_exchange->isIdling();
        // RFC 9051 7.4.1: also before "+", and before the reply to DONE.
        const bool isHeard = m_request.isIdle && isMore;
        perform(m_exchange->step(response));
        if (m_exchange && m_exchange->isIdling() && !wasIdling)
            onIdling();
        if (isHeard && m_state == State::Ready)
            emit stirred();
        return;
    }
    // What a server says unasked is of no interest between two requests.
    if (response.kind == ImapResponse::Kind::Continuation || !response.tag.isEmpty())
        fail(fault(Kind::Malformed, QByteArrayLiteral("a reply that nothing asked for")));
}

void ImapSession::perform(const ImapHandshakeAction &action)
{
    if (const auto *say = std::get_if<ImapSay>(&action)) {
        const QByteArray tag = 'A' + QByteArray::number(++m_lastTag);
        enqueue({say->command.pieces(tag, m_handshake.writing())});
        restartTimer(m_handshake.timeout());
    } else if (const auto *respond = std::get_if<ImapRespond>(&action)) {
        m_log.responded(respond->octets);
        m_channel->write(respond->octets + "\r\n");
        restartTimer(m_handshake.timeout());
    } else if (std::holds_alternative<ImapBeginTls>(action)) {
        // RFC 9051 11.1: what came in clear would count as said under TLS.
        if (m_channel->pendingBytes() > 0 || m_reader.hasRest())
            return fail({.kind = Kind::PlaintextInjected, .stage = MailboxStage::StartTls});
        restartTimer(m_handshake.timeout());
        m_channel->startTls();
    } else if (std::holds_alternative<ImapReady>(action)) {
        m_state = State::Ready;
        m_timer.stop();
        emit ready();
    } else if (const auto *failed = std::get_if<ImapFailed>(&action)) {
        fail(failed->error);
    }
}

void ImapSession::run(const ImapRequest &request)
{
    if (!request.command.isSound()) {
        QMetaObject::invokeMethod(
            this, [this] { emit answered({.status = ImapStatus::Bad, .text = "a NUL can't be said"}); },
            Qt::QueuedConnection);
        return;
    }
    m_request = request;
    m_wordOctets = 0;
    m_hasArrivals = false;
    m_isDoneWished = false;
    m_isDoneSaid = false;
    m_exchange.emplace('A' + QByteArray::number(++m_lastTag), request.command, m_handshake.writing(), request.isIdle);
    restartTimer(request.isIdle ? idleBeginning : request.timeout);
    enqueue(m_exchange->begin());
}

void ImapSession::perform(const ExchangeAction &action)
{
    if (const auto *send = std::get_if<SendPieces>(&action)) {
        restartTimer(m_request.timeout);
        enqueue(*send);
    } else if (const auto *fault = std::get_if<CommandFault>(&action)) {
        fail(this->fault(Kind::Malformed, fault->detail));
    } else if (const auto *done = std::get_if<CommandDone>(&action)) {
        // Else it would be asked for again and again.
        if (m_request.isIdle && done->answer.isOk() && !m_isDoneSaid)
            return fail(this->fault(Kind::Malformed, QByteArrayLiteral("an IDLE that nobody ended")));
        m_timer.stop();
        ImapAnswer answer = done->answer;
        answer.text = m_log.kept(answer.text);
        answer.hasArrivals = m_hasArrivals;
        m_exchange.reset();
        m_log.markDeciding();
        // Refused in the midst of a literal: what is left of it can't be taken back, so this ends here.
        const bool isHalfSaid = !m_toSay.empty();
        emit answered(answer);
        if (isHalfSaid)
            fail(this->fault(Kind::ConnectionLost, QByteArrayLiteral("a message was refused before it was said")));
    }
}

void ImapSession::enqueue(const SendPieces &send)
{
    m_toSay.insert(m_toSay.end(), send.pieces.begin(), send.pieces.end());
    writeSome();
}

void ImapSession::writeSome()
{
    while (m_state != State::Over && !m_toSay.empty() && m_channel->bytesToWrite() < mostUnsent) {
        const ImapPiece &piece = m_toSay.front();
        if (piece.isContent && !writeContent())
            continue;
        if (!piece.isContent)
            m_channel->write(piece.octets);
        m_log.said(piece);
        m_toSay.pop_front();
    }
}

/// A block of it. True when all of it is written.
bool ImapSession::writeContent()
{
    if (!m_content) {
        m_content = m_request.content.open();
        m_contentLeft = m_request.content.size;
    }
    const QByteArray block = m_content && m_contentLeft > 0 ? m_content->read(std::min(blockSize, m_contentLeft)) : QByteArray();
    m_contentLeft -= block.size();
    if (!m_content || (block.isEmpty() && m_contentLeft > 0)) {
        // Half a literal can't be taken back either.
        fail(fault(Kind::ContentGone));
        return false;
    }
    if (!block.isEmpty())
        m_channel->write(block);
    if (m_contentLeft > 0)
        return false;
    m_content.reset();
    return true;
}

void ImapSession::onIdling()
{
    restartTimer(m_request.timeout);
    if (m_isDoneWished)
        stopIdle();
}

void ImapSession::stopIdle()
{
    m_isDoneWished = true;
    // RFC 2177: only once the server said "+".
    if (!m_exchange || !m_exchange->isIdling() || std::exchange(m_isDoneSaid, true))
        return;
    restartTimer(std::chrono::minutes(1));
    enqueue({{ImapPiece{.octets = "DONE\r\n", .shown = "DONE"}}});
}

void ImapSession::logout()
{
    if (m_state == State::Over || m_state == State::New)
        return;
    const bool isIdleBeginning = m_exchange && m_request.isIdle && !m_exchange->isIdling();
    const bool isInTheMidst = !m_toSay.empty() || isIdleBeginning || m_handshake.state() == ImapHandshake::State::Tls;
    stopIdle();
    m_timer.stop();
    if (!isInTheMidst)
        enqueue({ImapCommand("LOGOUT").pieces('A' + QByteArray::number(++m_lastTag), {})});
    m_state = State::Over;
    if (isInTheMidst)
        m_channel->abort();
    else
        m_channel->close();
}

void ImapSession::fail(const MailboxError &error)
{
    if (m_state == State::Over)
        return;
    // Why a login was cancelled weighs more than how the connection then ended.
    MailboxError result = m_handshake.cancelled().value_or(error);
    m_state = State::Over;
    m_timer.stop();
    m_toSay.clear();
    m_exchange.reset();
    m_channel->abort();
    result.detail = m_log.kept(result.detail);
    m_log.note("Ended: " + toName(result.kind) + (result.detail.isEmpty() ? "" : ", " + result.detail));
    m_log.markDeciding();
    emit failed(result);
}

MailboxError ImapSession::fault(MailboxError::Kind kind, const QByteArray &detail) const
{
    return {.kind = kind, .stage = stage(), .detail = detail};
}

MailboxStage ImapSession::stage() const
{
    const bool isTalking = m_handshake.state() != ImapHandshake::State::Greeting;
    return isTalking ? m_handshake.stage() : m_stage;
}

void ImapSession::restartTimer(std::chrono::seconds time)
{
    m_timer.start(std::chrono::milliseconds(qint64(double(std::chrono::milliseconds(time).count()) * m_settings.timeoutFactor)));
}

} // namespace sendoff
