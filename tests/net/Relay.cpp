// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Relay.h"

#include <QtEndian>

namespace sendoff {

Relay::Relay(Kind kind, quint16 target) : m_kind(kind), m_target(target)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        m_client = nextPendingConnection();
        m_step = Step::Greeting;
        connect(m_client, &QTcpSocket::readyRead, this, &Relay::onReadable);
        if (m_kind == Kind::Plain)
            lead({});
    });
    connect(&m_server, &QTcpSocket::readyRead, this, [this] { m_client->write(m_server.readAll()); });
}

void Relay::cut()
{
    m_server.disconnect(this);
    m_client->disconnectFromHost();
}

void Relay::onReadable()
{
    if (m_server.state() == QAbstractSocket::ConnectedState)
        m_server.write(m_client->readAll());
    else if (m_kind == Kind::Connect && m_step != Step::Leading)
        takeConnect();
    else if (m_kind == Kind::Socks5 && m_step == Step::Greeting)
        takeSocksGreeting();
    else if (m_kind == Kind::Socks5 && m_step == Step::Login)
        takeSocksLogin();
    else if (m_kind == Kind::Socks5 && m_step == Step::Request)
        takeSocksRequest();
}

/// RFC 9110 9.3.6 and 11.7
void Relay::takeConnect()
{
    const QByteArray request = m_client->peek(65536);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_client->read(end + 4);
    if (!login.isEmpty() && !request.contains("\r\nProxy-Authorization: Basic " + login.toBase64() + "\r\n")) {
        m_client->write("HTTP/1.1 407 Login required\r\nProxy-Authenticate: Basic realm=\"relay\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    asked = request.split(' ').value(1);
    switch (answer) {
    case Answer::Leads:
        return lead("HTTP/1.1 200 OK\r\n\r\n");
    case Answer::Forbids:
        m_client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        return;
    case Answer::KnowsNoSuchHost:
        m_client->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        return;
    case Answer::IsRefusedByTheHost:
        m_client->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        return;
    }
}

/// RFC 1928 3
void Relay::takeSocksGreeting()
{
    const QByteArray greeting = m_client->readAll();
    const char method = login.isEmpty() ? '\0' : '\2';
    if (!greeting.mid(2).contains(method)) {
        m_client->write("\x05\xff");
        return m_client->disconnectFromHost();
    }
    m_client->write(QByteArray("\x05") + method);
    m_step = login.isEmpty() ? Step::Request : Step::Login;
}

/// RFC 1929 2
void Relay::takeSocksLogin()
{
    const QByteArray request = m_client->readAll();
    const QByteArray user = request.mid(2, request[1]);
    const QByteArray password = request.mid(3 + request[1]);
    const bool right = user + ':' + password == login;
    m_client->write(QByteArray("\x01") + (right ? '\0' : '\1'));
    m_step = Step::Request;
    if (!right)
        m_client->disconnectFromHost();
}

/// RFC 1928 4 to 6: CONNECT to a name or an IPv4 address.
void Relay::takeSocksRequest()
{
    const QByteArray request = m_client->readAll();
    const bool isName = request[3] == 3;
    const QByteArray host = isName ? request.mid(5, request[4])
                                   : QHostAddress(qFromBigEndian<quint32>(request.constData() + 4)).toString().toLatin1();
    asked = host + ':' + QByteArray::number(qFromBigEndian<quint16>(request.constData() + request.size() - 2));
    const auto reply = [](char code) { return QByteArray("\x05") + code + QByteArray("\x00\x01\0\0\0\0\0\0", 8); };
    switch (answer) {
    case Answer::Leads:
        return lead(reply(0));
    case Answer::Forbids:
        m_client->write(reply(2));
        return;
    case Answer::KnowsNoSuchHost:
        m_client->write(reply(4));
        return;
    case Answer::IsRefusedByTheHost:
        m_client->write(reply(5));
        return;
    }
}

void Relay::lead(const QByteArray &answer)
{
    m_step = Step::Leading;
    connect(&m_server, &QTcpSocket::connected, this, [this, answer] {
        m_client->write(answer);
        m_server.write(m_client->readAll());
    });
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}

} // namespace sendoff
