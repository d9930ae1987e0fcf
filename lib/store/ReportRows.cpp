// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ReportRows.h"

#include "store/Values.h"

#include <unordered_map>

namespace sendoff {

namespace {

struct SeenReport {
    RecipientReport report;
    QDateTime seen;
};

std::vector<SeenReport> readSeen(const Database &database, const QString &condition, const QVariantList &values)
{
    std::vector<SeenReport> reports;
    QSqlQuery rows = database.run(
        QStringLiteral("SELECT item, position, fate, status, diagnostic, reporter, remote_mta, form, program, at,"
                       " will_retry_until, seen, report_key FROM recipient_report WHERE %1 ORDER BY id").arg(condition),
        values);
    while (database.next(rows)) {
        const auto fate = fateFromName(rows.value(2).toString());
        const auto form = reportFormFromName(rows.value(7).toString());
        if (!fate || !form)
            continue;
        reports.push_back({RecipientReport{.item = ItemId(rows.value(0).toLongLong()),
                                           .recipient = rows.value(1).toInt(),
                                           .said = {.fate = *fate,
                                                    .status = rows.value(3).toString().toLatin1(),
                                                    .text = rows.value(4).toString(),
                                                    .reporter = rows.value(5).toString(),
                                                    .remoteMta = rows.value(6).toString(),
                                                    .form = *form,
                                                    .program = rows.value(8).toString(),
                                                    .at = timeFrom(rows.value(9)),
                                                    .willRetryUntil = timeFrom(rows.value(10))},
                                           .key = rows.value(12).toByteArray()},
                           timeFrom(rows.value(11))});
    }
    return reports;
}

} // namespace

std::vector<RecipientReport> readReports(const Database &database, const QString &condition, const QVariantList &values)
{
    std::vector<RecipientReport> reports;
    for (SeenReport &each : readSeen(database, condition, values))
        reports.push_back(std::move(each.report));
    return reports;
}

bool insertReport(Transaction &change, const RecipientReport &report, const QDateTime &seen)
{
    const ReportedFate &said = report.said;
    const QSqlQuery inserted = change.run(
        QStringLiteral("INSERT OR IGNORE INTO recipient_report (item, position, fate, status, diagnostic, reporter, remote_mta,"
                       " form, program, at, will_retry_until, seen, report_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {report.item.number(), report.recipient, toName(said.fate), textValue(QString::fromLatin1(said.status)), textValue(said.text),
         textValue(said.reporter), textValue(said.remoteMta), toName(said.form), textValue(said.program), timeValue(said.at),
         timeValue(said.willRetryUntil), timeValue(seen), octetsValue(report.key)});
    return change.isFine() && inserted.numRowsAffected() == 1;
}

void addReports(const Database &database, std::vector<OutboxItem> &items)
{
    QStringList numbers;
    std::unordered_map<qint64, OutboxItem *> byNumber;
    for (OutboxItem &item : items) {
        numbers += item.id.toText();
        byNumber.emplace(item.id.number(), &item);
    }
    if (numbers.isEmpty())
        return;
    for (const auto &[report, seen] : readSeen(database, QStringLiteral("item IN (%1)").arg(numbers.join(u',')), {})) {
        auto &recipients = byNumber.at(report.item.number())->recipients;
        if (report.recipient < 0 || size_t(report.recipient) >= recipients.size())
            continue;
        OutboxRecipient &recipient = recipients[size_t(report.recipient)];
        // Of an earlier sending: since then it was sent to them again.
        if (seen < recipient.at)
            continue;
        if (!recipient.reported || weightier(recipient.reported->fate, report.said.fate) == report.said.fate)
            recipient.reported = report.said;
    }
}

} // namespace sendoff
