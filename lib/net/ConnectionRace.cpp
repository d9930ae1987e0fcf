// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ConnectionRace.h"

#include "net/clientTls.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace sendoff {

ConnectionRace::ConnectionRace(Won won, Lost lost, QObject *parent)
    : QObject(parent), m_won(std::move(won)), m_lost(std::move(lost))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(HappyEyeballs::attemptDelay);
    connect(&m_delay, &QTimer::timeout, this, &ConnectionRace::tryNext);
}

void ConnectionRace::start(const QString &host, quint16 port)
{
    // Qt would ask for the name of an address.
    if (const QHostAddress literal(host); !literal.isNull())
        return start(QList<QHostAddress>{literal}, port);
    m_port = port;
    // Both families come with one answer, in the order of RFC 6724; so there is no Resolution Delay
    // (RFC 8305 3) to keep.
    QHostInfo::lookupHost(host, this, &ConnectionRace::onLookedUp);
}

void ConnectionRace::start(const QList<QHostAddress> &addresses, quint16 port)
{
    m_port = port;
    m_order = HappyEyeballs(addresses);
    QMetaObject::invokeMethod(this, &ConnectionRace::tryNext, Qt::QueuedConnection);
}

void ConnectionRace::onLookedUp(const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError)
        return m_lost({ChannelError::Kind::HostNotFound, info.errorString().toUtf8()});
    m_order = HappyEyeballs(info.addresses());
    tryNext();
}

void ConnectionRace::tryNext()
{
    if (m_finished)
        return;
    const auto address = m_order.next();
    if (!address) {
        if (m_order.isLost() && !std::exchange(m_finished, true))
            m_lost(m_order.error());
        return;
    }
    auto *socket = new QSslSocket(this);
    m_running << socket;
    socket->setProxy(QNetworkProxy::NoProxy);
    // Queued: a connection on this machine may be there before connectToHost() returns.
    connect(socket, &QSslSocket::connected, this, [this, socket] { onConnected(socket); }, Qt::QueuedConnection);
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket] { onFailed(socket); }, Qt::QueuedConnection);
    socket->connectToHost(*address, m_port);
    if (m_order.hasNext())
        m_delay.start();
}

void ConnectionRace::onConnected(QSslSocket *socket)
{
    if (m_finished || !m_running.removeOne(socket))
        return;
    m_finished = true;
    m_delay.stop();
    socket->disconnect(this);
    socket->setParent(nullptr);
    for (QSslSocket *loser : std::exchange(m_running, {})) {
        loser->disconnect(this);
        loser->abort();
        loser->deleteLater();
    }
    m_won(socket);
}

void ConnectionRace::onFailed(QSslSocket *socket)
{
    if (m_finished || !m_running.removeOne(socket))
        return;
    socket->disconnect(this);
    m_order.attemptFailed(socketError(socket->error(), socket->errorString()));
    socket->deleteLater();
    // RFC 8305 5: no need to wait for the delay once an attempt has failed.
    m_delay.stop();
    tryNext();
}

} // namespace sendoff
