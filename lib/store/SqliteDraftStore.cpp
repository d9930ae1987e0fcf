// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteDraftStore.h"

#include "store/DraftCbor.h"
#include "store/Transaction.h"
#include "store/Values.h"

namespace sendoff {

namespace {

using Kind = DraftStoreError::Kind;

std::vector<Draft> read(const Database &database, const QString &which, const QVariantList &values = {})
{
    std::vector<Draft> drafts;
    QSqlQuery rows = database.run(QStringLiteral("SELECT id, content FROM draft ") + which, values);
    while (database.next(rows)) {
        auto draft = draftFromCbor(rows.value(1).toByteArray());
        if (!draft)
            continue;
        draft->id = DraftId(rows.value(0).toLongLong());
        drafts.push_back(*draft);
    }
    return drafts;
}

} // namespace

SqliteDraftStore::SqliteDraftStore(Database &database) : m_database(database) {}

std::vector<Draft> SqliteDraftStore::drafts() const
{
    return read(m_database, QStringLiteral("ORDER BY saved DESC, id DESC"));
}

std::optional<Draft> SqliteDraftStore::draft(DraftId id) const
{
    const auto found = read(m_database, QStringLiteral("WHERE id = ?"), {id.number()});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<DraftId, DraftStoreError> SqliteDraftStore::save(const Draft &draft)
{
    Transaction change(m_database);
    DraftId id = draft.id;
    if (id.isNull()) {
        const QSqlQuery query = change.run(QStringLiteral("INSERT INTO draft (saved, content) VALUES (?, ?)"),
                                           {timeValue(draft.saved), toCbor(draft)});
        id = DraftId(query.lastInsertId().toLongLong());
    } else {
        const QSqlQuery query = change.run(QStringLiteral("UPDATE draft SET saved = ?, content = ? WHERE id = ?"),
                                           {timeValue(draft.saved), toCbor(draft), id.number()});
        if (change.isFine() && query.numRowsAffected() == 0)
            return DraftStoreError{Kind::NotFound, id.toText()};
    }
    const auto done = change.commit();
    if (!done)
        return DraftStoreError{Kind::CannotWrite, done.error().detail};
    return id;
}

Result<Done, DraftStoreError> SqliteDraftStore::remove(DraftId id)
{
    Transaction change(m_database);
    const QSqlQuery query = change.run(QStringLiteral("DELETE FROM draft WHERE id = ?"), {id.number()});
    if (change.isFine() && query.numRowsAffected() == 0)
        return DraftStoreError{Kind::NotFound, id.toText()};
    const auto done = change.commit();
    if (!done)
        return DraftStoreError{Kind::CannotWrite, done.error().detail};
    return Done{};
}

} // namespace sendoff
