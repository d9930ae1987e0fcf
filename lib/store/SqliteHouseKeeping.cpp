// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/MessageReader.h"
#include "store/Database.h"
#include "store/ItemRows.h"
#include "store/SqliteOutboxStore.h"
#include "store/Values.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace sendoff {

namespace {

/// One step takes a few milliseconds.
constexpr int purgedAtOnce = 20;
constexpr int transcriptsAtOnce = 200;
constexpr int textsAtOnce = 20;
constexpr int pagesAtOnce = 100;
constexpr int daysToKeepOldDatabase = 30;
/// The beginning of a text is what people look for.
constexpr qsizetype searchedText = 32 * 1024;
/// A message over this is not read for the search but for its headers, which are.
constexpr qint64 readForSearch = 8 * 1024 * 1024;

struct Setting {
    QString name;
    int OutboxSettings::*value;
    int least;
    int most;
};
const std::array settingTable{
    Setting{QStringLiteral("daysUntilGivingUp"), &OutboxSettings::daysUntilGivingUp, 1, 365},
    Setting{QStringLiteral("undoSeconds"), &OutboxSettings::undoSeconds, 0, 60},
    Setting{QStringLiteral("daysToKeepSent"), &OutboxSettings::daysToKeepSent, 0, 36500},
    Setting{QStringLiteral("daysToKeepTranscripts"), &OutboxSettings::daysToKeepTranscripts, 0, 36500},
    Setting{QStringLiteral("daysToKeepRemoved"), &OutboxSettings::daysToKeepRemoved, 1, 36500},
    Setting{QStringLiteral("resendIfUncertain"), &OutboxSettings::resendIfUncertain, 0, 1}};

qint64 numberOf(QSqlQuery query)
{
    return query.next() ? query.value(0).toLongLong() : 0;
}

QVariant daysBefore(const QDateTime &now, int days)
{
    return timeValue(now.addDays(-days));
}

} // namespace

OutboxSettings SqliteOutboxStore::settings() const
{
    if (m_settings)
        return *m_settings;
    OutboxSettings settings;
    QSqlQuery rows = m_database.run(QStringLiteral("SELECT name, value FROM setting"));
    while (m_database.next(rows)) {
        for (const Setting &each : settingTable) {
            if (rows.value(0).toString() == each.name)
                settings.*each.value = std::clamp(rows.value(1).toInt(), each.least, each.most);
        }
    }
    m_settings = settings;
    return settings;
}

Result<Done, OutboxStoreError> SqliteOutboxStore::saveSettings(const OutboxSettings &settings)
{
    Transaction change(m_database);
    for (const Setting &each : settingTable)
        change.run(QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"),
                   {each.name, std::clamp(settings.*each.value, each.least, each.most)});
    m_settings.reset();
    return change.commit();
}

StorageSize SqliteOutboxStore::storageSize() const
{
    StorageSize size;
    const QString database = Database::pathIn(QFileInfo(m_spool.folder()).path());
    size.database = QFileInfo(database).size() + QFileInfo(database + QStringLiteral("-wal")).size();
    size.messages = numberOf(m_database.run(QStringLiteral("SELECT sum(size) FROM item")));
    size.removedMessages = numberOf(m_database.run(QStringLiteral("SELECT sum(size) FROM item WHERE removed IS NOT NULL")));
    return size;
}

bool SqliteOutboxStore::keepHouse(const QDateTime &now)
{
    m_settings.reset(); // another program may have changed them
    return purgeOld(now) || forgetTranscripts(now) || readTexts() || giveRoomBack() || removeOldDatabases(now);
}

