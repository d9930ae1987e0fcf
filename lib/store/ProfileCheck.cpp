// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProfileCheck.h"

#include "store/ItemRows.h"
#include "store/ProfileLock.h"
#include "store/SpoolRecord.h"
#include "store/SpooledContent.h"

#include <QFile>
#include <QSqlError>

namespace sendoff {

namespace {

using Kind = OutboxStoreError::Kind;

/// SQLite's words if the database isn't whole.
QString damageOf(const Database &database)
{
    QSqlQuery rows = database.run(QStringLiteral("PRAGMA integrity_check(10)"));
    QStringList lines;
    while (rows.next())
        lines += rows.value(0).toString();
    if (rows.lastError().isValid())
        return rows.lastError().text();
    return lines == QStringList{QStringLiteral("ok")} ? QString() : lines.join(u'\n');
}

std::vector<ItemId> allItems(const Database &database)
{
    std::vector<ItemId> ids;
    QSqlQuery rows = database.run(QStringLiteral("SELECT id FROM item ORDER BY id"));
    while (rows.next())
        ids.push_back(ItemId(rows.value(0).toLongLong()));
    return ids;
}

void checkContents(const Database &database, const Spool &spool, ProfileReport &report)
{
    for (const ItemId id : allItems(database)) {
        const auto place = readPlace(database, id);
        if (!place || !QFile::exists(spool.pathOf(place->name)))
            report.missing.push_back(id);
        else if (!SpooledContent(spool.pathOf(place->name), *place).isWhole())
            report.changed.push_back(id);
        else
            ++report.messages;
    }
}

void countUnknown(const Database &database, const Spool &spool, ProfileReport &report)
{
    for (const QString &name : spool.names()) {
        QSqlQuery row = database.run(QStringLiteral("SELECT count(*) FROM item WHERE spool_name = ?"), {name});
        if (row.next() && row.value(0).toInt() == 0)
            ++report.unknown;
    }
}

} // namespace

Result<ProfileReport, OutboxStoreError> checkProfile(const QString &folder, bool repair, const QDateTime &now)
{
    ProfileLock lock(folder);
    if (!lock.tryLock())
        return OutboxStoreError{Kind::Busy, folder};
    ProfileReport report;
    if (needsSalvage(folder)) {
        report.isDamaged = true;
    } else {
        const auto opened = Database::open(folder);
        if (!opened && opened.error().kind != Kind::Corrupt)
            return opened.error();
        report.detail = opened ? damageOf(**opened) : opened.error().detail;
        report.isDamaged = !report.detail.isEmpty();
    }
    if (report.isDamaged && !repair)
        return report;
    if (report.isDamaged) {
        const auto salvaged = salvage(folder, now);
        if (!salvaged)
            return salvaged.error();
        report.salvaged = *salvaged;
        report.foundAgain = salvaged->foundAgain;
    }
    const auto opened = Database::open(folder);
    if (!opened)
        return opened.error();
    const Spool spool(folder);
    countUnknown(**opened, spool, report);
    if (repair && report.unknown > 0) {
        Transaction change(**opened);
        report.foundAgain += addFoundMessages(change, **opened, spool, now);
        const auto committed = change.commit();
        if (!committed)
            return committed.error();
    }
    checkContents(**opened, spool, report);
    return report;
}

} // namespace sendoff
