// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migration.h"

#include "store/Transaction.h"

#include <QDir>
#include <QFile>

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

int schemaVersion(Transaction &change)
{
    QSqlQuery query = change.run(QStringLiteral("PRAGMA user_version"));
    const int version = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return version;
}

} // namespace

int newestSchemaVersion()
{
    return int(migrationFiles().size());
}

Result<Done, OutboxStoreError> migrate(const Database &database)
{
    Transaction change(database);
    const QStringList files = migrationFiles();
    const int version = schemaVersion(change);
    if (version > files.size())
        return OutboxStoreError{OutboxStoreError::Kind::NewerSchema, QString::number(version)};
    for (const QString &path : files.mid(version)) {
        for (const QString &statement : statementsOf(path))
            change.run(statement);
    }
    if (version < files.size())
        change.run(QStringLiteral("PRAGMA user_version = %1").arg(files.size()));
    return change.commit();
}

} // namespace sendoff
