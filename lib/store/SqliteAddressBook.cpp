// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteAddressBook.h"

#include "address/AddressList.h"
#include "store/Transaction.h"
#include "store/Values.h"

namespace sendoff {

namespace {

AccountStoreError cannotWrite(const OutboxStoreError &error)
{
    return {AccountStoreError::Kind::CannotWrite, error.detail};
}

int countOf(QSqlQuery query)
{
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace

SqliteAddressBook::SqliteAddressBook(Database &database) : m_database(database) {}

Contacts SqliteAddressBook::all() const
{
    Contacts all;
    QSqlQuery rows = m_database.run(QStringLiteral(
        "SELECT address, name, nickname, uses, last_used, account, sender FROM contact ORDER BY name, address"));
    while (m_database.next(rows)) {
        const auto address = AddrSpec::parse(rows.value(0).toString());
        if (address)
            all.contacts.push_back({.mailbox = {rows.value(1).toString(), *address},
                                    .nickname = rows.value(2).toString(),
                                    .uses = rows.value(3).toInt(),
                                    .lastUsed = timeFrom(rows.value(4)),
                                    .account = AccountId(rows.value(5).toLongLong()),
                                    .from = rows.value(6).toString()});
    }
    rows = m_database.run(QStringLiteral("SELECT name, members FROM contact_group ORDER BY name"));
    while (m_database.next(rows))
        all.groups.push_back({rows.value(0).toString(), AddressList::parse(rows.value(1).toString()).mailboxes});
    return all;
}

Result<Done, AccountStoreError> SqliteAddressBook::noteSent(const std::vector<Mailbox> &recipients, AccountId account,
                                                            const AddrSpec &from, const QDateTime &now)
{
    Transaction change(m_database, Transaction::Durability::Seen);
    QSqlQuery note = m_database.prepare(QStringLiteral(
        "INSERT INTO contact (address_key, address, name, nickname, uses, last_used, account, sender)"
        " VALUES (?, ?, ?, '', 1, ?, ?, ?)"
        " ON CONFLICT (address_key) DO UPDATE SET uses = uses + 1, last_used = excluded.last_used,"
        " account = excluded.account, sender = excluded.sender, address = excluded.address,"
        " name = CASE name WHEN '' THEN excluded.name ELSE name END"));
    for (const Mailbox &mailbox : recipients)
        change.repeat(note, {contactKey(mailbox.address), mailbox.address.toText(), textValue(mailbox.displayName),
                             timeValue(now), account.number(), from.toText()});
    const auto done = change.commit();
    if (!done)
        return cannotWrite(done.error());
    return Done{};
}

Result<int, AccountStoreError> SqliteAddressBook::import(const Contacts &contacts)
{
    Transaction change(m_database);
    const int before = countOf(change.run(QStringLiteral("SELECT count(*) FROM contact")));
    QSqlQuery add = m_database.prepare(QStringLiteral(
        "INSERT INTO contact (address_key, address, name, nickname, uses, last_used, account, sender)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (address_key) DO UPDATE SET address = excluded.address,"
        " name = CASE excluded.name WHEN '' THEN name ELSE excluded.name END,"
        " nickname = CASE excluded.nickname WHEN '' THEN nickname ELSE excluded.nickname END"));
    for (const Contact &contact : contacts.contacts)
        change.repeat(add, {contactKey(contact.mailbox.address), contact.mailbox.address.toText(),
                            textValue(contact.mailbox.displayName), textValue(contact.nickname), contact.uses,
                            timeValue(contact.lastUsed), contact.account.number(), textValue(contact.from)});
    for (const ContactGroup &group : contacts.groups)
        change.run(QStringLiteral("INSERT OR REPLACE INTO contact_group (name_key, name, members) VALUES (?, ?, ?)"),
                   {group.name.toCaseFolded(), group.name, textValue(AddressList::toText(group.members))});
    const int after = countOf(change.run(QStringLiteral("SELECT count(*) FROM contact")));
    const auto done = change.commit();
    if (!done)
        return cannotWrite(done.error());
    return after - before;
}

Result<Done, AccountStoreError> SqliteAddressBook::remove(const AddrSpec &address)
{
    Transaction change(m_database);
    change.run(QStringLiteral("DELETE FROM contact WHERE address_key = ?"), {contactKey(address)});
    const auto done = change.commit();
    if (!done)
        return cannotWrite(done.error());
    return Done{};
}

Result<Done, AccountStoreError> SqliteAddressBook::removeGroup(const QString &name)
{
    Transaction change(m_database);
    change.run(QStringLiteral("DELETE FROM contact_group WHERE name_key = ?"), {name.toCaseFolded()});
    const auto done = change.commit();
    if (!done)
        return cannotWrite(done.error());
    return Done{};
}

} // namespace sendoff
