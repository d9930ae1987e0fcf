// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/FailureJson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QVariant>

namespace sendoff {

// How values stand in a column. Qt binds a null QString or QByteArray as NULL; an empty one is meant.

inline QVariant textValue(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Names of accounts and programs that look the same are the same.
inline QString nameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

inline QVariant octetsValue(const QByteArray &octets)
{
    return octets.isNull() ? QByteArrayLiteral("") : octets;
}

inline QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

inline QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

template <class T>
QVariant jsonValue(const T &value)
{
    return QString::fromUtf8(QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact));
}

template <class T>
QVariant jsonValue(const std::optional<T> &value)
{
    return value ? jsonValue(*value) : QVariant();
}

inline QJsonObject jsonFrom(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

inline std::optional<Failure> failureFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : failureFromJson(jsonFrom(value));
}

} // namespace sendoff
