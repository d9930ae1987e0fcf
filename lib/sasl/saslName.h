// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sendoff {

/// saslname, RFC 5801 4 and RFC 5802 5.1: UTF-8 in which comma and "=" can't end a field.
inline QByteArray saslName(const QString &user)
{
    return user.toUtf8().replace('=', "=3D").replace(',', "=2C");
}

} // namespace sendoff
