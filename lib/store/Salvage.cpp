// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Salvage.h"

#include "mime/MessageReader.h"
#include "base/FileSync.h"
#include "store/ItemRows.h"
#include "store/Migration.h"
#include "store/Sha256.h"
#include "store/SpoolRecord.h"
#include "store/SpooledContent.h"
#include "store/Values.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 256 * 1024;

using Kind = OutboxStoreError::Kind;
using Failed = std::optional<OutboxStoreError>;

const QString markerName = QStringLiteral("/sendoff.damaged");

/// In the order in which rows may refer to each other. item_text is made from the others.
const QStringList tables{QStringLiteral("account"),   QStringLiteral("draft"),           QStringLiteral("item"),
                         QStringLiteral("recipient"), QStringLiteral("attempt"),         QStringLiteral("stopped_account"),
                         QStringLiteral("setting"),   QStringLiteral("server_facts"),    QStringLiteral("contact"),
                         QStringLiteral("contact_group"), QStringLiteral("sent_copy"), QStringLiteral("submission_token"),
                         QStringLiteral("submission_port"), QStringLiteral("recipient_report"),
                         QStringLiteral("mailbox_memory"), QStringLiteral("succession"),
                         QStringLiteral("filed_draft")};

struct Column {
    QString name;
    bool mayBeNull = true;
    bool isBlob = false;
};

std::vector<Column> columnsOf(const Database &database, const QString &table)
{
    std::vector<Column> columns;
    QSqlQuery rows = database.run(QStringLiteral("PRAGMA table_info(%1)").arg(table));
    while (rows.next())
        columns.push_back({rows.value(1).toString(), rows.value(3).toInt() == 0,
                           rows.value(2).toString() == QStringLiteral("BLOB")});
    return columns;
}

/// Copies rows until one can't be read; `order` is how to walk the table.
void copyRows(const Database &from, const Database &to, const QString &table, const QString &order)
{
    std::vector<Column> columns = columnsOf(to, table);
    const std::vector<Column> there = columnsOf(from, table);
    std::erase_if(columns, [&there](const Column &column) {
        return std::none_of(there.begin(), there.end(), [&](const Column &each) { return each.name == column.name; });
    });
    if (columns.empty())
        return;
    QStringList list;
    for (const Column &column : columns)
        list += column.name;
    const QString names = list.join(u',');
    const QStringList marks(list.size(), QStringLiteral("?"));
    QSqlQuery insert = to.prepare(
        QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)").arg(table, names, marks.join(u',')));
    QSqlQuery rows = from.run(QStringLiteral("SELECT %1 FROM %2 %3").arg(names, table, order));
    while (rows.next()) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const QVariant value = rows.value(int(i));
            // Qt reads an empty blob as a null octet string and would write it as NULL: the row were left out.
            const bool isEmptyBlob = columns[i].isBlob && !columns[i].mayBeNull && value.toByteArray().isNull();
            insert.addBindValue(isEmptyBlob ? QVariant(QByteArrayLiteral("")) : value);
        }
        // A row that is no longer one, such as a null that can't be, is left out.
        insert.exec();
    }
}

/// From both ends, so that one damaged page in the middle costs only itself.
void copyTable(const Database &from, const Database &to, const QString &table)
{
    const bool hasRowId = table != QStringLiteral("recipient") && table != QStringLiteral("setting");
    const QString key = hasRowId ? QStringLiteral("rowid") : table == QStringLiteral("setting") ? QStringLiteral("name")
                                                                                               : QStringLiteral("item");
    copyRows(from, to, table, QStringLiteral("NOT INDEXED ORDER BY %1").arg(key));
    copyRows(from, to, table, QStringLiteral("NOT INDEXED ORDER BY %1 DESC").arg(key));
}

/// What can't be read as an item is no use; its message is found again by its file.
void dropHalfRows(Transaction &change, const Database &database)
{
    std::vector<qint64> numbers;
    QSqlQuery rows = change.run(QStringLiteral("SELECT id FROM item"));
    while (rows.next())
        numbers.push_back(rows.value(0).toLongLong());
    rows.finish();
    for (const qint64 number : numbers) {
        const auto item = readItem(database, ItemId(number));
        if (!item || item->recipients.empty())
            change.run(QStringLiteral("DELETE FROM item WHERE id = ?"), {number});
    }
    change.run(QStringLiteral("DELETE FROM recipient WHERE item NOT IN (SELECT id FROM item)"));
    change.run(QStringLiteral("DELETE FROM attempt WHERE item NOT IN (SELECT id FROM item)"));
    change.run(QStringLiteral("DELETE FROM sent_copy WHERE item NOT IN (SELECT id FROM item)"));
    change.run(QStringLiteral("DELETE FROM recipient_report WHERE item NOT IN (SELECT id FROM item)"));
    change.run(QStringLiteral("DELETE FROM succession WHERE item NOT IN (SELECT id FROM item)"));
}

