// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/ServerDriver.h"

namespace sendoff {

namespace {

constexpr qint64 readAtOnce = 64 * 1024;
constexpr qint64 unreadReplies = 64 * 1024; ///< beyond it the client has to read first

} // namespace

ServerDriver::ServerDriver(ServerConnection *connection, const ServerManner &manner, std::unique_ptr<MessageSink> sink,
                           Randomness &randomness, QObject *parent)
    : QObject(parent), m_connection(connection), m_manner(manner), m_sink(std::move(sink)),
      m_session(manner.rules, randomness), m_silence(this)
{
    m_connection->setParent(this);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &ServerDriver::onSilence);
    connect(m_connection, &ServerConnection::encrypted, this, &ServerDriver::onEncrypted);
    connect(m_connection, &ServerConnection::readyRead, this, &ServerDriver::readOn);
    connect(m_connection, &ServerConnection::written, this, &ServerDriver::readOn);
    connect(m_connection, &ServerConnection::disconnected, this, &ServerDriver::finish);
}

void ServerDriver::start()
{
    if (m_manner.rules.encrypted)
        return shakeHands();
    m_greeted = true;
    m_silence.start(m_manner.silenceLimit);
    perform(m_session.start());
}

void ServerDriver::shakeHands()
{
    m_handshaking = true;
    m_silence.start(m_manner.handshakeLimit);
    if (!m_connection->startServerEncryption(m_manner.identity))
        drop();
}

void ServerDriver::onEncrypted()
{
    m_handshaking = false;
    m_silence.start(m_manner.silenceLimit);
    perform(std::exchange(m_greeted, true) ? m_session.encrypted() : m_session.start());
}

void ServerDriver::onSilence()
{
    // Who doesn't shake hands or read the last reply can't be told why.
    if (m_handshaking || m_closing)
        return drop();
    if (m_waiting.empty())
        return perform(m_session.timedOut());
    m_silence.start(m_manner.silenceLimit); // the silence is ours
}

void ServerDriver::readOn()
{
    while (!m_over && m_waiting.empty() && m_connection->bytesToWrite() < unreadReplies
           && m_connection->pendingBytes() > 0) {
        if (!m_closing && !m_handshaking)
            m_silence.start(m_manner.silenceLimit);
        perform(m_session.step(m_connection->read(readAtOnce)));
    }
}

void ServerDriver::perform(const SessionActions &actions)
{
    for (const SessionAction &action : actions) {
        if (!m_over)
            perform(action);
    }
}

void ServerDriver::perform(const SessionAction &action)
{
    if (const auto *reply = std::get_if<SendReply>(&action)) {
        later([this, octets = reply->octets] { m_connection->write(octets); });
    } else if (std::holds_alternative<StartTls>(action)) {
        later([this] { shakeHands(); });
    } else if (const auto *begin = std::get_if<BeginMessage>(&action)) {
        m_hasMessage = true;
        m_sink->begin(begin->envelope);
    } else if (const auto *piece = std::get_if<WriteMessage>(&action)) {
        m_sink->write(piece->octets);
    } else if (std::holds_alternative<CommitMessage>(action)) {
        commit();
    } else if (std::holds_alternative<AbortMessage>(action)) {
        m_hasMessage = false;
        m_sink->abort();
    } else {
        later([this] { close(); });
    }
}

void ServerDriver::commit()
{
    m_hasMessage = false;
    if (m_manner.dropsAtFinalDot && m_manner.dropsAtFinalDot()) {
        m_sink->abort();
        return drop();
    }
    const CommitOutcome outcome = m_sink->commit();
    perform(m_session.committed(outcome));
    if (outcome == CommitOutcome::Stored)
        emit messageStored();
}

void ServerDriver::close()
{
    m_closing = true;
    m_silence.start(m_manner.closingLimit);
    m_connection->close();
}

void ServerDriver::drop()
{
    m_connection->abort();
    finish();
}

/// In order: what comes later waits for what came before, whatever its own delay is.
void ServerDriver::later(std::function<void()> what)
{
    const int delay = m_manner.delayMilliseconds ? m_manner.delayMilliseconds() : 0;
    if (delay <= 0 && m_waiting.empty())
        return what();
    m_waiting.push_back(std::move(what));
    QTimer::singleShot(std::max(delay, 0), Qt::PreciseTimer, this, &ServerDriver::doNext);
}

void ServerDriver::doNext()
{
    const std::function<void()> next = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (m_over)
        return;
    next();
    readOn();
}

void ServerDriver::finish()
{
    if (std::exchange(m_over, true))
        return;
    if (std::exchange(m_hasMessage, false))
        m_sink->abort();
    m_silence.stop();
    disconnect(m_connection, nullptr, this, nullptr);
    QMetaObject::invokeMethod(this, &ServerDriver::finished, Qt::QueuedConnection);
}

} // namespace sendoff
