// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileSync.h"

#include <QDateTime>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sendoff {

bool renameFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error;
}

#ifdef Q_OS_WIN

bool syncFile(QFile &file)
{
    return file.flush() && FlushFileBuffers(HANDLE(_get_osfhandle(file.handle())));
}

bool syncFolder(const QString &)
{
    // NTFS journals its names, and a folder has no handle to flush.
    return true;
}

QByteArray fileIdentity(const QString &)
{
    return {};
}

bool lockFile(QFile &)
{
    return true;
}

bool isAbandoned(const QString &path)
{
    return QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTimeUtc()) > 3600;
}

bool isOutOfSpace(const QFile &file)
{
    return file.error() == QFileDevice::ResourceError || GetLastError() == ERROR_DISK_FULL;
}

bool isReadOnlyDisk()
{
    return GetLastError() == ERROR_WRITE_PROTECT;
}

#else

namespace {

bool syncDescriptor(int descriptor)
{
#ifdef Q_OS_MACOS
    // fsync leaves the octets in the drive's cache there.
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return true;
#endif
    int done = -1;
    do {
        done = ::fsync(descriptor);
    } while (done != 0 && errno == EINTR);
    return done == 0;
}

} // namespace

bool syncFile(QFile &file)
{
    return file.flush() && syncDescriptor(file.handle());
}

bool syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = syncDescriptor(descriptor);
    ::close(descriptor);
    return synced;
}

QByteArray fileIdentity(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return QByteArray::number(quint64(facts.st_dev)) + ' ' + QByteArray::number(quint64(facts.st_ino));
}

bool lockFile(QFile &file)
{
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
}

bool isAbandoned(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && lockFile(file);
}

bool isOutOfSpace(const QFile &file)
{
    return file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
}

bool isReadOnlyDisk()
{
    return errno == EROFS;
}

#endif

} // namespace sendoff