void indexTexts(Transaction &change)
{
    change.run(QStringLiteral("DELETE FROM item_text"));
    change.run(QStringLiteral("INSERT INTO item_text (rowid, subject, people, body)"
                              " SELECT id, subject, sender || ' ' || recipients, '' FROM item"));
    change.run(QStringLiteral("UPDATE item SET is_text_read = 0"));
}

/// Numbers begin beyond all that a person may have seen.
void skipNumbers(Transaction &change, qint64 count)
{
    change.run(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT 'item', 0"
                              " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'item')"));
    change.run(QStringLiteral("UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'item'"), {count});
}

/// SQLite has no checksums: a row of a damaged file may be whole and wrong. The record doesn't change.
bool agree(const OutboxItem &row, const SpoolPlace &place, const SpoolRecord &record)
{
    const bool sameRecipients = std::equal(row.recipients.begin(), row.recipients.end(), record.item.recipients.begin(),
                                           record.item.recipients.end(), [](const auto &one, const auto &other) {
                                               return one.address == other.address;
                                           });
    return place.size == record.size && place.sha256 == record.sha256 && row.account == record.item.account
           && row.reversePath == record.item.reversePath && sameRecipients;
}

/// The row of a message agrees with its record; one that doesn't is gone after that.
bool hasGoodRow(Transaction &change, const Database &database, const QString &name, const SpoolRecord &record)
{
    QSqlQuery row = change.run(QStringLiteral("SELECT id FROM item WHERE spool_name = ? AND spool_offset = ?"),
                               {name, record.offset});
    const ItemId id = row.next() ? ItemId(row.value(0).toLongLong()) : ItemId();
    row.finish();
    if (id.isNull())
        return false;
    const auto item = readItem(database, id);
    const auto place = readPlace(database, id);
    if (item && place && agree(*item, *place, record))
        return true;
    change.run(QStringLiteral("DELETE FROM item WHERE id = ?"), {id.number()});
    return false;
}

/// A row whose place was damaged points between the messages of its file. If a record has its message,
/// that is found again by the record; the row would stay as one that has lost its octets.
void dropMisplacedRows(Transaction &change, const Database &database, const Spool &spool, const QString &name,
                       const std::vector<SpoolRecord> &records)
{
    QSet<qint64> offsets;
    QSet<QByteArray> known; // hashes and Message-IDs: either may be what was damaged
    for (const SpoolRecord &record : records) {
        offsets.insert(record.offset);
        known << record.sha256 << record.item.messageId;
    }
    known.remove({});
    std::vector<qint64> numbers;
    QSqlQuery rows = change.run(QStringLiteral("SELECT id FROM item WHERE spool_name = ?"), {name});
    while (rows.next())
        numbers.push_back(rows.value(0).toLongLong());
    rows.finish();
    for (const qint64 number : numbers) {
        const auto item = readItem(database, ItemId(number));
        const auto place = readPlace(database, ItemId(number));
        if (!item || !place || offsets.contains(place->offset))
            continue;
        const bool isRecorded = known.contains(place->sha256) || known.contains(item->messageId);
        if (isRecorded && !SpooledContent(spool.pathOf(name), *place).isWhole())
            change.run(QStringLiteral("DELETE FROM item WHERE id = ?"), {number});
    }
}

bool isKnown(Transaction &change, const QString &name)
{
    QSqlQuery row = change.run(QStringLiteral("SELECT count(*) FROM item WHERE spool_name = ?"), {name});
    return !row.next() || row.value(0).toInt() > 0;
}

/// Of before there were records: a file is one message, and its header tells who was to get it.
std::optional<SpoolRecord> recordFromMessage(QFile &file)
{
    file.seek(0);
    const ParsedMessage message = MessageReader::read(file);
    SpoolRecord record{.size = file.size(), .sha256 = {}, .item = {.state = OutboxState::Held}};
    for (const auto &mailboxes : {message.to, message.cc, message.bcc}) {
        for (const Mailbox &mailbox : mailboxes)
            record.item.recipients.push_back({.address = mailbox.address});
    }
    if (message.from.empty() || record.item.recipients.empty())
        return std::nullopt;
    record.item.from = message.from.front().toText();
    record.item.reversePath = message.from.front().address;
    record.item.subject = message.subject;
    record.item.messageId = message.messageId;
    record.item.created = message.date.toUTC();
    file.seek(0);
    Sha256 hash;
    for (QByteArray block = file.read(blockSize); !block.isEmpty(); block = file.read(blockSize))
        hash.add(block);
    record.sha256 = hash.result();
    return record;
}

std::vector<SpoolRecord> recordsOf(Transaction &change, const QString &name, QFile &file)
{
    auto records = readRecords(file);
    if (records.empty() && !isKnown(change, name)) {
        if (const auto record = recordFromMessage(file))
            records.push_back(*record);
    }
    return records;
}

} // namespace

