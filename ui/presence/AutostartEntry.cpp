// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presence/AutostartEntry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace sendoff {

AutostartEntry::AutostartEntry(const QString &program, QObject *parent) : StartAtLogin(parent), m_program(program) {}

QString AutostartEntry::thisProgram()
{
    const QString own = QCoreApplication::applicationFilePath();
    // https://docs.appimage.org/packaging-guide/environment-variables.html: the folder is there only while the program
    // runs. Others that come as one leave these variables to what they start.
    const QString folder = qEnvironmentVariable("APPDIR");
    const bool isAppImage = !folder.isEmpty() && own.startsWith(folder + u'/');
    return isAppImage ? qEnvironmentVariable("APPIMAGE", own) : own;
}

void AutostartEntry::set(bool starts, QObject *context, const Done &done)
{
    const Outcome outcome = write(starts) ? Outcome::Done : Outcome::NotWritable;
    QMetaObject::invokeMethod(context, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
}

#ifdef Q_OS_WIN

namespace {

const QString runKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString runName = QStringLiteral("Sendoff");

} // namespace

bool AutostartEntry::isSet() const
{
    return QSettings(runKey, QSettings::NativeFormat).contains(runName);
}

bool AutostartEntry::write(bool starts)
{
    QSettings run(runKey, QSettings::NativeFormat);
    if (starts)
        run.setValue(runName, QStringLiteral("\"%1\" --background").arg(QDir::toNativeSeparators(m_program)));
    else
        run.remove(runName);
    run.sync();
    return run.status() == QSettings::NoError;
}

#else

#ifdef Q_OS_DARWIN

QString AutostartEntry::path() const
{
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/org.sendoff.Sendoff.plist");
}

QByteArray AutostartEntry::content() const
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>"
                          "<key>Label</key><string>org.sendoff.Sendoff</string><key>ProgramArguments</key><array>"
                          "<string>%1</string><string>--background</string></array><key>RunAtLoad</key><true/>"
                          "</dict></plist>\n")
        .arg(m_program.toHtmlEscaped())
        .toUtf8();
}

#else

QString AutostartEntry::path() const
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation)
        + QStringLiteral("/autostart/org.sendoff.Sendoff.desktop");
}

QByteArray AutostartEntry::content() const
{
    // Desktop Entry Specification, "The Exec key": quoted, with these characters escaped, for the value
    // and once more for the string; a % is doubled. With TryExec the entry, which is the user's and stays,
    // means nothing once Sendoff is removed.
    QString plain = m_program;
    plain.replace(u'\\', QStringLiteral("\\\\"));
    QString quoted = m_program;
    for (const QChar special : QStringLiteral("\\\"`$"))
        quoted.replace(special, QStringLiteral("\\") + special);
    quoted.replace(u'\\', QStringLiteral("\\\\"));
    quoted.replace(u'%', QStringLiteral("%%"));
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=Sendoff\nIcon=org.sendoff.Sendoff\n"
                          "TryExec=%1\nExec=\"%2\" --background\nNoDisplay=true\nX-GNOME-Autostart-enabled=true\n")
        .arg(plain, quoted)
        .toUtf8();
}

#endif

bool AutostartEntry::isSet() const
{
    return QFile::exists(path());
}

bool AutostartEntry::write(bool starts)
{
    if (!starts)
        return !isSet() || QFile::remove(path());
    QSaveFile file(path());
    return QDir().mkpath(QFileInfo(path()).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content()) == content().size() && file.commit();
}

#endif

} // namespace sendoff
