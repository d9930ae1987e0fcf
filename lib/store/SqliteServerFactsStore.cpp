// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteServerFactsStore.h"

#include "store/Transaction.h"
#include "store/Values.h"

namespace sendoff {

namespace {

QByteArrayList wordsOf(const QByteArray &text)
{
    return text.isEmpty() ? QByteArrayList() : text.split(' ');
}

Result<Done, AccountStoreError> committed(Transaction &change)
{
    const auto done = change.commit();
    if (!done)
        return AccountStoreError{AccountStoreError::Kind::CannotWrite, done.error().detail};
    return Done{};
}

} // namespace

SqliteServerFactsStore::SqliteServerFactsStore(Database &database) : m_database(database) {}

ServerFacts SqliteServerFactsStore::facts(AccountId account) const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT mechanism, refused_extensions, size_limit, recipient_limit,"
                                                  " extensions, tls FROM server_facts WHERE account = ?"),
                                   {account.number()});
    if (!row.next())
        return {};
    return {.mechanism = row.value(0).toString().toLatin1(),
            .refusedExtensions = wordsOf(row.value(1).toString().toLatin1()),
            .sizeLimit = row.value(2).toLongLong(),
            .recipientLimit = row.value(3).toInt(),
            .extensions = wordsOf(row.value(4).toString().toLatin1()),
            .tls = row.value(5).toString().toLatin1()};
}

Result<Done, AccountStoreError> SqliteServerFactsStore::remember(AccountId account, const ServerFacts &facts)
{
    Transaction change(m_database);
    change.run(QStringLiteral("INSERT OR REPLACE INTO server_facts"
                              " (account, mechanism, refused_extensions, size_limit, recipient_limit,"
                              " extensions, tls) VALUES (?, ?, ?, ?, ?, ?, ?)"),
               {account.number(), textValue(QString::fromLatin1(facts.mechanism)),
                textValue(QString::fromLatin1(facts.refusedExtensions.join(' '))), facts.sizeLimit,
                facts.recipientLimit, textValue(QString::fromLatin1(facts.extensions.join(' '))),
                textValue(QString::fromLatin1(facts.tls))});
    return committed(change);
}

Result<Done, AccountStoreError> SqliteServerFactsStore::forget(AccountId account)
{
    Transaction change(m_database);
    change.run(QStringLiteral("DELETE FROM server_facts WHERE account = ?"), {account.number()});
    return committed(change);
}

} // namespace sendoff
