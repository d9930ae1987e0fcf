// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/CommandRun.h"

#include <utility>

namespace sendoff {

namespace {

constexpr qsizetype maxOutput = 64 * 1024;

/// Without its line end, be it LF or CR LF.
QByteArray firstLine(const QByteArray &output)
{
    const qsizetype end = output.indexOf('\n');
    QByteArray line = end < 0 ? output : output.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

CommandRun::CommandRun(const QString &command, std::chrono::milliseconds timeout, SecretStore::ReadDone done,
                       QObject *parent)
    : QObject(parent), m_done(std::move(done))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandRun::takeOutput);
    connect(&m_process, &QProcess::finished, this, &CommandRun::takeExit);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(QStringLiteral("could not start: %1").arg(m_process.errorString()));
    });
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this, timeout] {
        fail(QStringLiteral("no answer within %1 ms").arg(timeout.count()));
    });
    m_timeout.start(timeout);
    // Not at once: a process that can't start says so within start().
    QMetaObject::invokeMethod(this, [this, command] { start(command); }, Qt::QueuedConnection);
}

CommandRun::~CommandRun()
{
    // What the process says on its way out concerns nobody.
    disconnect(&m_process, nullptr, this, nullptr);
    m_process.kill();
    m_output.fill('\0');
}

void CommandRun::start(const QString &command)
{
#ifdef Q_OS_WIN
    m_process.setProgram(QStringLiteral("cmd.exe"));
    m_process.setNativeArguments(QStringLiteral("/c ") + command);
    m_process.start(QIODevice::ReadOnly);
#else
    m_process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command}, QIODevice::ReadOnly);
#endif
}

void CommandRun::takeOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > maxOutput)
        fail(QStringLiteral("printed more than %1 octets").arg(maxOutput));
}

void CommandRun::takeExit(int code, QProcess::ExitStatus status)
{
    takeOutput();
    if (status != QProcess::NormalExit)
        return fail(QStringLiteral("ended by signal %1").arg(code));
    if (code != 0)
        return fail(QStringLiteral("exit code %1").arg(code));
    const QByteArray line = firstLine(m_output);
    if (line.isEmpty())
        return fail(QStringLiteral("exit code 0, but the first line of its output is empty"));
    finish(Secret(line));
}

void CommandRun::fail(const QString &detail)
{
    finish(SecretError{SecretError::Kind::Failed, detail});
}

void CommandRun::finish(const Result<Secret, SecretError> &result)
{
    m_timeout.stop();
    if (const auto done = std::exchange(m_done, nullptr)) {
        deleteLater();
        done(result);
    }
}

} // namespace sendoff
