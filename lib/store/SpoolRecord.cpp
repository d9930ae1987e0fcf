// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SpoolRecord.h"

#include "outbox/RetryPolicy.h"
#include "store/ItemRows.h"
#include "store/OptionsJson.h"
#include "store/Sha256.h"
#include "store/Values.h"

#include <QIODevice>
#include <QJsonArray>

#include <algorithm>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

const QByteArray recordMark("\0sendoff ", 9);
const QByteArray settledMark("\0settled ", 9);
constexpr qint64 blockSize = 256 * 1024;
constexpr std::array outcomeLetters{std::pair{Outcome::Pending, u'p'}, std::pair{Outcome::Accepted, u'a'},
                                    std::pair{Outcome::Deferred, u'd'}, std::pair{Outcome::Rejected, u'r'},
                                    std::pair{Outcome::Uncertain, u'u'}};

QByteArray lineOf(const QByteArray &mark, const QJsonObject &object)
{
    return mark + QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

std::optional<SpoolRecord> recordFrom(const QJsonObject &object)
{
    SpoolRecord record{.size = object[QStringLiteral("size")].toInteger(-1),
                       .sha256 = QByteArray::fromHex(object[QStringLiteral("sha256")].toString().toLatin1()),
                       .item = {.state = OutboxState::Held}};
    OutboxItem &item = record.item;
    item.account = object[QStringLiteral("account")].toInteger();
    item.accountName = object[QStringLiteral("accountName")].toString();
    item.from = object[QStringLiteral("from")].toString();
    item.to = object[QStringLiteral("to")].toString();
    item.subject = object[QStringLiteral("subject")].toString();
    item.messageId = object[QStringLiteral("messageId")].toString().toUtf8();
    const QJsonValue reversePath = object[QStringLiteral("reversePath")];
    if (reversePath.isString()) {
        const auto address = AddrSpec::parse(reversePath.toString());
        if (!address)
            return std::nullopt;
        item.reversePath = *address;
    }
    item.created = timeFromJson(object[QStringLiteral("created")]);
    item.notBefore = timeFromJson(object[QStringLiteral("notBefore")]);
    item.size = record.size;
    item.hasAttachments = object[QStringLiteral("hasAttachments")].toBool();
    item.has8BitContent = object[QStringLiteral("has8Bit")].toBool();
    item.hasBinaryContent = object[QStringLiteral("hasBinary")].toBool();
    item.options = deliveryOptionsFromJson(object[QStringLiteral("options")].toObject());
    item.hasUtf8Headers = object[QStringLiteral("hasUtf8")].toBool();
    item.priority = object[QStringLiteral("priority")].toInt();
    item.resendIfUncertain = object[QStringLiteral("resendIfUncertain")].toBool();
    item.holdAtServer = object[QStringLiteral("holdAtServer")].toBool();
    item.notify = DsnNotify::parse(object[QStringLiteral("notify")].toString().toLatin1());
    for (const auto &value : object[QStringLiteral("recipients")].toArray()) {
        const auto address = AddrSpec::parse(value.toString());
        if (!address)
            return std::nullopt;
        item.recipients.push_back({.address = *address});
    }
    return record.size >= 0 && record.sha256.size() == 32 ? std::optional(record) : std::nullopt;
}

void apply(const QJsonObject &note, std::vector<SpoolRecord> &records)
{
    const qint64 offset = note[QStringLiteral("offset")].toInteger(-1);
    const auto found = std::find_if(records.begin(), records.end(),
                                    [offset](const SpoolRecord &each) { return each.offset == offset; });
    const QString outcomes = note[QStringLiteral("outcomes")].toString();
    const auto state = stateFrom(note[QStringLiteral("state")].toString());
    if (found == records.end() || !state || outcomes.size() != qsizetype(found->item.recipients.size()))
        return;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        for (const auto &[outcome, letter] : outcomeLetters) {
            if (outcomes.at(i) == letter)
                found->item.recipients[size_t(i)].outcome = outcome;
        }
    }
    // Who was to be tried again may have been meanwhile: a person has to say.
    found->item.state = *state == OutboxState::Queued ? OutboxState::Held : *state;
}

/// The line that begins at `at` with a mark; empty if none does.
QByteArray lineAt(QIODevice &file, qint64 at)
{
    if (!file.seek(at))
        return {};
    const QByteArray mark = file.peek(recordMark.size());
    return mark == recordMark || mark == settledMark ? file.readLine() : QByteArray();
}