int addFoundMessages(Transaction &change, const Database &database, const Spool &spool, const QDateTime &now)
{
    ItemInserter inserter(database);
    int found = 0;
    for (const QString &name : spool.names()) {
        QFile file(spool.pathOf(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto records = recordsOf(change, name, file);
        dropMisplacedRows(change, database, spool, name, records);
        for (const SpoolRecord &record : records) {
            if (hasGoodRow(change, database, name, record))
                continue;
            OutboxItem item = record.item;
            item.created = item.created.isValid() ? item.created : now;
            item.waitingSince = now;
            if (item.state == OutboxState::Held)
                item.lastFailure = Failure{.kind = FailureKind::FoundAgain, .stage = Stage::Local, .scope = Scope::Message};
            inserter.insert(change, item, {name, record.offset, record.size, record.sha256});
            ++found;
        }
    }
    return found;
}

namespace {

int countOf(Transaction &change, const QString &what)
{
    QSqlQuery row = change.run(QStringLiteral("SELECT count(*) FROM ") + what);
    return row.next() ? row.value(0).toInt() : 0;
}

/// The new database in a folder of its own, complete.
Result<SalvageReport, OutboxStoreError> build(const QString &folder, const QString &workshop, const QDateTime &now)
{
    auto opened = Database::open(workshop);
    if (!opened)
        return opened.error();
    const Database &made = *opened.value();
    const Spool spool(folder);
    SalvageReport report;
    Transaction change(made);
    change.run(QStringLiteral("PRAGMA defer_foreign_keys=ON"));
    if (const auto old = Database::openFile(Database::pathIn(folder))) {
        for (const QString &table : tables)
            copyTable(**old, made, table);
    }
    dropHalfRows(change, made);
    report.readRows = countOf(change, QStringLiteral("item"));
    skipNumbers(change, 1000);
    indexTexts(change);
    report.foundAgain = addFoundMessages(change, made, spool, now);
    const auto committed = change.commit();
    if (!committed)
        return committed.error();
    // All in the one file that is to be moved.
    made.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    made.run(QStringLiteral("PRAGMA journal_mode=DELETE"));
    return report;
}

/// Whoever wants to queue a message waits while this is held, and sees then that another file is the profile's. Windows
/// lets no open file be replaced.
std::unique_ptr<Database> lockOld(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return nullptr;
#else
    if (!QFile::exists(path))
        return nullptr;
    auto opened = Database::openFile(path);
    if (!opened)
        return nullptr;
    opened.value()->run(QStringLiteral("BEGIN IMMEDIATE"));
    return std::move(opened).value();
#endif
}

} // namespace

Result<SalvageReport, OutboxStoreError> salvage(const QString &folder, const QDateTime &now)
{
    // Whatever happens from here on, this is done again.
    markDamaged(folder);
    const QString path = Database::pathIn(folder);
    const QString workshop = folder + QStringLiteral("/salvage");
    QDir(workshop).removeRecursively();
    if (!QDir().mkpath(workshop))
        return OutboxStoreError{isReadOnlyDisk() ? Kind::ReadOnly : Kind::CannotWrite, workshop};
    QFile::setPermissions(workshop, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto old = lockOld(path);
    auto report = build(folder, workshop, now);
    if (!report)
        return report;
    SalvageReport done = *report;
    const QString damaged = path + QStringLiteral(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (QFile::exists(path)) {
        // A second name, not a move: at no moment is there none.
        if (!QFile::copy(path, damaged))
            return OutboxStoreError{Kind::CannotWrite, damaged};
        done.movedTo = damaged;
        if (QFile::exists(path + QStringLiteral("-wal")))
            QFile::copy(path + QStringLiteral("-wal"), damaged + QStringLiteral("-wal"));
    }
    // The old log must not be played into the new file.
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    if (!renameFile(Database::pathIn(workshop), path) || !syncFolder(folder))
        return OutboxStoreError{Kind::CannotWrite, path};
    QFile::remove(folder + markerName);
    QDir(workshop).removeRecursively();
    return done;
}

bool needsSalvage(const QString &folder)
{
    if (QFile::exists(folder + markerName))
        return true;
    QFile file(Database::pathIn(folder));
    if (!file.exists())
        return !Spool(folder).names().isEmpty();
    // An empty file is a new database; https://www.sqlite.org/fileformat.html 1.3
    return file.open(QIODevice::ReadOnly) && file.size() > 0 && !file.read(16).startsWith("SQLite format 3");
}

void markDamaged(const QString &folder)
{
    QFile marker(folder + markerName);
    // If it can't be made, the damage is found again when it next does harm.
    (void)marker.open(QIODevice::WriteOnly);
}

} // namespace sendoff
