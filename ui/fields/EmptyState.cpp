// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/EmptyState.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// Of an icon, a headline, two lines and a button.
constexpr int usualHeight = 200;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_above(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Maximum)), m_icon(new QLabel(this)), m_headline(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this)), m_buttons(new QVBoxLayout)
{
    m_headline->setFont(look::strong(font()));
    m_headline->setWordWrap(true);
    m_text->setWordWrap(true);
    look::setMuted(m_text);
    m_button->setObjectName(QStringLiteral("emptyAction"));
    m_button->setAutoDefault(false);
    for (QLabel *label : {m_icon, m_headline, m_text})
        label->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    column->setSpacing(look::step2);
    column->addItem(m_above);
    column->addWidget(m_icon);
    column->addSpacing(look::step2);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addSpacing(look::step2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    // As wide as the widest of them.
    m_buttons->setSpacing(look::step2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(m_buttons);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::set(const QString &iconName, const QString &headline, const QString &text, const QString &action)
{
    m_icon->setPixmap(icon(iconName, look::Role::Muted).pixmap(QSize(40, 40), devicePixelRatioF()));
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    // Made anew while somebody presses it, a button would do nothing.
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
        button->show();
    }
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int level = (window()->height() - usualHeight) / 2 - mapTo(window(), QPoint()).y() - look::step6;
    m_above->changeSize(0, qMax(0, level), QSizePolicy::Minimum, QSizePolicy::Maximum);
    layout()->invalidate();
    layout()->activate();
}

void EmptyState::setDefaultAction()
{
    m_button->setDefault(true);
}

} // namespace sendoff
