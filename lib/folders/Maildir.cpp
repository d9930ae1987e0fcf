// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/Maildir.h"

#include "base/FileSync.h"
#include "folders/UnixLines.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QSysInfo>

#include <cerrno>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
/// NTFS has no colon in names; of the others that programs use there, this is Python's.
#ifdef Q_OS_WIN
const QString seen = QStringLiteral("!2,S");
#else
const QString seen = QStringLiteral(":2,S");
#endif

/// As the convention has it: no slash, no colon.
QString machine()
{
    QString name = QSysInfo::machineHostName();
    name.replace(u'/', QStringLiteral("\\057")).replace(u':', QStringLiteral("\\072"));
    return name.isEmpty() ? QStringLiteral("localhost") : name;
}

std::optional<FolderError> ensureFolder(const QString &path)
{
    const QFileInfo there(path);
    if (there.isDir())
        return std::nullopt;
    if (there.exists())
        return FolderError{FolderError::Kind::NotThat, "no folder: " + QFile::encodeName(path)};
    errno = 0;
    const bool isMade = QDir().mkdir(path);
    const FolderError failed = systemError(path); // before the next look says something else
    // Another program may make it at the same moment.
    if (!isMade && !QFileInfo(path).isDir())
        return failed;
    QFile::setPermissions(path, ownerOnly | QFile::ExeOwner);
    return std::nullopt;
}

/// The part of the file's name that is the same for the same message, up to the name of the machine.
QString stemOf(const FolderMessage &message)
{
    // Unlike a number that counts, it names the message again after a crash.
    const QByteArray hash = QCryptographicHash::hash(message.messageId, QCryptographicHash::Sha256).first(10).toHex();
    const qint64 ms = message.sentAt.toMSecsSinceEpoch();
    return QStringLiteral("%1.M%2R%3.").arg(ms / 1000).arg(ms % 1000 * 1000).arg(QLatin1String(hash));
}

} // namespace

void Maildir::reach(const char *name) const
{
    if (m_point)
        m_point(name);
}

std::optional<FolderError> Maildir::prepare() const
{
    const bool isNew = !QFileInfo::exists(m_path + QStringLiteral("/cur"));
    for (const char *part : {"", "/tmp", "/new", "/cur"}) {
        if (const auto failed = ensureFolder(m_path + QLatin1String(part)))
            return failed;
    }
    if (!isNew)
        return std::nullopt;
    const QDir above(QFileInfo(m_path).path());
    if (QFileInfo(m_path).fileName().startsWith(u'.') && above.exists(QStringLiteral("cur"))) {
        QFile mark(m_path + QStringLiteral("/maildirfolder")); // Maildir++; without it, it is found all the same
        (void)mark.open(QIODevice::WriteOnly);
    }
    return syncFolder(m_path) && syncFolder(above.path()) ? std::nullopt : std::optional(systemError(m_path));
}

/// A reader moves it on from new, and changes what stands behind the colon.
bool Maildir::holds(const QString &stem) const
{
    for (const char *part : {"/cur", "/new"}) {
        QDirIterator files(m_path + QLatin1String(part), QDir::Files | QDir::Hidden | QDir::System);
        while (files.hasNext()) {
            files.next();
            if (files.fileName().startsWith(stem))
                return true;
        }
    }
    return false;
}

FolderResult Maildir::put(const FolderMessage &message) const
{
    if (const auto failed = prepare())
        return *failed;
    const QString stem = stemOf(message);
    if (message.mayBeThere && holds(stem))
        return Done{};
    const QString name = stem + machine();
    const QString temporary = m_path + QStringLiteral("/tmp/") + name;
    const QString place = m_path + QStringLiteral("/cur/") + name + seen;
    QFile::remove(temporary); // of a process that ended
    const auto written = write(message, temporary);
    if (written && renameFile(temporary, place)) {
        reach("maildir-renamed");
        return syncFolder(m_path + QStringLiteral("/cur")) ? FolderResult(Done{}) : systemError(place);
    }
    const FolderError error = written ? systemError(place) : written.error();
    QFile::remove(temporary);
    return error;
}

FolderResult Maildir::write(const FolderMessage &message, const QString &temporary) const
{
    QFile file(temporary);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
        return systemError(temporary);
    const auto source = message.content->open();
    UnixLines lines(UnixLines::Quoting::None);
    qint64 count = 0;
    for (QByteArray block; source && !(block = source->read(blockSize)).isEmpty(); count += block.size()) {
        const QByteArray octets = lines.take(block);
        if (file.write(octets) != octets.size())
            return systemError(temporary);
    }
    if (count != message.content->size())
        return FolderError{FolderError::Kind::NoContent, message.messageId};
    const QByteArray end = lines.finish();
    if (file.write(end) != end.size())
        return systemError(temporary);
    reach("maildir-written");
    // Readers take it for the time of arrival.
    file.setFileTime(message.sentAt, QFileDevice::FileModificationTime);
    if (!syncFile(file))
        return systemError(temporary);
    reach("maildir-synced");
    return Done{};
}

} // namespace sendoff
