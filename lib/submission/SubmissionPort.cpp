// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/SubmissionPort.h"

#include "submission/ServerDriver.h"

namespace sendoff {

namespace {

constexpr int connectionLimit = 50;

} // namespace

SubmissionPort::SubmissionPort(MannerOf mannerOf, MakeSink makeSink, Randomness &randomness, QObject *parent)
    : QObject(parent), m_mannerOf(std::move(mannerOf)), m_makeSink(std::move(makeSink)), m_randomness(randomness)
{
    connect(&m_listener, &Listener::accepted, this, &SubmissionPort::accept);
}

void SubmissionPort::accept(ServerConnection *connection)
{
    if (m_connections >= connectionLimit || !connection->isValid()) {
        connection->abort();
        connection->deleteLater();
        return;
    }
    ++m_connections;
    auto *driver = new ServerDriver(connection, m_mannerOf(), m_makeSink(), m_randomness, this);
    connect(driver, &ServerDriver::messageStored, this, &SubmissionPort::messageStored);
    connect(driver, &ServerDriver::finished, this, [this, driver] {
        --m_connections;
        driver->deleteLater();
    });
    driver->start();
}

} // namespace sendoff
