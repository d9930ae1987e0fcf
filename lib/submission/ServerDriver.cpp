// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/ServerDriver.h"

#include <QPointer>

namespace sendoff {

namespace {

constexpr qint64 readAtOnce = 64 * 1024;
constexpr qint64 unreadReplies = 64 * 1024; ///< beyond it the client has to read first

} // namespace

ServerDriver::ServerDriver(ServerConnection *connection, const ServerManner &manner, std::unique_ptr<MessageSink> sink,
                           Randomness &randomness, QObject *parent)
    : QObject(parent), m_connection(connection), m_manner(manner), m_sink(std::move(sink)),
      m_session(manner.rules, randomness), m_silence(this), m_login(this), m_message(this)
{
    m_connection->setParent(this);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &ServerDriver::onSilence);
    m_login.setSingleShot(true);
    connect(&m_login, &QTimer::timeout, this, &ServerDriver::onLateLogin);
    m_message.setSingleShot(true);
    connect(&m_message, &QTimer::timeout, this, [this] { perform(m_session.timedOut()); });
    connect(m_connection, &ServerConnection::encrypted, this, &ServerDriver::onEncrypted);
    connect(m_connection, &ServerConnection::readyRead, this, &ServerDriver::readOn);
    connect(m_connection, &ServerConnection::written, this, &ServerDriver::readOn);
    connect(m_connection, &ServerConnection::disconnected, this, &ServerDriver::finish);
}

void ServerDriver::start()
{
    if (!m_session.isLoggedIn())
        m_login.start(m_manner.loginLimit);
    if (m_manner.rules.entrance == Entrance::Tls)
        return shakeHands();
    m_greeted = true;
    m_silence.start(m_manner.silenceLimit);
    perform(m_session.start());
}

void ServerDriver::turnAway(int connections)
{
    // Where a handshake comes first, an end says the same with less.
    if (m_manner.rules.entrance == Entrance::Tls)
        return drop();
    perform(m_session.turnAway(connections));
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
    if (m_waiting.empty() && !m_isCommitting)
        return perform(m_session.timedOut());
    m_silence.start(m_manner.silenceLimit); // the silence is ours
}

/// Octets that never become a command keep a session no longer than silence does.
void ServerDriver::onLateLogin()
{
    if (!m_session.isLoggedIn() && !m_closing)
        m_handshaking ? drop() : perform(m_session.timedOut());
}

void ServerDriver::heard()
{
    if (!m_closing && !m_handshaking)
        m_silence.start(m_manner.silenceLimit);
}

void ServerDriver::readOn()
{
    // A sink that stores at once answers from within perform().
    if (std::exchange(m_isReading, true))
        return;
    while (!m_over && !m_isCommitting && m_waiting.empty() && m_connection->bytesToWrite() < unreadReplies
           && m_connection->pendingBytes() > 0) {
        const SessionActions actions = m_session.step(m_connection->read(readAtOnce));
        // Half a command is no sign of life.
        if (!actions.empty())
            heard();
        perform(actions);
    }
    m_isReading = false;
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
        m_message.start(m_manner.messageLimit);
        m_sink->begin(begin->envelope);
    } else if (const auto *piece = std::get_if<WriteMessage>(&action)) {
        m_sink->write(piece->octets);
    } else if (std::holds_alternative<CommitMessage>(action)) {
        commit();
    } else if (std::holds_alternative<AbortMessage>(action)) {
        m_hasMessage = false;
        m_message.stop();
        m_sink->abort();
    } else {
        later([this] { close(); });
    }
}

void ServerDriver::commit()
{
    m_hasMessage = false;
    m_message.stop();
    if (m_manner.dropsAtFinalDot && m_manner.dropsAtFinalDot()) {
        m_sink->abort();
        return drop();
    }
    m_isCommitting = true;
    m_sink->commit([self = QPointer<ServerDriver>(this)](const CommitOutcome &outcome) {
        if (self)
            self->committed(outcome);
    });
}

void ServerDriver::committed(const CommitOutcome &outcome)
{
    m_isCommitting = false;
    if (outcome.isStored)
        emit messageStored();
    if (m_over)
        return;
    heard();
    perform(m_session.committed(outcome));
    readOn();
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
    m_login.stop();
    m_message.stop();
    disconnect(m_connection, nullptr, this, nullptr);
    QMetaObject::invokeMethod(this, &ServerDriver::finished, Qt::QueuedConnection);
}

} // namespace sendoff
