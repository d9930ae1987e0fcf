// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountingServer.h"

void CountingServer::connectTo(const QString &, quint16, bool)
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit connected();
            emit encrypted({.protocol = "TLSv1.3", .cipher = "x", .peerCertificate = {}});
            m_toRead = "220 counting.example ESMTP\r\n";
            emit readyRead();
        },
        Qt::QueuedConnection);
}

void CountingServer::write(const QByteArray &octets)
{
    m_written += octets;
    if (!std::exchange(m_isServing, true))
        QMetaObject::invokeMethod(this, &CountingServer::serve, Qt::QueuedConnection);
}

QByteArray CountingServer::read(qint64 maximum)
{
    const QByteArray octets = m_toRead.left(maximum);
    m_toRead.remove(0, octets.size());
    return octets;
}

void CountingServer::say(const QByteArray &octets)
{
    m_toRead += octets;
    emit readyRead();
}

void CountingServer::serve()
{
    m_isServing = false;
    ++m_flights;
    while (takeContent()) {
        const qsizetype end = m_written.indexOf("\r\n");
        if (end < 0)
            break;
        const QByteArray line = m_written.left(end);
        m_written.remove(0, end + 2);
        answer(line);
    }
    if (!m_toRead.isEmpty())
        emit readyRead();
}

/// False while a message hasn't come whole.
bool CountingServer::takeContent()
{
    const qsizetype dot = m_isInData ? m_written.indexOf("\r\n.\r\n") : 0;
    if (dot < 0 || m_written.size() < m_chunk)
        return false;
    if (m_isInData) {
        m_written.remove(0, dot + 5);
        m_isInData = false;
        m_isLastChunk = true;
    } else if (m_chunk > 0) {
        m_written.remove(0, m_chunk);
        m_chunk = 0;
        m_toRead += m_isLastChunk ? "" : "250 more\r\n";
    }
    if (std::exchange(m_isLastChunk, false)) {
        ++m_messages;
        m_toRead += "250 2.0.0 taken\r\n";
    }
    return true;
}

void CountingServer::answer(const QByteArray &line)
{
    if (line.startsWith("EHLO")) {
        m_toRead += "250-counting.example\r\n";
        for (const QByteArray &keyword : m_keywords)
            m_toRead += "250-" + keyword + "\r\n";
        m_toRead += "250 AUTH PLAIN\r\n";
    } else if (line.startsWith("AUTH")) {
        m_toRead += "235 2.7.0 in\r\n";
    } else if (line.startsWith("BDAT ")) {
        answerBdat(line);
    } else if (line == "DATA") {
        m_isInData = true;
        m_toRead += "354 go\r\n";
    } else {
        m_toRead += "250 ok\r\n";
    }
}

void CountingServer::answerBdat(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    m_chunk = words.value(1).toLongLong();
    m_isLastChunk = words.value(2) == "LAST";
}
