// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/PartButton.h"

#include "ui/fields/FocusRing.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"

#include <QPainter>
#include <QStyleOptionToolButton>

namespace sendoff {

namespace {

constexpr int widest = 240;
constexpr int chipHeight = 32;

} // namespace

PartButton::PartButton(const QString &name, const QString &size, QWidget *parent) : QToolButton(parent), m_size(size)
{
    setText(fontMetrics().elidedText(name, Qt::ElideMiddle, widest));
    setToolTip(name);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
}

QSize PartButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text()) + QFontMetrics(look::small(font())).horizontalAdvance(m_size);
    return {words + 2 * look::iconSize + 5 * look::step2, qMax(chipHeight, fontMetrics().height() + look::step3)};
}

void PartButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const bool isTouched = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::hairline(palette()), 1));
    painter.setBrush(look::ground(isTouched ? look::Role::Accent : look::Role::Muted, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::cornerRadius, look::cornerRadius);
    const QRect inside = rect().adjusted(look::step2, 0, -look::step2, 0);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect icons(0, (height() - look::iconSize) / 2, look::iconSize, look::iconSize);
    const QColor muted = look::color(look::Role::Muted, palette());
    paintIcon(painter, mirrored(icons.translated(inside.left(), 0)), QStringLiteral("file"), muted);
    paintIcon(painter, mirrored(icons.translated(inside.right() + 1 - look::iconSize, 0)), QStringLiteral("chevron-down"), muted);
    const QRect words = inside.adjusted(look::iconSize + look::step2, 0, -look::iconSize - look::step2, 0);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    look::setDirectionOf(text(), painter);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(mirrored(words), int(start), text());
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(look::small(font()));
    painter.setPen(muted);
    painter.drawText(mirrored(words), int(end), m_size);
    if (look::showsFocus(option))
        look::paintFocusRing(painter, rect(), palette(), false);
}

} // namespace sendoff
