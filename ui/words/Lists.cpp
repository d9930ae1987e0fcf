// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Lists.h"

#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"

#include <QLocale>

namespace sendoff::words {

QString listed(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all += isolated(name);
    return QLocale().createSeparatedList(all);
}

QString sideBySide(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(Speech::tr(", ", "between the parts of what is read out, or a choice of words"));
}

} // namespace sendoff::words
