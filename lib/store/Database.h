// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "outbox/OutboxItem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace sendoff {

/// The one SQLite file of a profile, folder/sendoff.sqlite, readable by its owner only. What is
/// committed is on the disk (WAL, synchronous=FULL). Several processes may have it open. Used in the
/// thread that opened it.
class Database {
public:
    /// Makes the file if there is none and brings its tables up to date.
    static Result<std::unique_ptr<Database>, OutboxStoreError> open(const QString &folder);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement, its values in the order of the question marks. lastError() of the query
    /// tells if it failed. A query that returns rows is over when next() is false or after finish().
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;

private:
    Database();

    QString m_name;
    QSqlDatabase m_connection;
};

/// DiskFull, Corrupt or CannotWrite, with SQLite's words.
OutboxStoreError storeErrorOf(const QSqlError &error);

} // namespace sendoff