/// Where both marks may begin, from `from` on; -1: nowhere.
qint64 nextMark(QIODevice &file, qint64 from)
{
    const QByteArray beginning = recordMark.left(3);
    for (qint64 at = from;;) {
        if (!file.seek(at))
            return -1;
        const QByteArray block = file.read(blockSize);
        const qsizetype found = block.indexOf(beginning);
        if (found >= 0)
            return at + found;
        if (block.size() < beginning.size())
            return -1;
        at += block.size() - (beginning.size() - 1);
    }
}

bool isWhole(QIODevice &file, const SpoolRecord &record)
{
    Sha256 hash;
    if (!file.seek(record.offset))
        return false;
    for (qint64 left = record.size; left > 0;) {
        const QByteArray block = file.read(std::min(left, blockSize));
        if (block.isEmpty())
            return false;
        hash.add(block);
        left -= block.size();
    }
    return hash.result() == record.sha256;
}

} // namespace

QByteArray recordLine(const OutboxItem &item, qint64 size, const QByteArray &sha256)
{
    QJsonArray recipients;
    for (const OutboxRecipient &each : item.recipients)
        recipients += each.address.toText();
    return lineOf(
        recordMark,
        {{QStringLiteral("size"), size},
         {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
         {QStringLiteral("account"), item.account},
         {QStringLiteral("accountName"), item.accountName},
         {QStringLiteral("from"), item.from},
         {QStringLiteral("to"), item.to},
         {QStringLiteral("subject"), item.subject},
         {QStringLiteral("messageId"), QString::fromUtf8(item.messageId)},
         {QStringLiteral("reversePath"), item.reversePath ? QJsonValue(item.reversePath->toText()) : QJsonValue()},
         {QStringLiteral("created"), toJson(item.created)},
         {QStringLiteral("notBefore"), toJson(item.notBefore)},
         {QStringLiteral("hasAttachments"), item.hasAttachments},
         {QStringLiteral("has8Bit"), item.has8BitContent},
         {QStringLiteral("hasBinary"), item.hasBinaryContent},
         {QStringLiteral("hasUtf8"), item.hasUtf8Headers},
         {QStringLiteral("options"), toJson(item.options)},
         {QStringLiteral("priority"), item.priority},
         {QStringLiteral("resendIfUncertain"), item.resendIfUncertain},
         {QStringLiteral("holdAtServer"), item.holdAtServer},
         {QStringLiteral("notify"), item.notify ? QJsonValue(QString::fromLatin1(item.notify->toBytes())) : QJsonValue()},
         {QStringLiteral("recipients"), recipients}});
}

QByteArray settledLine(qint64 offset, OutboxState state, const std::vector<OutboxRecipient> &recipients)
{
    QString outcomes;
    for (const OutboxRecipient &recipient : recipients) {
        for (const auto &[outcome, letter] : outcomeLetters) {
            if (recipient.outcome == outcome)
                outcomes += letter;
        }
    }
    return lineOf(settledMark, {{QStringLiteral("offset"), offset},
                                {QStringLiteral("state"), stateValue(state)},
                                {QStringLiteral("outcomes"), outcomes}});
}

std::vector<SpoolRecord> readRecords(QIODevice &file)
{
    std::vector<SpoolRecord> records;
    std::vector<QJsonObject> notes;
    qint64 begin = 0;
    for (qint64 at = nextMark(file, 0); at >= 0;) {
        const QByteArray line = lineAt(file, at);
        const QJsonObject object = QJsonDocument::fromJson(line.mid(recordMark.size())).object();
        auto record = line.startsWith(recordMark) ? recordFrom(object) : std::nullopt;
        if (record)
            record->offset = at - record->size;
        if (record && record->offset >= 0 && (record->offset == begin || isWhole(file, *record))) {
            // A message may hold what looks like records and notes; then they lie within a whole one.
            std::erase_if(records, [&record](const SpoolRecord &each) { return each.offset >= record->offset; });
            notes.clear();
            records.push_back(*record);
            begin = at + line.size();
        } else if (line.startsWith(settledMark)) {
            notes.push_back(object);
        }
        // A line that a loss of power cut off goes on with the next one.
        at = nextMark(file, at + (object.isEmpty() ? 1 : line.size()));
    }
    for (const QJsonObject &note : notes)
        apply(note, records);
    return records;
}

} // namespace sendoff
