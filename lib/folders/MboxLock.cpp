// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/MboxLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>

#ifndef Q_OS_WIN
#include <csignal>
#include <fcntl.h>
#endif

namespace sendoff {

namespace {

using Kind = FolderError::Kind;

/// As programs that lock mail files have it.
constexpr qint64 secondsUntilStale = 300;

QByteArray machine()
{
    return QSysInfo::machineHostName().toUtf8();
}

#ifdef Q_OS_WIN
bool isAlive(qint64)
{
    return true; // its age decides
}

bool lockOctets(QFile &)
{
    return true;
}
#else
bool isAlive(qint64 process)
{
    return ::kill(pid_t(process), 0) == 0 || errno != ESRCH;
}

/// Of the open file where the system has such, so that threads keep each other out as well; they meet those of
/// processes, which other programs use.
bool lockOctets(QFile &file)
{
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
#ifdef F_OFD_SETLK
    if (::fcntl(file.handle(), F_OFD_SETLK, &whole) == 0)
        return true;
    if (errno != EINVAL)
        return false;
#endif
    return ::fcntl(file.handle(), F_SETLK, &whole) == 0;
}
#endif

/// Of a process of this machine that is gone, or too old. "PID:MACHINE" or "PID" is in it.
bool isStale(const QString &path)
{
    QFile file(path);
    const QByteArrayList words = file.open(QIODevice::ReadOnly) ? file.read(300).trimmed().split(':') : QByteArrayList();
    const qint64 process = words.value(0).toLongLong();
    if (process > 0 && words.value(1) == machine() && !isAlive(process))
        return true;
    const QDateTime made = QFileInfo(path).lastModified();
    return made.isValid() && made.secsTo(QDateTime::currentDateTimeUtc()) > secondsUntilStale;
}

} // namespace

MboxLock::~MboxLock()
{
    // The other lock goes with the open file.
    if (m_hasDotLock)
        QFile::remove(m_path);
}

FolderResult MboxLock::tryLock()
{
    const auto made = makeDotLock();
    if (!made)
        return made;
    errno = 0;
    if (lockOctets(m_file))
        return Done{};
    const int code = errno;
    if (std::exchange(m_hasDotLock, false))
        QFile::remove(m_path);
    errno = code;
    return code == EACCES || code == EAGAIN ? FolderError{Kind::Locked, QFile::encodeName(m_file.fileName())}
                                            : systemError(m_file.fileName());
}

FolderResult MboxLock::makeDotLock()
{
    // What is left is removed; if someone else does that as well, the lock of fcntl keeps us apart.
    if (QFileInfo::exists(m_path) && isStale(m_path))
        QFile::remove(m_path);
    QFile lock(m_path);
    errno = 0;
    if (!lock.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        const FolderError error = systemError(m_path);
        if (error.kind == Kind::NoRight)
            return Done{};
        return QFileInfo::exists(m_path) ? FolderError{Kind::Locked, QFile::encodeName(m_path)} : error;
    }
    m_hasDotLock = true;
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + ':' + machine() + '\n');
    return Done{};
}

} // namespace sendoff
