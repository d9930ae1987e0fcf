// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transaction.h"

#include <QSqlError>

namespace sendoff {

Transaction::Transaction(const Database &database, Durability durability)
    : m_database(database), m_isDurable(durability == Durability::OnDisk)
{
    if (!m_isDurable)
        m_database.setDurable(false);
    run(QStringLiteral("BEGIN IMMEDIATE"));
    m_isOpen = isFine();
    // Looked at under the lock, which salvage() keeps until the other file is there.
    if (m_isOpen && !m_database.isInPlace())
        m_error = OutboxStoreError{OutboxStoreError::Kind::Busy, QStringLiteral("the database was made anew meanwhile")};
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.run(QStringLiteral("ROLLBACK"));
    if (!m_isDurable)
        m_database.setDurable(true);
}

void Transaction::repeat(QSqlQuery &prepared, const QVariantList &values)
{
    if (m_error)
        return;
    for (const QVariant &value : values)
        prepared.addBindValue(value);
    if (prepared.exec())
        return;
    m_database.noticeDamage(prepared.lastError());
    m_error = storeErrorOf(prepared.lastError());
}

QSqlQuery Transaction::run(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return QSqlQuery(QSqlDatabase());
    QSqlQuery query = m_database.run(sql, values);
    if (query.lastError().isValid())
        m_error = storeErrorOf(query.lastError());
    return query;
}

Result<Done, OutboxStoreError> Transaction::commit()
{
    const CrashPoint &reach = m_database.crashPoint();
    if (reach)
        reach("commit-pending");
    run(QStringLiteral("COMMIT"));
    if (m_error)
        return *m_error;
    m_isOpen = false;
    if (reach)
        reach("committed");
    return Done{};
}

} // namespace sendoff