bool SqliteOutboxStore::purgeOld(const QDateTime &now)
{
    const OutboxSettings kept = settings();
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT id FROM item WHERE removed < ? OR (? > 0 AND removed IS NULL AND state = 'sent' AND settled < ?)"
                       " LIMIT ?"),
        {daysBefore(now, kept.daysToKeepRemoved), kept.daysToKeepSent, daysBefore(now, kept.daysToKeepSent), purgedAtOnce});
    std::vector<ItemId> ids;
    while (m_database.next(rows))
        ids.push_back(ItemId(rows.value(0).toLongLong()));
    rows.finish();
    if (ids.empty())
        return false;
    QStringList files;
    Transaction change(m_database);
    for (const ItemId id : ids) {
        if (const auto place = readPlace(m_database, id))
            files += place->name;
        change.run(QStringLiteral("DELETE FROM item WHERE id = ?"), {id.number()});
        change.run(QStringLiteral("DELETE FROM item_text WHERE rowid = ?"), {id.number()});
    }
    if (!change.commit())
        return false;
    for (const QString &file : files)
        removeUnusedFile(file);
    return true;
}

bool SqliteOutboxStore::forgetTranscripts(const QDateTime &now)
{
    const int days = settings().daysToKeepTranscripts;
    if (days == 0)
        return false;
    // As 0015.sql words it: only the same words use a partial index.
    const QString attempts = QStringLiteral("FROM attempt WHERE finished < ? AND length(transcript) > 0");
    const QString copies = QStringLiteral("FROM sent_copy WHERE waiting_since < ? AND length(transcript) > 0 AND next_try IS NULL");
    const QVariant old = daysBefore(now, days);
    const QString any = QStringLiteral("SELECT EXISTS (SELECT 1 %1) OR EXISTS (SELECT 1 %2)").arg(attempts, copies);
    if (numberOf(m_database.run(any, {old, old})) == 0)
        return false;
    Transaction change(m_database, Transaction::Durability::Seen);
    change.run(QStringLiteral("UPDATE attempt SET transcript = x'' WHERE id IN (SELECT id %1 LIMIT ?)").arg(attempts),
               {old, transcriptsAtOnce});
    change.run(QStringLiteral("UPDATE sent_copy SET transcript = x'' WHERE rowid IN (SELECT rowid %1 LIMIT ?)").arg(copies),
               {old, transcriptsAtOnce});
    return bool(change.commit());
}

bool SqliteOutboxStore::readTexts()
{
    std::vector<std::pair<ItemId, QString>> texts;
    QSqlQuery rows = m_database.run(QStringLiteral("SELECT id FROM item WHERE is_text_read = 0 ORDER BY id DESC LIMIT ?"),
                                    {textsAtOnce});
    while (m_database.next(rows))
        texts.emplace_back(ItemId(rows.value(0).toLongLong()), QString());
    rows.finish();
    if (texts.empty())
        return false;
    for (auto &[id, text] : texts) {
        const auto content = this->content(id);
        const auto source = content && content->size() <= readForSearch ? content->open() : nullptr;
        if (source)
            text = MessageReader::read(*source).text.left(searchedText);
    }
    Transaction change(m_database, Transaction::Durability::Seen);
    for (const auto &[id, text] : texts) {
        change.run(QStringLiteral("UPDATE item_text SET body = ? WHERE rowid = ?"), {textValue(text), id.number()});
        change.run(QStringLiteral("UPDATE item SET is_text_read = 1 WHERE id = ?"), {id.number()});
    }
    return bool(change.commit());
}

bool SqliteOutboxStore::giveRoomBack()
{
    // Some free pages are soon used again.
    const qint64 free = numberOf(m_database.run(QStringLiteral("PRAGMA freelist_count")));
    const qint64 pages = numberOf(m_database.run(QStringLiteral("PRAGMA page_count")));
    if (free < 1000 || free < pages / 20)
        return false;
    QSqlQuery step = m_database.run(QStringLiteral("PRAGMA incremental_vacuum(%1)").arg(pagesAtOnce));
    while (step.next()) { }
    return true;
}

/// What migrate() kept of before an update: nobody goes back to it any more, and it holds all that was forgotten since.
bool SqliteOutboxStore::removeOldDatabases(const QDateTime &now) const
{
    const QFileInfo spool(m_spool.folder());
    const QFileInfoList kept = spool.dir().entryInfoList({QStringLiteral("sendoff.sqlite.before-*")}, QDir::Files);
    for (const QFileInfo &each : kept) {
        if (each.lastModified().daysTo(now) > daysToKeepOldDatabase)
            QFile::remove(each.filePath());
    }
    return false;
}

} // namespace sendoff
