// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/MboxFile.h"

#include "base/FileSync.h"
#include "folders/MboxForm.h"
#include "folders/MboxLock.h"
#include "folders/MboxTail.h"
#include "mime/Mbox.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <thread>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace sendoff {

namespace {

using namespace std::chrono_literals;
using Kind = FolderError::Kind;

constexpr int locksTried = 20;
constexpr std::chrono::milliseconds betweenLocks = 250ms;

/// Empty lines that are missing between what is there and the next message.
QByteArray gapAfter(QFile &file, qint64 size)
{
    if (size == 0)
        return {};
    file.seek(std::max<qint64>(0, size - 4));
    QByteArray end = file.read(4);
    end.replace("\r\n", "\n");
    return end.endsWith("\n\n") ? QByteArray() : end.endsWith('\n') ? QByteArrayLiteral("\n") : QByteArrayLiteral("\n\n");
}

/// Some readers put a new file in the place of the old one. (Windows lets nobody do so while it is open.)
bool isInPlace(const QFile &file)
{
#ifdef Q_OS_WIN
    return file.exists();
#else
    struct stat open = {};
    struct stat there = {};
    return ::fstat(file.handle(), &open) == 0 && ::stat(QFile::encodeName(file.fileName()).constData(), &there) == 0
           && open.st_dev == there.st_dev && open.st_ino == there.st_ino;
#endif
}

} // namespace

void MboxFile::reach(const char *name) const
{
    if (m_point)
        m_point(name);
}

FolderResult MboxFile::put(const FolderMessage &message, const std::atomic_bool &stop) const
{
    for (int tried = 1;; ++tried) {
        const auto done = tryToPut(message);
        if (done || done.error().kind != Kind::Locked || tried == locksTried || stop)
            return done;
        std::this_thread::sleep_for(betweenLocks);
    }
}

FolderResult MboxFile::tryToPut(const FolderMessage &message) const
{
    const QFileInfo there(m_path);
    if (there.exists() && !there.isFile())
        return FolderError{Kind::NotThat, "no file: " + QFile::encodeName(m_path)};
    // Programs lock the file, not the name by which they got there.
    QFile file(there.exists() ? there.canonicalFilePath() : m_path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return systemError(m_path);
    if (!there.exists() && !syncFolder(there.path()))
        return systemError(there.path());
    MboxLock lock(file);
    const auto locked = lock.tryLock();
    if (!locked)
        return locked;
    return isInPlace(file) ? append(file, message) : FolderError{Kind::Locked, QFile::encodeName(m_path)};
}

FolderResult MboxFile::append(QFile &file, const FolderMessage &message) const
{
    reach("mbox-locked");
    if (file.size() > 0 && !Mbox::isMbox(file))
        return FolderError{Kind::NotThat, "no mbox: " + QFile::encodeName(m_path)};
    if (message.mayBeThere) {
        const MboxTrace trace = findInTail(file, message);
        if (!trace.isReadable)
            return FolderError{Kind::Failed, "not readable to its end: " + QFile::encodeName(m_path)};
        if (trace.begun && !file.resize(*trace.begun))
            return systemError(m_path);
        if (trace.isWhole)
            return syncFile(file) ? FolderResult(Done{}) : systemError(m_path);
    }
    const qint64 before = file.size();
    const auto written = write(file, message);
    // Nothing is better than a half.
    if (!written && file.resize(before))
        (void)syncFile(file);
    return written;
}

FolderResult MboxFile::write(QFile &file, const FolderMessage &message) const
{
    const qint64 size = file.size();
    MboxForm form(message);
    QByteArray block = gapAfter(file, size) + form.next();
    if (!file.seek(size))
        return systemError(m_path);
    for (; !block.isEmpty(); block = form.next()) {
        if (file.write(block) != block.size())
            return systemError(m_path);
        reach("mbox-written");
    }
    if (!form.isComplete())
        return FolderError{Kind::NoContent, message.messageId};
    if (!syncFile(file))
        return systemError(m_path);
    reach("mbox-synced");
    return Done{};
}

} // namespace sendoff
