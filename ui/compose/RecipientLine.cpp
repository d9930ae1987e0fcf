// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RecipientLine.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace sendoff {

/// With a list open, Enter, Tab and Escape are for the list, which asks here first.
bool RecipientLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && offersChoice && offersChoice()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape) {
            event->ignore();
            return true;
        }
    }
    return LineField::event(event);
}

void RecipientLine::keyPressEvent(QKeyEvent *event)
{
    if (onKey && onKey(*event)) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Paste))
        pasteFromClipboard();
    else
        LineField::keyPressEvent(event);
}

void RecipientLine::pasteFromClipboard()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        emit pasted(*data);
}

void RecipientLine::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        paste->disconnect();
        connect(paste, &QAction::triggered, this, &RecipientLine::pasteFromClipboard);
    }
    menu->popup(event->globalPos());
}

void RecipientLine::focusOutEvent(QFocusEvent *event)
{
    LineField::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

void RecipientLine::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore(); // the field takes it
}

void RecipientLine::dropEvent(QDropEvent *event)
{
    event->ignore();
}

} // namespace sendoff
