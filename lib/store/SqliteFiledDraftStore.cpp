// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteFiledDraftStore.h"

#include "store/Transaction.h"

#include <QStringList>

namespace sendoff {

namespace {

QString toText(const std::vector<FiledDraft::Version> &versions)
{
    QStringList lines;
    for (const FiledDraft::Version &each : versions)
        lines += QStringLiteral("%1 %2 %3 %4").arg(QString::fromLatin1(each.revision)).arg(each.size).arg(each.uidValidity).arg(each.uid);
    // A null one would be NULL.
    return lines.isEmpty() ? QStringLiteral("") : lines.join(u'\n');
}

std::vector<FiledDraft::Version> versionsFrom(const QString &text)
{
    std::vector<FiledDraft::Version> versions;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        versions.push_back({words.value(0).toLatin1(), words.value(1).toLongLong(), words.value(2).toUInt(), words.value(3).toUInt()});
    }
    return versions;
}

Result<Done, DraftStoreError> committed(Transaction &change)
{
    const auto done = change.commit();
    if (!done)
        return DraftStoreError{DraftStoreError::Kind::CannotWrite, done.error().detail};
    return Done{};
}

} // namespace

std::vector<FiledDraft> SqliteFiledDraftStore::filed() const
{
    std::vector<FiledDraft> all;
    QSqlQuery rows = m_database.run(QStringLiteral("SELECT draft, account, message_id, content, versions FROM filed_draft ORDER BY draft, account"));
    while (m_database.next(rows))
        all.push_back({DraftId(rows.value(0).toLongLong()), AccountId(rows.value(1).toLongLong()), rows.value(2).toByteArray(),
                       rows.value(3).toByteArray(), versionsFrom(rows.value(4).toString())});
    return all;
}

Result<Done, DraftStoreError> SqliteFiledDraftStore::remember(const FiledDraft &filed)
{
    // A null array would be NULL.
    const QByteArray content = filed.content.isNull() ? QByteArray("") : filed.content;
    Transaction change(m_database);
    change.run(QStringLiteral("INSERT OR REPLACE INTO filed_draft (draft, account, message_id, content, versions) VALUES (?, ?, ?, ?, ?)"),
               {filed.draft.number(), filed.account.number(), filed.messageId, content, toText(filed.versions)});
    return committed(change);
}

Result<Done, DraftStoreError> SqliteFiledDraftStore::forget(DraftId draft, AccountId account)
{
    Transaction change(m_database);
    change.run(QStringLiteral("DELETE FROM filed_draft WHERE draft = ? AND account = ?"), {draft.number(), account.number()});
    return committed(change);
}

} // namespace sendoff
