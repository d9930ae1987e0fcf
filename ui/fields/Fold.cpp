// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Fold.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

Fold::Fold(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_content(content)
{
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step1);
    column->addWidget(m_heading, 0, Qt::AlignLeading);
    column->addWidget(content);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

void Fold::setOpen(bool open)
{
    m_open = open;
    m_heading->setAccessibleDescription(open ? tr("opened") : tr("closed"));
    m_heading->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_content->setVisible(open);
    emit opened(open);
}

void Fold::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setObjectName(QStringLiteral("foldHeading"));
}

} // namespace sendoff
