// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeBar.h"

#include "ui/compose/LaterMenu.h"
#include "ui/fields/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace sendoff {

ComposeBar::ComposeBar(QWidget *parent)
    : QWidget(parent), m_send(new QPushButton(this)), m_later(new QToolButton(this)), m_laterMenu(new LaterMenu(this)),
      m_attach(new QPushButton(this)), m_plan(new QToolButton(this)), m_more(new QToolButton(this)), m_menu(new QMenu(this)),
      m_saved(new QLabel(this)), m_tools(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    buildSending();
    buildMore();
    m_saved->setObjectName(QStringLiteral("saved"));
    look::setMuted(m_saved);
    look::setSmall(m_saved);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::step3, look::step2, look::step3, look::step2);
    row->setSpacing(look::step2);
    auto *sending = new QHBoxLayout;
    sending->setSpacing(2);
    sending->addWidget(m_send);
    sending->addWidget(m_later);
    m_tools->setSpacing(look::step2);
    m_tools->addWidget(m_attach);
    row->addLayout(sending);
    row->addLayout(m_tools);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addWidget(m_plan);
    row->addWidget(m_more);
}

void ComposeBar::buildSending()
{
    m_send->setText(tr("Send"));
    m_send->setIcon(icon(QStringLiteral("send")));
    m_send->setAccessibleName(tr("Send"));
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setToolTip(tr("Send (Ctrl+Return)"));
    m_send->setDefault(true);
    m_later->setIcon(icon(QStringLiteral("chevron-down")));
    m_later->setAccessibleName(tr("Send later"));
    m_later->setObjectName(QStringLiteral("sendLater"));
    m_later->setToolTip(tr("Send later (Ctrl+Shift+Return)"));
    m_later->setFocusPolicy(Qt::TabFocus);
    m_later->setAutoRaise(true);
    m_attach->setText(tr("Attach"));
    m_attach->setIcon(icon(QStringLiteral("paperclip")));
    m_attach->setAccessibleName(tr("Attach"));
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setToolTip(tr("Attach files (Ctrl+Shift+A)"));
    m_attach->setAutoDefault(false);
    connect(m_send, &QPushButton::clicked, this, &ComposeBar::sendAsked);
    connect(m_later, &QToolButton::clicked, this, &ComposeBar::openLaterMenu);
    connect(m_laterMenu, &LaterMenu::chosen, this, &ComposeBar::sendAtAsked);
    connect(m_attach, &QPushButton::clicked, this, &ComposeBar::attachAsked);
}

void ComposeBar::buildMore()
{
    m_plan->setText(tr("What will be sent"));
    m_plan->setIcon(icon(QStringLiteral("route")));
    m_plan->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_plan->setAutoRaise(true);
    m_plan->setCheckable(true);
    m_plan->setAccessibleName(tr("What will be sent"));
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setFocusPolicy(Qt::TabFocus);
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(QStringLiteral("moreMenu"));
    m_menu->setAccessibleName(tr("More"));
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void ComposeBar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

QAction *ComposeBar::addAction(const QString &iconName, const QString &text, const QKeySequence &keys)
{
    QAction *action = m_menu->addAction(icon(iconName), text);
    action->setShortcut(keys);
    // The menu is closed when its keys are pressed: the window has the action, too.
    window()->addAction(action);
    return action;
}

void ComposeBar::addSeparator()
{
    m_menu->addSeparator();
}

void ComposeBar::openLaterMenu()
{
    if (m_later->isEnabled())
        m_laterMenu->popup(m_later->mapToGlobal(m_later->rect().bottomLeft()));
}

void ComposeBar::setSending(bool sending)
{
    m_send->setEnabled(!sending);
    m_later->setEnabled(!sending);
}

void ComposeBar::setSaved(const QString &sentence)
{
    m_saved->setText(sentence);
}

QWidget *ComposeBar::sendButton() const
{
    return m_send;
}

QWidget *ComposeBar::laterButton() const
{
    return m_later;
}

QWidget *ComposeBar::attachButton() const
{
    return m_attach;
}

} // namespace sendoff
