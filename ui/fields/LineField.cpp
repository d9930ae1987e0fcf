// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/LineField.h"

#include "ui/fields/Icons.h"

#include <QAction>
#include <QEvent>
#include <QStyle>

namespace sendoff {

LineField::LineField(const QString &name, const QString &objectName, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setObjectName(objectName);
    setFrame(false);
    alignAtStart();
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

/// Without a frame, where it begins is all that shows it: by its label, whatever is written in it.
void LineField::alignAtStart()
{
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
}

void LineField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignAtStart();
}

void LineField::setIssue(const QString &sentence)
{
    delete m_mark;
    m_mark = nullptr;
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    if (sentence.isEmpty())
        return;
    m_mark = addAction(icon(QStringLiteral("triangle-alert"), look::Role::Danger), TrailingPosition);
    m_mark->setToolTip(sentence);
}

} // namespace sendoff
