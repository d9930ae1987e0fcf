// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Mirroring.h"

#include "ui/words/Isolates.h"
#include "ui/words/Unbroken.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace sendoff {

namespace {

constexpr Qt::Alignment atRight = Qt::AlignRight | Qt::AlignAbsolute;

/// A label that was given another alignment keeps it.
void alignAtStart(QLabel &label)
{
    const Qt::Alignment alignment = label.alignment();
    const Qt::Alignment horizontal = alignment & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute);
    const Qt::Alignment vertical = alignment & Qt::AlignVertical_Mask;
    if (label.layoutDirection() == Qt::RightToLeft && horizontal == Qt::AlignLeft)
        label.setAlignment(vertical | atRight);
    else if (label.layoutDirection() == Qt::LeftToRight && horizontal == atRight)
        label.setAlignment(vertical | Qt::AlignLeft);
}

} // namespace

Mirroring::Mirroring(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &Mirroring::cleanCopy);
}

bool Mirroring::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange) {
        if (auto *label = qobject_cast<QLabel *>(watched))
            alignAtStart(*label);
    }
    return QObject::eventFilter(watched, event);
}

/// Only what a label gave: marks that people wrote themselves belong to their text.
void Mirroring::cleanCopy(QClipboard::Mode mode)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto *label = qobject_cast<const QLabel *>(QApplication::focusWidget());
    if (!label || !label->hasSelectedText() || clipboard->text(mode) != label->selectedText())
        return;
    const QString clean = words::withoutJoiners(words::withoutIsolates(label->selectedText()));
    if (clean != label->selectedText())
        clipboard->setText(clean, mode);
}

namespace look {

QMargins margins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

void setDirectionOf(const QString &text, QPainter &painter)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace look

} // namespace sendoff
