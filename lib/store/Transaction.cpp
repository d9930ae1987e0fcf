// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transaction.h"

#include <QSqlError>

namespace sendoff {

Transaction::Transaction(const Database &database) : m_database(database)
{
    run(QStringLiteral("BEGIN IMMEDIATE"));
    m_isOpen = isFine();
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_database.run(QStringLiteral("ROLLBACK"));
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
    run(QStringLiteral("COMMIT"));
    if (m_error)
        return *m_error;
    m_isOpen = false;
    return Done{};
}

} // namespace sendoff
