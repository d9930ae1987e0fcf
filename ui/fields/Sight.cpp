// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Sight.h"

#include "ui/fields/Look.h"
#include "ui/fields/Notice.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace sendoff::look {

namespace {

QRect placeOn(const QWidget &page, const QWidget &widget)
{
    return {widget.mapTo(&page, QPoint()), widget.size()};
}

/// `y`, or above the row that it would cut.
int aboveRow(const QWidget &page, int y)
{
    int top = y;
    for (const QWidget *each : page.findChildren<QWidget *>()) {
        const bool isWhole = !each->layout() || qobject_cast<const Notice *>(each);
        const QRect place = placeOn(page, *each);
        if (isWhole && each->isVisible() && place.top() < y && place.bottom() > y)
            top = qMin(top, place.top() - step2);
    }
    return top;
}

} // namespace

void bringIntoSight(QScrollArea &area, const QWidget &first, const QWidget &last)
{
    // What has just been shown or said takes more than one round of layouts to have its place.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QWidget &page = *area.widget();
    const int height = area.viewport()->height();
    QRect wanted = placeOn(page, first) | placeOn(page, last);
    if (wanted.height() > height)
        wanted = placeOn(page, first.hasFocus() ? first : last);
    wanted.adjust(0, -step2, 0, step2);
    QScrollBar *bar = area.verticalScrollBar();
    if (wanted.top() >= bar->value() && wanted.bottom() < bar->value() + height)
        return;
    const int top = qMin(wanted.top(), bar->maximum());
    const int whole = aboveRow(page, top);
    bar->setValue(whole + height > wanted.bottom() ? whole : top);
}

} // namespace sendoff::look
