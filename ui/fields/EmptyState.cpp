// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/EmptyState.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_headline(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_headline->setFont(look::strong(font()));
    m_headline->setWordWrap(true);
    m_text->setWordWrap(true);
    look::setMuted(m_text);
    m_button->setObjectName(QStringLiteral("emptyAction"));
    for (QLabel *label : {m_icon, m_headline, m_text})
        label->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    column->setSpacing(look::step2);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(look::step2);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addSpacing(look::step2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
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

} // namespace sendoff
