// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/BarParts.h"

#include "ui/fields/Look.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace sendoff {

QToolButton *barButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text().remove(u'…').remove(u'&'));
    button->setAutoRaise(true);
    button->setIconSize(QSize(look::iconSize, look::iconSize));
    button->setFixedSize(barPartHeight, barPartHeight);
    // A click must not take the text's selection away.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton *barPushButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QLineEdit *barField(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setObjectName(objectName);
    field->setMinimumHeight(barPartHeight);
    return field;
}

} // namespace sendoff
