// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/SubmissionPort.h"

#include "submission/ServerDriver.h"

namespace sendoff {

namespace {

/// Beyond it, whoever is turned away isn't told why.
constexpr size_t turnedAwayLimit = 50;

} // namespace

SubmissionPort::SubmissionPort(MannerOf mannerOf, MakeSink makeSink, Randomness &randomness, int connectionLimit, QObject *parent)
    : QObject(parent), m_mannerOf(std::move(mannerOf)), m_makeSink(std::move(makeSink)), m_randomness(randomness),
      m_connectionLimit(connectionLimit)
{
}

SubmissionPort::~SubmissionPort() = default;

Listener &SubmissionPort::addListener(Entrance entrance)
{
    m_listeners.push_back(std::make_unique<Listener>());
    connect(m_listeners.back().get(), &Listener::accepted, this,
            [this, entrance](ServerConnection *connection) { accept(connection, entrance); });
    return *m_listeners.back();
}

Result<quint16, QByteArray> SubmissionPort::listen(Entrance entrance, quint16 port, Listener::Addresses addresses)
{
    Listener &listener = addListener(entrance);
    const auto listening = listener.listen(port, addresses);
    if (listening)
        return listener.port();
    m_listeners.pop_back();
    return listening.error();
}

Result<Done, QByteArray> SubmissionPort::listen(const QString &path)
{
    const auto listening = addListener(Entrance::Local).listen(path);
    if (!listening)
        m_listeners.pop_back();
    return listening;
}

void SubmissionPort::accept(ServerConnection *connection, Entrance entrance)
{
    const bool isTooMany = connections() >= m_connectionLimit;
    if (m_turnedAway.size() >= turnedAwayLimit && isTooMany) {
        connection->abort();
        connection->deleteLater();
        return;
    }
    ServerManner manner = m_mannerOf();
    manner.rules.entrance = entrance;
    manner.rules.isPeerTrusted = entrance == Entrance::Local && connection->isOfThisUser();
    auto *driver = new ServerDriver(connection, manner, m_makeSink(), m_randomness, this);
    connect(driver, &ServerDriver::messageStored, this, &SubmissionPort::messageStored);
    connect(driver, &ServerDriver::finished, this, [this, driver] { forget(driver); });
    (isTooMany ? m_turnedAway : m_drivers).insert(driver);
    if (isTooMany)
        driver->turnAway(m_connectionLimit);
    else
        driver->start();
}

void SubmissionPort::forget(ServerDriver *driver)
{
    m_drivers.erase(driver);
    m_turnedAway.erase(driver);
    driver->deleteLater();
    if (m_drivers.empty() && m_allGone)
        std::exchange(m_allGone, {})();
}

void SubmissionPort::review()
{
    for (ServerDriver *driver : std::set(m_drivers))
        driver->review();
}

void SubmissionPort::shutDown(std::function<void()> done)
{
    for (const auto &listener : m_listeners)
        listener->close();
    for (ServerDriver *driver : std::set(m_drivers))
        driver->shutDown();
    if (m_drivers.empty())
        return done();
    m_allGone = std::move(done);
}

} // namespace sendoff
