// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migration.h"

#include "base/FileSync.h"
#include "store/Transaction.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

// A static library's resources are only there once someone asks for them; outside every namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(store_sql);
}

namespace sendoff {

namespace {

QStringList migrationFiles()
{
    loadResources();
    QStringList paths;
    const QDir folder(QStringLiteral(":/store/sql"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

/// Qt runs one statement at a time. In our files, a statement ends where a line ends with a semicolon.
QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    for (const QString &piece : QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"))) {
        if (!piece.trimmed().isEmpty())
            statements += piece;
    }
    return statements;
}

int numberOf(QSqlQuery query)
{
    return query.next() ? query.value(0).toInt() : 0;
}

int versionOf(const Database &database)
{
    return numberOf(database.run(QStringLiteral("PRAGMA user_version")));
}

/// A whole copy in one file, without the write-ahead log. An older one of the same version is as good.
Result<Done, OutboxStoreError> backUp(const Database &database, const QString &path, int version)
{
    const QString copy = QStringLiteral("%1.before-%2").arg(path, QString::number(version + 1));
    if (QFile::exists(copy))
        return Done{};
    // Two programs may do this at the same time.
    const QString unfinished = copy + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(unfinished);
    // SQLite wants it empty, and gives it the rights that it has.
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return OutboxStoreError{OutboxStoreError::Kind::CannotWrite, unfinished};
    const QSqlQuery query = database.run(QStringLiteral("VACUUM INTO ?"), {unfinished});
    if (query.lastError().isValid())
        return storeErrorOf(query.lastError());
    // The other was quicker: its copy is of before.
    if (versionOf(database) != version || QFile::exists(copy)) {
        file.remove();
        return Done{};
    }
    if (!syncFile(file) || !renameFile(unfinished, copy))
        return OutboxStoreError{OutboxStoreError::Kind::CannotWrite, copy};
    return Done{};
}

/// A database of before incremental vacuum gets it by being written anew.
void ensureIncrementalVacuum(const Database &database)
{
    if (numberOf(database.run(QStringLiteral("PRAGMA auto_vacuum"))) != 2)
        database.run(QStringLiteral("VACUUM"));
}

} // namespace

int newestSchemaVersion()
{
    return int(migrationFiles().size());
}

Result<Done, OutboxStoreError> migrate(const Database &database, const QString &path)
{
    const QStringList files = migrationFiles();
    const int before = versionOf(database);
    if (before > files.size())
        return OutboxStoreError{OutboxStoreError::Kind::NewerSchema, QString::number(before)};
    if (before > 0 && before < files.size()) {
        const auto backedUp = backUp(database, path, before);
        if (!backedUp)
            return backedUp;
    }
    Transaction change(database);
    // Another program may have been quicker.
    const int version = change.isFine() ? versionOf(database) : 0;
    for (const QString &file : files.mid(version)) {
        for (const QString &statement : statementsOf(file))
            change.run(statement);
    }
    if (version < files.size())
        change.run(QStringLiteral("PRAGMA user_version = %1").arg(files.size()));
    const auto committed = change.commit();
    if (committed && before > 0 && before < files.size())
        ensureIncrementalVacuum(database);
    return committed;
}

} // namespace sendoff
