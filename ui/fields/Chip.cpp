// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Chip.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/words/Lists.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace sendoff {

Chip::Chip(const QString &name, const QString &detail, QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_name(new QLabel(this)), m_detail(new QLabel(detail, this))
{
    constexpr int widest = 240;
    m_icon->setPixmap(icon(QStringLiteral("file"), look::Role::Muted).pixmap(QSize(14, 14), devicePixelRatioF()));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, widest));
    look::setMuted(m_detail);
    look::setSmall(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::step2, look::step1, look::step2, look::step1);
    row->setSpacing(look::step2);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_detail);
    setMinimumHeight(28);
    setToolTip(name);
    setAccessibleName(words::sideBySide({name, detail}));
}

void Chip::makeRemovable(const QString &accessibleName)
{
    m_remove = new QToolButton(this);
    m_remove->setIcon(icon(QStringLiteral("x"), look::Role::Muted));
    m_remove->setIconSize(QSize(14, 14));
    m_remove->setFixedSize(24, 24);
    m_remove->setAutoRaise(true);
    m_remove->setAccessibleName(accessibleName);
    m_remove->setToolTip(accessibleName);
    layout()->setContentsMargins(look::margins(look::step2, 2, 2, 2));
    layout()->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removed);
}

void Chip::setWarning(const QString &sentence)
{
    m_warned = true;
    m_icon->setPixmap(
        icon(QStringLiteral("triangle-alert"), look::Role::Danger).pixmap(QSize(14, 14), devicePixelRatioF()));
    look::setRole(m_name, look::Role::Danger);
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_warned ? QPen(Qt::NoPen) : QPen(look::hairline(palette()), 1));
    painter.setBrush(look::ground(m_warned ? look::Role::Danger : look::Role::Muted, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::cornerRadius, look::cornerRadius);
}

} // namespace sendoff
