// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Chip.h"

#include "ui/fields/Icons.h"
#include "ui/words/Lists.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace sendoff {

Chip::Chip(const QString &name, const QString &detail, QWidget *parent) : QFrame(parent)
{
    constexpr int widest = 240;
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(QStringLiteral("file"), look::Role::Muted).pixmap(QSize(14, 14), devicePixelRatioF()));
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setText(title->fontMetrics().elidedText(name, Qt::ElideMiddle, widest));
    auto *more = new QLabel(detail, this);
    look::setMuted(more);
    look::setSmall(more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::step2, look::step1, look::step2, look::step1);
    row->setSpacing(look::step2);
    for (QLabel *each : {sign, title, more})
        row->addWidget(each);
    setMinimumHeight(28);
    setToolTip(name);
    setAccessibleName(words::sideBySide({name, detail}));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::hairline(palette()), 1));
    painter.setBrush(look::ground(look::Role::Muted, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::cornerRadius, look::cornerRadius);
}

} // namespace sendoff
