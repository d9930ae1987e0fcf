// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace sendoff {

/// tls_server.py, running until this goes.
class TlsServer {
public:
    explicit TlsServer(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), QStringList{QStringLiteral(TEST_FOLDER "/tls_server.py")} + arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60000)) {
        }
        m_port = m_process.readLine().trimmed().mid(5).toUShort();
    }
    ~TlsServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace sendoff
