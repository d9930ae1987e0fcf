// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteAccountStore.h"

#include "accounts/AccountJson.h"
#include "store/Transaction.h"
#include "store/Values.h"

#include <algorithm>

namespace sendoff {

namespace {

using Kind = AccountStoreError::Kind;

void makeDefault(Transaction &change, qint64 id)
{
    change.run(QStringLiteral("UPDATE account SET is_default = (id = ?)"), {id});
}

/// The first that is left, if the default went.
void ensureDefault(Transaction &change)
{
    change.run(QStringLiteral("UPDATE account SET is_default = 1"
                              " WHERE id = (SELECT id FROM account ORDER BY position, id LIMIT 1)"
                              " AND NOT EXISTS (SELECT 1 FROM account WHERE is_default)"));
}

template <class T>
Result<T, AccountStoreError> committed(Transaction &change, const T &value)
{
    const auto done = change.commit();
    if (!done)
        return AccountStoreError{Kind::CannotWrite, done.error().detail};
    return value;
}

} // namespace

SqliteAccountStore::SqliteAccountStore(Database &database) : m_database(database) {}

std::vector<Account> SqliteAccountStore::read(const QString &condition, const QVariantList &values) const
{
    std::vector<Account> accounts;
    QSqlQuery rows = m_database.run(
        QStringLiteral("SELECT id, is_default, content FROM account WHERE %1 ORDER BY position, id").arg(condition), values);
    while (m_database.next(rows)) {
        auto account = accountFromJson(jsonFrom(rows.value(2)));
        if (!account)
            continue;
        account->id = AccountId(rows.value(0).toLongLong());
        account->isDefault = rows.value(1).toBool();
        accounts.push_back(*account);
    }
    return accounts;
}

std::vector<Account> SqliteAccountStore::accounts() const
{
    return read(QStringLiteral("1"), {});
}

std::optional<Account> SqliteAccountStore::account(AccountId id) const
{
    const auto found = read(QStringLiteral("id = ?"), {id.number()});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Account> SqliteAccountStore::accountByName(const QString &name) const
{
    const auto found = read(QStringLiteral("name_key = ?"), {textValue(nameKey(name))});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

bool SqliteAccountStore::isTaken(const Account &account) const
{
    const auto other = accountByName(account.name);
    return other && other->id != account.id;
}

Result<Account, AccountStoreError> SqliteAccountStore::add(const Account &account)
{
    Account added = account;
    added.id = {};
    Transaction change(m_database);
    if (change.isFine() && isTaken(added))
        return AccountStoreError{Kind::NameTaken, account.name};
    added.isDefault = account.isDefault || accounts().empty();
    const QSqlQuery query =
        change.run(QStringLiteral("INSERT INTO account (name_key, is_default, content, position)"
                                  " VALUES (?, 0, ?, (SELECT ifnull(max(position), 0) + 1 FROM account))"),
                   {textValue(nameKey(added.name)), jsonValue(added)});
    added.id = AccountId(query.lastInsertId().toLongLong());
    if (added.isDefault)
        makeDefault(change, added.id.number());
    return committed(change, added);
}

Result<Done, AccountStoreError> SqliteAccountStore::update(const Account &account)
{
    Transaction change(m_database);
    if (change.isFine() && isTaken(account))
        return AccountStoreError{Kind::NameTaken, account.name};
    const QSqlQuery query =
        change.run(QStringLiteral("UPDATE account SET name_key = ?, content = ? WHERE id = ?"),
                   {textValue(nameKey(account.name)), jsonValue(account), account.id.number()});
    if (change.isFine() && query.numRowsAffected() == 0)
        return AccountStoreError{Kind::NotFound, account.id.toText()};
    if (account.isDefault)
        makeDefault(change, account.id.number());
    return committed(change, Done{});
}

Result<Done, AccountStoreError> SqliteAccountStore::remove(AccountId id)
{
    Transaction change(m_database);
    const QSqlQuery query = change.run(QStringLiteral("DELETE FROM account WHERE id = ?"), {id.number()});
    if (change.isFine() && query.numRowsAffected() == 0)
        return AccountStoreError{Kind::NotFound, id.toText()};
    // Whose mailbox it was, and where, is nobody's business any more.
    change.run(QStringLiteral("DELETE FROM mailbox_memory WHERE account = ?"), {id.number()});
    ensureDefault(change);
    return committed(change, Done{});
}

Result<Done, AccountStoreError> SqliteAccountStore::setDefault(AccountId id)
{
    Transaction change(m_database);
    if (change.isFine() && !account(id))
        return AccountStoreError{Kind::NotFound, id.toText()};
    makeDefault(change, id.number());
    return committed(change, Done{});
}

Result<Done, AccountStoreError> SqliteAccountStore::setOrder(const std::vector<AccountId> &order)
{
    Transaction change(m_database);
    std::vector<AccountId> all = order;
    // Read inside the change: another program may just have added one.
    for (const Account &account : change.isFine() ? accounts() : std::vector<Account>()) {
        if (std::find(order.begin(), order.end(), account.id) == order.end())
            all.push_back(account.id);
    }
    for (size_t place = 0; place < all.size(); ++place)
        change.run(QStringLiteral("UPDATE account SET position = ? WHERE id = ?"), {qint64(place) + 1, all[place].number()});
    return committed(change, Done{});
}

} // namespace sendoff
