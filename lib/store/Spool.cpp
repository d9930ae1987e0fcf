// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Spool.h"

#include "store/FileSync.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUuid>

namespace sendoff {

namespace {

using Kind = OutboxStoreError::Kind;

constexpr qint64 blockSize = 256 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

OutboxStoreError writeError(const QFile &file)
{
    return {isOutOfSpace(file) ? Kind::DiskFull : Kind::CannotWrite, file.fileName() + u' ' + file.errorString()};
}

} // namespace

Spool::Spool(const QString &folder) : m_folder(folder + QStringLiteral("/spool")) {}

QString Spool::pathOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

void Spool::remove(const QString &name) const
{
    QFile::remove(pathOf(name));
}

bool Spool::prepare() const
{
    if (QDir(m_folder).exists())
        return true;
    // Another process may make it at the same moment.
    return (QDir().mkdir(m_folder) || QDir(m_folder).exists())
           && QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner)
           && syncFolder(QFileInfo(m_folder).path());
}

std::optional<OutboxStoreError> Spool::copy(QIODevice &source, SpooledFile &target) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 count = source.read(block.data(), blockSize);
        if (count <= 0)
            break;
        const QByteArrayView octets(block.constData(), count);
        hash.addData(octets);
        if (target.file->write(octets.data(), count) != count)
            return writeError(*target.file);
        target.size += count;
    }
    target.sha256 = hash.result();
    return std::nullopt;
}

Result<SpooledFile, OutboxStoreError> Spool::write(const MessageContent &content) const
{
    const auto source = content.open();
    if (!source)
        return OutboxStoreError{Kind::CannotRead, QStringLiteral("the content can't be opened")};
    if (!prepare())
        return OutboxStoreError{Kind::CannotWrite, m_folder};
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    SpooledFile spooled{.name = id + QStringLiteral(".eml"),
                        .sha256 = {},
                        .file = std::make_unique<QFile>(pathOf(id + QStringLiteral(".tmp")))};
    QFile &file = *spooled.file;
    const QString temporary = file.fileName();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
        return writeError(file);
    const auto fail = [&temporary](const OutboxStoreError &error) {
        QFile::remove(temporary);
        return error;
    };
    if (!lockFile(file))
        return fail({Kind::CannotWrite, temporary});
    if (const auto error = copy(*source, spooled))
        return fail(*error);
    // A device can't always tell its end from an error, such as an attachment that went away.
    if (spooled.size != content.size())
        return fail({Kind::CannotRead,
                     QStringLiteral("%1 octets instead of %2").arg(spooled.size).arg(content.size())});
    if (!syncFile(file))
        return fail(writeError(file));
#ifdef Q_OS_WIN
    file.close();
#endif
    if (!renameFile(temporary, pathOf(spooled.name)))
        return fail({Kind::CannotWrite, temporary});
    if (!syncFolder(m_folder)) {
        remove(spooled.name);
        return OutboxStoreError{Kind::CannotWrite, m_folder};
    }
    return spooled;
}

void Spool::removeAbandoned(const std::function<bool(const QString &name)> &isKnown) const
{
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.tmp"), QStringLiteral("*.eml")}, QDir::Files);
    for (const QString &name : names) {
        // In this order: a writer lets go of its file only after its row is there to be found.
        if (!isKnown(name) && isAbandoned(pathOf(name)) && !isKnown(name))
            remove(name);
    }
}

} // namespace sendoff
