// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace sendoff {

/// Names with a blank between them, for looking them up.
inline QSet<QString> nameSet(const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ');
    return QSet<QString>(list.begin(), list.end());
}

} // namespace sendoff
