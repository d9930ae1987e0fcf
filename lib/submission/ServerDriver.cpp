// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/ServerDriver.h"

namespace sendoff {

namespace {

constexpr std::chrono::minutes idleLimit{5}; // RFC 5321 4.5.3.2.7

} // namespace

ServerDriver::ServerDriver(ServerConnection *connection, const ServerManner &manner, std::unique_ptr<MessageSink> sink,
                           Randomness &randomness, QObject *parent)
    : QObject(parent), m_connection(connection), m_manner(manner), m_sink(std::move(sink)),
      m_session(manner.rules, randomness), m_idle(this)
{
    m_connection->setParent(this);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimit);
    connect(&m_idle, &QTimer::timeout, this, [this] { perform(m_session.timedOut()); });
    connect(m_connection, &ServerConnection::encrypted, this, &ServerDriver::onEncrypted);
    connect(m_connection, &ServerConnection::readyRead, this, &ServerDriver::onReadyRead);
    connect(m_connection, &ServerConnection::disconnected, this, &ServerDriver::finish);
}

void ServerDriver::start()
{
    m_idle.start();
    if (!m_manner.rules.encrypted) {
        m_greeted = true;
        perform(m_session.start());
    } else if (!m_connection->startServerEncryption(m_manner.identity)) {
        m_connection->abort();
    }
}

void ServerDriver::onEncrypted()
{
    perform(std::exchange(m_greeted, true) ? m_session.encrypted() : m_session.start());
}

void ServerDriver::onReadyRead()
{
    m_idle.start();
    while (!m_over && m_connection->pendingBytes() > 0)
        perform(m_session.step(m_connection->read(64 * 1024)));
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
        if (!m_connection->startServerEncryption(m_manner.identity))
            m_connection->abort();
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
        later([this] { m_connection->close(); });
    }
}

void ServerDriver::commit()
{
    m_hasMessage = false;
    if (m_manner.dropAtFinalDot) {
        m_sink->abort();
        m_over = true;
        m_connection->abort();
        return finish();
    }
    const CommitOutcome outcome = m_sink->commit();
    perform(m_session.committed(outcome));
    if (outcome == CommitOutcome::Stored)
        emit messageStored();
}

/// In order, as everything waits for the same time.
void ServerDriver::later(std::function<void()> what)
{
    if (m_manner.delayMilliseconds <= 0)
        return what();
    QTimer::singleShot(m_manner.delayMilliseconds, this, std::move(what));
}

void ServerDriver::finish()
{
    if (std::exchange(m_hasMessage, false))
        m_sink->abort();
    m_over = true;
    disconnect(m_connection, nullptr, this, nullptr);
    QMetaObject::invokeMethod(this, &ServerDriver::finished, Qt::QueuedConnection);
}

} // namespace sendoff
