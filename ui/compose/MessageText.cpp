// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/MessageText.h"

#include "ui/compose/AttachmentBar.h"
#include "ui/fields/Look.h"

#include <QTextDocument>

namespace sendoff {

MessageText::MessageText(QWidget *parent) : QTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Message"));
    setObjectName(QStringLiteral("text"));
    setTabChangesFocus(true);
    setAcceptRichText(false);
    setPlaceholderText(tr("Write your message"));
    document()->setDocumentMargin(look::step4);
}

bool MessageText::canInsertFromMimeData(const QMimeData *source) const
{
    return AttachmentBar::hasFiles(*source) || QTextEdit::canInsertFromMimeData(source);
}

void MessageText::insertFromMimeData(const QMimeData *source)
{
    if (AttachmentBar::hasFiles(*source))
        emit filesGiven(source);
    else
        QTextEdit::insertFromMimeData(source);
}

} // namespace sendoff
