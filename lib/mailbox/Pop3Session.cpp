// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/Pop3Session.h"

namespace sendoff {

namespace {

using Kind = MailboxError::Kind;
using namespace std::chrono_literals;

constexpr qint64 blockSize = 64 * 1024;
constexpr qint64 mostWords = 1024 * 1024;
/// Of one request, however much the server says.
constexpr std::chrono::seconds requestTimeout = 5min;

Pop3HandshakeSettings handshakeFor(const Pop3Settings &settings)
{
    Pop3HandshakeSettings result = settings.handshake;
    result.encrypted = settings.implicitTls;
    return result;
}

} // namespace

Pop3Session::Pop3Session(const Pop3Settings &settings, std::unique_ptr<Channel> channel, const Clock &clock,
                         Randomness &randomness, QObject *parent)
    : QObject(parent), m_settings(settings), m_channel(std::move(channel)), m_clock(clock),
      m_handshake(handshakeFor(settings), randomness), m_timer(this)
{
    m_redactor.addSecret(settings.handshake.sasl.password);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(fault(Kind::TimedOut)); });
    connectChannel();
}

void Pop3Session::connectChannel()
{
    connect(m_channel.get(), &Channel::connected, this, [this] {
        m_stage = m_settings.implicitTls ? MailboxStage::Tls : MailboxStage::Greeting;
        restartTimer(m_handshake.timeout());
    });
    connect(m_channel.get(), &Channel::encrypted, this, &Pop3Session::onEncrypted);
    connect(m_channel.get(), &Channel::readyRead, this, &Pop3Session::onReadyRead);
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

void Pop3Session::open()
{
    m_state = State::Opening;
    note("Connecting to " + m_settings.host.toUtf8() + " port " + QByteArray::number(m_settings.port));
    restartTimer(2min);
    m_channel->connectTo(m_settings.host, m_settings.port, m_settings.implicitTls);
}

void Pop3Session::onEncrypted(const TlsFacts &facts)
{
    note("TLS: " + facts.protocol + ' ' + facts.cipher);
    m_handshake.learn(facts);
    m_stage = MailboxStage::Greeting;
    if (m_handshake.state() == Pop3Handshake::State::Tls) {
        // Whatever was said in clear is forgotten; the reader must not carry any of it over.
        m_reader = {};
        perform(m_handshake.encrypted());
    } else {
        restartTimer(m_handshake.timeout());
    }
}

void Pop3Session::onReadyRead()
{
    while (m_state != State::Over && m_channel->pendingBytes() > 0) {
        m_reader.feed(m_channel->read(blockSize));
        while (m_state != State::Over) {
            const auto line = m_reader.next();
            if (!line)
                return fail(fault(Kind::Malformed, QByteArrayLiteral("a line without an end")));
            if (!*line)
                break;
            onLine(**line);
        }
    }
}

void Pop3Session::onLine(const QByteArray &line)
{
    const bool isContent = m_exchange && m_exchange->isInContent();
    // The content of messages is not written down; anything else without an end would fill the transcript.
    if (!isContent) {
        m_wordOctets += line.size() + 64;
        if (m_wordOctets > mostWords)
            return fail(fault(Kind::Malformed, QByteArrayLiteral("more words than anything asked for")));
        m_transcript.add(m_clock.now(), Transcript::Direction::FromServer, m_redactor.remark(line.left(1000)));
    }
    if (m_state == State::Ready)
        onReply(line);
    else
        perform(m_handshake.step(line));
}

void Pop3Session::onReply(const QByteArray &line)
{
    if (!m_exchange)
        return fail(fault(Kind::Malformed, QByteArrayLiteral("a reply that nothing asked for")));
    const Pop3Step step = m_exchange->step(line);
    if (const auto *wrong = std::get_if<Pop3Fault>(&step))
        return fail(fault(Kind::Malformed, wrong->detail));
    const auto *answer = std::get_if<Pop3Answer>(&step);
    if (!answer)
        return;
    Pop3Answer whole = *answer;
    whole.text = m_redactor.remark(whole.text);
    m_exchange.reset();
    m_timer.stop();
    emit answered(whole);
}

void Pop3Session::perform(const Pop3HandshakeAction &action)
{
    if (const auto *line = std::get_if<Pop3Say>(&action)) {
        say(line->line, line->shown);
        restartTimer(m_handshake.timeout());
    } else if (std::holds_alternative<Pop3BeginTls>(action)) {
        // RFC 2595 2.2: what came in clear would count as said under TLS.
        if (m_channel->pendingBytes() > 0 || m_reader.hasRest())
            return fail({.kind = Kind::PlaintextInjected, .stage = MailboxStage::StartTls});
        restartTimer(m_handshake.timeout());
        m_channel->startTls();
    } else if (std::holds_alternative<Pop3Ready>(action)) {
        m_state = State::Ready;
        m_timer.stop();
        emit ready();
    } else if (const auto *failed = std::get_if<Pop3Failed>(&action)) {
        fail(failed->error);
    }
}

void Pop3Session::run(const Pop3Request &request)
{
    m_exchange.emplace(request);
    m_wordOctets = 0;
    restartTimer(requestTimeout);
    say(request.line, request.line);
}

void Pop3Session::say(const QByteArray &line, const QByteArray &shown)
{
    m_transcript.add(m_clock.now(), Transcript::Direction::ToServer, m_redactor.remark(shown));
    m_channel->write(line + "\r\n");
}

void Pop3Session::quit()
{
    if (m_state == State::Over || m_state == State::New)
        return;
    m_timer.stop();
    if (m_state == State::Ready && !m_exchange)
        say("QUIT", "QUIT");
    m_state = State::Over;
    m_channel->close();
}

void Pop3Session::note(const QByteArray &text)
{
    m_transcript.add(m_clock.now(), Transcript::Direction::Note, m_redactor.remark(text));
}

void Pop3Session::fail(const MailboxError &error)
{
    if (m_state == State::Over)
        return;
    // Why a login was cancelled weighs more than how the connection then ended.
    MailboxError result = m_handshake.cancelled().value_or(error);
    m_state = State::Over;
    m_timer.stop();
    m_exchange.reset();
    m_channel->abort();
    result.detail = m_redactor.remark(result.detail);
    note("Ended: " + toName(result.kind) + (result.detail.isEmpty() ? "" : ", " + result.detail));
    m_transcript.markDeciding();
    emit failed(result);
}

MailboxError Pop3Session::fault(MailboxError::Kind kind, const QByteArray &detail) const
{
    const bool isTalking = m_handshake.state() != Pop3Handshake::State::Greeting;
    return {.kind = kind, .stage = isTalking ? m_handshake.stage() : m_stage, .detail = detail};
}

void Pop3Session::restartTimer(std::chrono::seconds time)
{
    m_timer.start(std::chrono::milliseconds(qint64(double(std::chrono::milliseconds(time).count()) * m_settings.timeoutFactor)));
}

} // namespace sendoff
