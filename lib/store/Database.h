// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "outbox/OutboxItem.h"
#include "store/CrashPoint.h"

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
    /// Makes the file if there is none and brings its tables up to date, after a copy of what was there.
    static Result<std::unique_ptr<Database>, OutboxStoreError> open(const QString &folder, CrashPoint crashPoint = {});
    /// Of a file by any name; nothing is made or brought up to date.
    static Result<std::unique_ptr<Database>, OutboxStoreError> openFile(const QString &path);
    static QString pathIn(const QString &folder) { return folder + QStringLiteral("/sendoff.sqlite"); }
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement, its values in the order of the question marks. lastError() of the query
    /// tells if it failed. A query that returns rows is over when next() is false or after finish().
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;
    /// Steps to the next row. SQLite reads as it steps: damage may show at a later one only, as if it were the end.
    bool next(QSqlQuery &rows) const;
    /// To be run many times.
    QSqlQuery prepare(const QString &sql) const;
    /// Commits are on the disk (the usual), or just seen by every process until the next that is.
    void setDurable(bool durable) const;
    const CrashPoint &crashPoint() const { return m_crashPoint; }
    /// False once another file has taken its name: salvage() made the database anew, and what is written here is lost.
    bool isInPlace() const;
    /// If it is damage, a mark is left: the database is made anew at the next start, when nobody uses it.
    void noticeDamage(const QSqlError &error) const;

private:
    Database();

    QString m_name;
    QSqlDatabase m_connection;
    QByteArray m_identity; ///< of the file
    CrashPoint m_crashPoint;
};

/// DiskFull, ReadOnly, Busy, Corrupt or CannotWrite, with SQLite's words.
OutboxStoreError storeErrorOf(const QSqlError &error);

} // namespace sendoff
