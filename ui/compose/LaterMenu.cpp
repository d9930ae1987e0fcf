// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/LaterMenu.h"

#include "ui/compose/LaterDialog.h"
#include "ui/compose/LaterTimes.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/words/StateWords.h"

#include <QLabel>
#include <QWidgetAction>

namespace sendoff {

LaterMenu::LaterMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("laterMenu"));
    setAccessibleName(tr("Send later"));
    connect(this, &QMenu::aboutToShow, this, &LaterMenu::fill);
}

void LaterMenu::fill()
{
    clear();
    const QLocale locale;
    for (const LaterTime &later : laterTimes(QDateTime::currentDateTime())) {
        const QString clock = words::clock(later.time);
        const bool isThisWeek = later.time.date() <= QDate::currentDate().addDays(1);
        const QString time =
            isThisWeek ? clock
                       : tr("%1, %2", "day, time").arg(locale.toString(later.time.date(), tr("d MMM")), clock);
        addAction(tr("%1\t%2", "name, time").arg(later.name, time), this,
                  [this, time = later.time] { emit chosen({time}); });
    }
    addAction(sendoff::icon(QStringLiteral("calendar-clock")), tr("Choose a date and time…"), this, [this] {
        auto *dialog = new LaterDialog(true, parentWidget());
        connect(dialog, &LaterDialog::chosen, this, &LaterMenu::chosen);
        dialog->open();
    })->setObjectName(QStringLiteral("chooseTime"));
    addSeparator();
    addRemark(tr("Sendoff must be running then."));
}

/// Nothing to choose, but to be read.
void LaterMenu::addRemark(const QString &text)
{
    auto *label = new QLabel(text, this);
    look::setMuted(label);
    // Where the words of the others begin.
    label->setContentsMargins(look::margins(2 * look::step2 + look::iconSize, look::step1, look::step2, look::step1));
    auto *remark = new QWidgetAction(this);
    remark->setText(text);
    remark->setDefaultWidget(label);
    remark->setEnabled(false);
    addAction(remark);
}

} // namespace sendoff
