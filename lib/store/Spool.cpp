// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Spool.h"

#include "base/FileSync.h"
#include "store/Sha256.h"
#include "store/SpoolRecord.h"

#include <QDir>
#include <QUuid>

namespace sendoff {

namespace {

using Kind = OutboxStoreError::Kind;
using Failed = std::optional<OutboxStoreError>;

constexpr qint64 blockSize = 256 * 1024;
/// A bigger message has its own file; a shared file takes no more once it is so big.
constexpr qint64 smallMessage = 256 * 1024;
constexpr qint64 sharedFile = 4 * 1024 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

OutboxStoreError writeError(const QFile &file)
{
    return {isOutOfSpace(file) ? Kind::DiskFull : isReadOnlyDisk() ? Kind::ReadOnly : Kind::CannotWrite,
            file.fileName() + u' ' + file.errorString()};
}

} // namespace

/// Files under way. What is not finished is removed again.
class Spool::Writer {
public:
    explicit Writer(const Spool &spool) : m_spool(spool) {}
    ~Writer()
    {
        for (const QString &path : m_leftovers)
            QFile::remove(path);
    }
    Failed add(const Input &message);
    Failed finish();
    Spooled take() { m_leftovers.clear(); return std::move(m_spooled); }

private:
    Failed begin();
    Failed closeFile();
    Failed copy(QIODevice &source, SpoolPlace &place);
    Failed append(const QByteArray &octets);
    QString temporaryOf(const QString &name) const { return m_spool.pathOf(name.chopped(4) + QStringLiteral(".tmp")); }

    const Spool &m_spool;
    Spooled m_spooled;
    QStringList m_leftovers;
    QStringList m_names;
    QByteArray m_buffer; ///< of small pieces, so that a thousand messages aren't two thousand writes
    qint64 m_written = 0; ///< in the current file
    bool m_isOpen = false;
};

Failed Spool::Writer::begin()
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".eml");
    auto file = std::make_unique<QFile>(temporaryOf(name));
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
        return writeError(*file);
    m_leftovers += file->fileName();
    if (!lockFile(*file))
        return OutboxStoreError{Kind::CannotWrite, file->fileName()};
    m_names += name;
    m_spooled.files.push_back(std::move(file));
    m_written = 0;
    m_isOpen = true;
    return std::nullopt;
}

Failed Spool::Writer::append(const QByteArray &octets)
{
    QFile &file = *m_spooled.files.back();
    m_written += octets.size();
    m_buffer += octets;
    if (m_buffer.size() < blockSize)
        return std::nullopt;
    if (file.write(m_buffer) != m_buffer.size())
        return writeError(file);
    m_spool.reach("spool-written");
    m_buffer.clear();
    return std::nullopt;
}

Failed Spool::Writer::copy(QIODevice &source, SpoolPlace &place)
{
    Sha256 hash;
    for (;;) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty())
            break;
        hash.add(block);
        place.size += block.size();
        if (const auto failed = append(block))
            return failed;
    }
    place.sha256 = hash.result();
    return std::nullopt;
}

Failed Spool::Writer::add(const Input &message)
{
    const auto source = message.content ? message.content->open() : nullptr;
    if (!source)
        return OutboxStoreError{Kind::CannotRead, QStringLiteral("the content can't be opened")};
    const bool mayShare = message.content->size() <= smallMessage && m_written < sharedFile;
    if (m_isOpen && !mayShare) {
        if (const auto failed = closeFile())
            return failed;
    }
    if (!m_isOpen) {
        if (const auto failed = begin())
            return failed;
    }
    SpoolPlace place{.name = m_names.back(), .offset = m_written, .sha256 = {}};
    if (const auto failed = copy(*source, place))
        return failed;
    // A device can't always tell its end from an error, such as an attachment that went away.
    if (place.size != message.content->size())
        return OutboxStoreError{Kind::CannotRead, QStringLiteral("%1 octets instead of %2").arg(place.size).arg(message.content->size())};
    m_spooled.places.push_back(place);
    return append(recordLine(message.item, place.size, place.sha256));
}

Failed Spool::Writer::closeFile()
{
    m_isOpen = false;
    QFile &file = *m_spooled.files.back();
    if (file.write(m_buffer) != m_buffer.size())
        return writeError(file);
    m_buffer.clear();
    m_spool.reach("spool-unsynced");
    if (!syncFile(file))
        return writeError(file);
    m_spool.reach("spool-synced");
#ifdef Q_OS_WIN
    file.close();
#endif
    return std::nullopt;
}

Failed Spool::Writer::finish()
{
    if (m_isOpen) {
        if (const auto failed = closeFile())
            return failed;
    }
    for (const QString &name : m_names) {
        if (!renameFile(temporaryOf(name), m_spool.pathOf(name)))
            return OutboxStoreError{Kind::CannotWrite, name};
        m_leftovers += m_spool.pathOf(name);
        m_spool.reach("spool-renamed");
    }
    if (!syncFolder(m_spool.folder()))
        return OutboxStoreError{Kind::CannotWrite, m_spool.folder()};
    m_spool.reach("spool-folder-synced");
    return std::nullopt;
}

Spool::Spool(const QString &folder, CrashPoint crashPoint)
    : m_folder(folder + QStringLiteral("/spool")), m_crashPoint(std::move(crashPoint))
{
}

void Spool::reach(const char *point) const
{
    if (m_crashPoint)
        m_crashPoint(point);
}

QString Spool::pathOf(const QString &name) const
{
    return m_folder + u'/' + name;
}

void Spool::remove(const QString &name) const
{
    QFile::remove(pathOf(name));
}

void Spool::remove(const Spooled &spooled) const
{
    for (const SpoolPlace &place : spooled.places)
        remove(place.name);
}

QStringList Spool::names() const
{
    return QDir(m_folder).entryList({QStringLiteral("*.eml")}, QDir::Files);
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

Result<Spooled, OutboxStoreError> Spool::write(const std::vector<Input> &messages) const
{
    if (!prepare())
        return OutboxStoreError{isReadOnlyDisk() ? Kind::ReadOnly : Kind::CannotWrite, m_folder};
    Writer writer(*this);
    for (const Input &message : messages) {
        if (const auto failed = writer.add(message))
            return *failed;
    }
    if (const auto failed = writer.finish())
        return *failed;
    return writer.take();
}

void Spool::note(const SpoolPlace &place, OutboxState state, const std::vector<OutboxRecipient> &recipients) const
{
    QFile file(pathOf(place.name));
    if (file.open(QIODevice::Append | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        file.write(settledLine(place.offset, state, recipients));
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
