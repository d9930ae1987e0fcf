// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "base/FileSync.h"
#include "store/Migration.h"
#include "store/Salvage.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

namespace sendoff {

namespace {

/// SQLite makes its -wal and -shm files with the rights of the database, so those come first.
bool makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return true;
    return file.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner);
}

/// SQLite has no code of its own for a log or its index that can't grow: that is an error of I/O.
OutboxStoreError openingError(const QString &folder, OutboxStoreError error)
{
    constexpr qint64 leastRoom = 256 * 1024; // what opening may write
    const QStorageInfo disk(folder);
    if (error.kind == OutboxStoreError::Kind::CannotWrite && disk.isValid() && disk.bytesAvailable() < leastRoom)
        error.kind = OutboxStoreError::Kind::DiskFull;
    return error;
}

QString settingOf(const QSqlQuery &query)
{
    return query.value(0).toString();
}

} // namespace

OutboxStoreError storeErrorOf(const QSqlError &error)
{
    using Kind = OutboxStoreError::Kind;
    // The low octet is the primary result code: https://www.sqlite.org/rescode.html
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 13: // SQLITE_FULL
        return {Kind::DiskFull, error.text()};
    case 8: // SQLITE_READONLY
        return {Kind::ReadOnly, error.text()};
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Kind::Busy, error.text()};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Kind::Corrupt, error.text()};
    default:
        return {Kind::CannotWrite, error.text()};
    }
}

Database::Database()
    : m_name(QUuid::createUuid().toString()), m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

Database::~Database()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        noticeDamage(query.lastError());
        return query;
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        noticeDamage(query.lastError());
    return query;
}

bool Database::next(QSqlQuery &rows) const
{
    if (rows.next())
        return true;
    noticeDamage(rows.lastError());
    return false;
}

bool Database::isInPlace() const
{
    return m_identity.isEmpty() || m_identity == fileIdentity(m_connection.databaseName());
}

void Database::noticeDamage(const QSqlError &error) const
{
    if (storeErrorOf(error).kind == OutboxStoreError::Kind::Corrupt)
        markDamaged(QFileInfo(m_connection.databaseName()).path());
}

QSqlQuery Database::prepare(const QString &sql) const
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

void Database::setDurable(bool durable) const
{
    run(durable ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL"));
}

Result<std::unique_ptr<Database>, OutboxStoreError> Database::openFile(const QString &path)
{
    std::unique_ptr<Database> database(new Database);
    database->m_connection.setDatabaseName(path);
    database->m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!database->m_connection.open())
        return storeErrorOf(database->m_connection.lastError());
    database->m_identity = fileIdentity(path);
    return database;
}

Result<std::unique_ptr<Database>, OutboxStoreError> Database::open(const QString &folder, CrashPoint crashPoint)
{
    const QString path = pathIn(folder);
    if (!makePrivateFile(path))
        return openingError(folder, {isReadOnlyDisk() ? OutboxStoreError::Kind::ReadOnly
                                                      : OutboxStoreError::Kind::CannotWrite,
                                     path});
    auto opened = openFile(path);
    if (!opened)
        return openingError(folder, opened.error());
    Database &database = *opened.value();
    database.m_crashPoint = std::move(crashPoint);
    // Only a database without tables takes auto_vacuum. fullfsync matters on macOS only, where fsync leaves
    // data in the drive's cache.
    for (const QString &pragma :
         {QStringLiteral("auto_vacuum=INCREMENTAL"), QStringLiteral("journal_mode=WAL"), QStringLiteral("synchronous=FULL"),
          QStringLiteral("foreign_keys=ON"), QStringLiteral("fullfsync=ON"), QStringLiteral("trusted_schema=OFF")}) {
        QSqlQuery query = database.run(QStringLiteral("PRAGMA ") + pragma);
        if (query.lastError().isValid())
            return openingError(folder, storeErrorOf(query.lastError()));
        if (pragma.startsWith(u"journal_mode") && !(query.next() && settingOf(query) == QStringLiteral("wal")))
            return OutboxStoreError{OutboxStoreError::Kind::CannotWrite, QStringLiteral("no write-ahead log")};
    }
    const auto migrated = migrate(database, path);
    if (!migrated)
        return openingError(folder, migrated.error());
    return opened;
}

} // namespace sendoff
