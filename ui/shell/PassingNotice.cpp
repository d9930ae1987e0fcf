// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassingNotice.h"

#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"

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
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("passingAction"));
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::margins(look::step4, look::step2, look::step3, look::step2));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_second.setInterval(250);
    connect(&m_second, &QTimer::timeout, this, &PassingNotice::tick);
    connect(&m_timer, &QTimer::timeout, this, &PassingNotice::end);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_expired = {};
        const auto act = std::exchange(m_act, {});
        settle();
        if (act)
            act();
        sayNext();
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
    m_timer.start(8000);
    show();
    speak();
}

void PassingNotice::tell(const QString &sentence, const QString &action, std::function<void()> act)
{
    m_next = [this, sentence, action, act = std::move(act)] { say(sentence, action, act); };
    sayNext();
}

/// A count has no sentence before its first second.
void PassingNotice::speak()
{
    if (!m_text->text().isEmpty())
        emit said(QStringList{m_text->text(), m_button->text()}.join(u'\n').trimmed());
}

void PassingNotice::count(const QDateTime &until, std::function<QString(qint64)> sentence, const QString &action,
                          std::function<void()> act)
{
    say({}, action, std::move(act));
    m_timer.stop();
    m_until = until;
    m_sentence = std::move(sentence);
    tick();
    speak();
    if (m_sentence)
        m_second.start();
}

void PassingNotice::tick()
{
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_until);
    if (left <= 0)
        return end();
    m_text->setText(m_sentence((left + 999) / 1000));
    setAccessibleName(m_text->text());
}

void PassingNotice::settle()
{
    m_timer.stop();
    m_second.stop();
    m_sentence = {};
    hide();
    m_act = {};
    if (const auto expired = std::exchange(m_expired, {}))
        expired();
}

void PassingNotice::end()
{
    settle();
    sayNext();
}

void PassingNotice::sayNext()
{
    const auto next = isHidden() ? std::exchange(m_next, {}) : nullptr;
    if (next)
        next();
}

void PassingNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::ground(look::Role::Accent, palette()));
}

} // namespace sendoff
