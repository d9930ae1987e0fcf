// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/QuietButton.h"

#include "ui/fields/Look.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace sendoff {

namespace {

constexpr int ringWidth = 2; ///< of the focus ring, which stays clear of the icon

int textStart(const QPushButton &button)
{
    return ringWidth + (button.icon().isNull() ? 0 : button.iconSize().width() + look::step2);
}

} // namespace

QuietButton::QuietButton(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize QuietButton::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {textStart(*this) + words + look::step2, QPushButton::sizeHint().height()};
}

void QuietButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const int size = iconSize().width();
    const QRect place(ringWidth, rect().center().y() - size / 2 + 1, size, size);
    icon().paint(&painter, mirrored(place), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect words = rect().adjusted(textStart(*this), 0, 0, 0);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawItemText(mirrored(words), int(start) | mnemonic, palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace sendoff
