// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteSubmissionStore.h"

#include "store/Transaction.h"
#include "store/Values.h"

namespace sendoff {

namespace {

using Kind = SubmissionStoreError::Kind;

Result<Done, SubmissionStoreError> committed(Transaction &change)
{
    const auto done = change.commit();
    if (!done)
        return SubmissionStoreError{Kind::CannotWrite, done.error().detail};
    return Done{};
}

} // namespace

SqliteSubmissionStore::SqliteSubmissionStore(Database &database) : m_database(database) {}

std::vector<SubmissionToken> SqliteSubmissionStore::read(const QString &condition, const QVariantList &values) const
{
    std::vector<SubmissionToken> tokens;
    QSqlQuery rows = m_database.run(QStringLiteral("SELECT id, name, user, salt, iterations, stored_key, server_key, account,"
                                                   " per_minute, made, last_used FROM submission_token WHERE %1 ORDER BY id")
                                        .arg(condition),
                                    values);
    while (m_database.next(rows))
        tokens.push_back({.id = SubmissionTokenId(rows.value(0).toLongLong()),
                          .name = rows.value(1).toString(),
                          .user = rows.value(2).toString().toUtf8(),
                          .verifier = {.salt = rows.value(3).toByteArray(),
                                       .iterations = rows.value(4).toInt(),
                                       .storedKey = rows.value(5).toByteArray(),
                                       .serverKey = rows.value(6).toByteArray()},
                          .account = rows.value(7).toLongLong(),
                          .perMinute = rows.value(8).toInt(),
                          .made = timeFrom(rows.value(9)),
                          .lastUsed = timeFrom(rows.value(10))});
    return tokens;
}

std::optional<SubmissionToken> SqliteSubmissionStore::first(const QString &condition, const QVariantList &values) const
{
    const auto found = read(condition, values);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<SubmissionToken> SqliteSubmissionStore::tokens() const
{
    return read(QStringLiteral("1"), {});
}

std::optional<SubmissionToken> SqliteSubmissionStore::tokenOf(const QByteArray &user) const
{
    return first(QStringLiteral("user = ?"), {textValue(QString::fromUtf8(user))});
}

std::optional<SubmissionToken> SqliteSubmissionStore::tokenByName(const QString &name) const
{
    return first(QStringLiteral("name_key = ?"), {textValue(nameKey(name))});
}

Result<SubmissionToken, SubmissionStoreError> SqliteSubmissionStore::add(const SubmissionToken &token)
{
    Transaction change(m_database);
    QSqlQuery taken = change.run(QStringLiteral("SELECT 1 FROM submission_token WHERE name_key = ? OR user = ?"),
                                 {textValue(nameKey(token.name)), textValue(QString::fromUtf8(token.user))});
    if (taken.next())
        return SubmissionStoreError{Kind::NameTaken, token.name};
    taken.finish();
    QSqlQuery row = change.run(
        QStringLiteral("INSERT INTO submission_token (name_key, name, user, salt, iterations, stored_key, server_key, account,"
                       " per_minute, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {textValue(nameKey(token.name)), textValue(token.name), textValue(QString::fromUtf8(token.user)), octetsValue(token.verifier.salt),
         token.verifier.iterations, octetsValue(token.verifier.storedKey), octetsValue(token.verifier.serverKey), token.account,
         token.perMinute, timeValue(token.made)});
    SubmissionToken added = token;
    if (row.next())
        added.id = SubmissionTokenId(row.value(0).toLongLong());
    row.finish();
    const auto done = committed(change);
    if (!done)
        return done.error();
    return added;
}

Result<Done, SubmissionStoreError> SqliteSubmissionStore::remove(SubmissionTokenId id)
{
    Transaction change(m_database);
    QSqlQuery row = change.run(QStringLiteral("DELETE FROM submission_token WHERE id = ? RETURNING id"), {id.number()});
    const bool isFound = row.next();
    row.finish();
    const auto done = committed(change);
    if (done && !isFound)
        return SubmissionStoreError{Kind::NotFound, id.toText()};
    return done;
}

void SqliteSubmissionStore::noteUse(SubmissionTokenId id, const QDateTime &now)
{
    Transaction change(m_database, Transaction::Durability::Seen);
    change.run(QStringLiteral("UPDATE submission_token SET last_used = ? WHERE id = ?"), {timeValue(now), id.number()});
    (void)change.commit();
}

SubmissionSettings SqliteSubmissionStore::settings() const
{
    QSqlQuery row = m_database.run(QStringLiteral("SELECT is_on, port, tls_port, account FROM submission_port"));
    if (!row.next())
        return {};
    return {.isOn = row.value(0).toBool(),
            .port = quint16(row.value(1).toUInt()),
            .tlsPort = quint16(row.value(2).toUInt()),
            .account = row.value(3).toLongLong()};
}

Result<Done, SubmissionStoreError> SqliteSubmissionStore::saveSettings(const SubmissionSettings &settings)
{
    Transaction change(m_database);
    change.run(QStringLiteral("INSERT OR REPLACE INTO submission_port (id, is_on, port, tls_port, account) VALUES (1, ?, ?, ?, ?)"),
               {settings.isOn, settings.port, settings.tlsPort, settings.account});
    return committed(change);
}

} // namespace sendoff
