// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ScrollAreaAccess.h"

#include <QAccessibleWidget>

namespace sendoff {

namespace {

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    // As any widget has them: the part with a page, and the places of the bars. Lists and texts have their own.
    auto *area = className == QLatin1String("QScrollArea") ? qobject_cast<QWidget *>(object) : nullptr;
    return area ? new QAccessibleWidget(area) : nullptr;
}

} // namespace

void installScrollAreaAccess()
{
    static const bool installed = (QAccessible::installFactory(accessOf), true);
    (void)installed;
}

} // namespace sendoff
