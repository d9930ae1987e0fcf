// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/SmtpTransport.h"

#include "transport/SmtpDelivery.h"

namespace sendoff {

namespace {

constexpr int deliveriesAtOnce = 32;
/// Submission servers commonly allow some more; two are enough for a large message beside small ones.
constexpr size_t connectionsAtOnce = 2;
/// With more than this in hand a connection keeps others waiting for a time that people notice.
constexpr qint64 muchBacklog = 1024 * 1024;

} // namespace

SmtpTransport::SmtpTransport(SessionMaker maker, QObject *parent)
    : Transport(parent), m_maker(std::move(maker)), m_mostConnections(connectionsAtOnce)
{
}

SmtpTransport::~SmtpTransport()
{
    for (Connection *connection : m_connections) {
        connection->disconnect(this);
        connection->quit();
    }
}

int SmtpTransport::capacity() const
{
    return deliveriesAtOnce;
}

Delivery *SmtpTransport::deliver(const MailObject &mail)
{
    auto *delivery = new SmtpDelivery(*this, mail);
    m_waiting.push_back(delivery);
    QMetaObject::invokeMethod(this, &SmtpTransport::dispatch, Qt::QueuedConnection);
    return delivery;
}

bool SmtpTransport::isIdle() const
{
    return m_waiting.empty()
        && std::all_of(m_connections.begin(), m_connections.end(), [](const Connection *each) { return each->isIdle(); });
}

/// It is over, or its owner deletes it.
void SmtpTransport::forget(SmtpDelivery *delivery)
{
    std::erase(m_waiting, delivery);
}

Connection *SmtpTransport::leastBusy() const
{
    Connection *best = nullptr;
    for (Connection *each : m_connections) {
        if (each->room() > 0 && (!best || each->backlog() < best->backlog()))
            best = each;
    }
    return best;
}

bool SmtpTransport::mayOpen() const
{
    const bool isOpening = std::any_of(m_connections.begin(), m_connections.end(),
                                       [](const Connection *each) { return !each->isReady(); });
    return !isOpening && !m_isReadingSecret && m_connections.size() < m_mostConnections;
}

void SmtpTransport::dispatch()
{
    while (!m_waiting.empty()) {
        Connection *const best = leastBusy();
        const bool isBusy = std::all_of(m_connections.begin(), m_connections.end(),
                                        [](const Connection *each) { return each->backlog() >= muchBacklog; });
        if (isBusy && mayOpen())
            return open();
        if (!best || (isBusy && m_connections.size() < m_mostConnections))
            return;
        SmtpDelivery *const delivery = m_waiting.front();
        m_waiting.pop_front();
        delivery->setConnection(best);
        best->take(delivery);
    }
}

void SmtpTransport::open()
{
    m_isReadingSecret = true;
    m_maker.readSecrets(this, std::nullopt, [this](const Result<SessionSecrets, Failure> &secrets) {
        m_isReadingSecret = false;
        if (secrets)
            return add(m_maker.make(*secrets, this));
        onNotOpened(secrets.error(), {});
    });
}

void SmtpTransport::add(Session *session)
{
    auto *connection = new Connection(session, this);
    m_connections.push_back(connection);
    for (SmtpDelivery *waiting : m_waiting)
        emit waiting->stageReached(Stage::Connect);
    connect(connection, &Connection::stageReached, this, [this](Stage stage) {
        for (SmtpDelivery *waiting : m_waiting)
            emit waiting->stageReached(stage);
    });
    connect(connection, &Connection::ready, this, [this] {
        m_hasRenewed = false;
        dispatch();
    });
    connect(connection, &Connection::roomMade, this, &SmtpTransport::dispatch);
    connect(connection, &Connection::returned, this, &SmtpTransport::giveBack);
    connect(connection, &Connection::over, this,
            [this, connection](const auto &failure) { onOver(connection, failure); });
}

void SmtpTransport::giveBack(SmtpDelivery *delivery)
{
    delivery->setReturned();
    delivery->setConnection(nullptr);
    m_waiting.push_back(delivery);
}

void SmtpTransport::onOver(Connection *connection, const std::optional<Failure> &failure)
{
    std::erase(m_connections, connection);
    connection->deleteLater();
    if (failure)
        onNotOpened(*failure, connection->takeTranscript());
    if (m_connections.empty())
        m_mostConnections = connectionsAtOnce;
    dispatch();
}

void SmtpTransport::onNotOpened(const Failure &failure, const Transcript &transcript)
{
    // While another one works, one that can't be had is only one too many.
    if (!m_connections.empty()) {
        m_mostConnections = m_connections.size();
        return dispatch();
    }
    // A token may have been taken back before its time: once, a new one is tried before anyone hears of it.
    if (m_maker.renewsAfter(failure) && !std::exchange(m_hasRenewed, true))
        return dispatch();
    std::deque<SmtpDelivery *> waiting;
    waiting.swap(m_waiting);
    for (SmtpDelivery *delivery : waiting)
        delivery->deferAll(failure, transcript);
}

} // namespace sendoff
