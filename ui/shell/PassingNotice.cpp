// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassingNotice.h"

#include "ui/fields/Look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace sendoff {

PassingNotice::PassingNotice(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("passingText"));
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("passingAction"));
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::step4, look::step2, look::step3, look::step2);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8000);
    connect(&m_timer, &QTimer::timeout, this, &PassingNotice::settle);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_expired = {};
        const auto act = std::exchange(m_act, {});
        settle();
        if (act)
            act();
    });
    hide();
}

PassingNotice::~PassingNotice()
{
    settle();
}

void PassingNotice::say(const QString &sentence, const QString &action, std::function<void()> act,
                        std::function<void()> expired)
{
    settle();
    m_act = std::move(act);
    m_expired = std::move(expired);
    m_text->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    m_timer.start();
    show();
}

void PassingNotice::settle()
{
    m_timer.stop();
    hide();
    m_act = {};
    if (const auto expired = std::exchange(m_expired, {}))
        expired();
}

void PassingNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::ground(look::Role::Accent, palette()));
}

} // namespace sendoff
