// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TroubleBar.h"

#include "ui/fields/Notice.h"
#include "ui/words/FailureWords.h"
#include "ui/words/Isolates.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

TroubleBar::TroubleBar(MailService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_notice(new Notice(this))
{
    setObjectName(QStringLiteral("troubleBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::step3, look::step2, look::step3, look::step2);
    column->addWidget(m_notice);
    connect(&service, &MailService::healthChanged, this, &TroubleBar::refresh);
    refresh();
}

void TroubleBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForButtons = 720;
    m_notice->setWide(width() >= roomForButtons);
}

void TroubleBar::refresh()
{
    const Health health = m_service.health();
    if (!health.stopped.empty())
        sayStopped(health.stopped.front());
    else if (health.late > 0 && health.isOnline)
        sayLate(health.late);
    else
        m_said.clear();
    setVisible(!m_said.isEmpty());
}

void TroubleBar::sayStopped(const StoppedAccount &stopped)
{
    const words::FailureWords failure = words::describe(stopped.failure, stopped.name);
    const QString waiting = tr("%Ln messages are waiting for “%1”.", nullptr, stopped.waiting).arg(words::isolated(stopped.name));
    const QString said = failure.headline + stopped.name + waiting;
    if (said == m_said)
        return;
    m_said = said;
    m_notice->say(look::Role::Danger, QStringLiteral("key-round"), failure.headline,
                  QStringList{waiting, failure.advice}.join(u' '));
    m_notice->clearButtons();
    const AccountId account = stopped.account;
    connect(m_notice->addButton(tr("Fix the account"), QStringLiteral("mendAccount"), true), &QPushButton::clicked, this,
            [this, account] { emit accountAsked(account); });
    connect(m_notice->addButton(tr("Try again"), QStringLiteral("resumeAccount")), &QPushButton::clicked, this,
            [this, account] { m_service.resumeAccount(account); });
}

void TroubleBar::sayLate(int late)
{
    const QString said = tr("%Ln messages have been waiting for more than an hour.", nullptr, late);
    if (said == m_said)
        return;
    m_said = said;
    m_notice->say(look::Role::Warning, QStringLiteral("history"), said,
                  tr("Sendoff keeps trying. Each message says what is holding it up."));
    m_notice->clearButtons();
    connect(m_notice->addButton(tr("Show them"), QStringLiteral("showLate"), true), &QPushButton::clicked, this,
            &TroubleBar::attentionAsked);
    connect(m_notice->addButton(tr("Try all now"), QStringLiteral("retryLate")), &QPushButton::clicked, this,
            [this] { m_service.retryAll(); });
}

} // namespace sendoff
