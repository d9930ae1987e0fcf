// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace sendoff {

/// A session bus for a test alone, on which nothing is started by its name, whatever the machine has.
class OwnBus {
public:
    ~OwnBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    /// Null, or what is wrong.
    QByteArray start()
    {
        const QByteArray configuration = R"(<busconfig><type>session</type><listen>unix:dir=%1</listen><policy
context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)";
        QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(QByteArray(configuration).replace("%1", m_folder.path().toLocal8Bit())) < 0)
            return "its configuration can't be written";
        file.close();
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                                                       QStringLiteral("--print-address=1")});
        if (!m_daemon.waitForReadyRead(30000))
            return "it doesn't start: " + m_daemon.readAllStandardError();
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
        return {};
    }
    /// The same one for the same name, until QDBusConnection::disconnectFromBus().
    QDBusConnection connection(const char *name) const { return QDBusConnection::connectToBus(m_address, QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace sendoff
