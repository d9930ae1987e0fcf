// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Fold.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/QuietButton.h"

#include <QVBoxLayout>

namespace sendoff {

Fold::Fold(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_heading(new QuietButton(this)), m_content(content)
{
    m_heading->setFocusPolicy(Qt::TabFocus);
    setTitle(title);
    m_column->setSpacing(look::step1);
    m_column->addWidget(m_heading, 0, Qt::AlignLeading);
    m_column->addWidget(content);
    connect(m_heading, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

void Fold::setOpen(bool open)
{
    m_open = open;
    m_heading->setAccessibleDescription(open ? tr("opened") : tr("closed"));
    m_heading->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_content->setVisible(open);
    // What is open keeps clear of what follows; closed ones are a list.
    m_column->setContentsMargins(0, 0, 0, open ? look::step3 : 0);
    emit opened(open);
}

void Fold::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setObjectName(QStringLiteral("foldHeading"));
}

} // namespace sendoff
