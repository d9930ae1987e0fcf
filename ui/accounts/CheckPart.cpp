// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/CheckPart.h"

#include "ui/accounts/CertificateCard.h"
#include "ui/accounts/StageSteps.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Notice.h"
#include "ui/help/HelpLink.h"
#include "ui/words/Isolates.h"
#include "ui/words/SetupWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace sendoff {

CheckPart::CheckPart(QWidget *parent)
    : QWidget(parent), m_steps(new StageSteps(this)), m_notice(new Notice(this)), m_help(new HelpLink(std::nullopt, this)), m_certificate(new CertificateCard(this)),
      m_copy(new QPushButton(icon(QStringLiteral("copy")), tr("Copy report"), this))
{
    setObjectName(QStringLiteral("checkPart"));
    m_notice->setObjectName(QStringLiteral("result"));
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_copy->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step3);
    column->addWidget(m_steps);
    column->addWidget(m_notice);
    column->addWidget(m_certificate);
    column->addWidget(m_help, 0, Qt::AlignLeading);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    connect(m_certificate, &CertificateCard::trusted, this, &CheckPart::trusted);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    clear();
}

void CheckPart::clear()
{
    for (QWidget *each : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_certificate),
                          static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_copy)})
        each->hide();
    hide(); // an empty place would double the space around it
}

void CheckPart::start(const Account &account)
{
    clear();
    m_account = account;
    m_conversation.clear();
    m_incoming.clear();
    const SubmissionServer &server = account.server;
    m_lines = {tr("Sendoff %1 on %2").arg(QStringLiteral(SENDOFF_VERSION), QSysInfo::prettyProductName()),
               tr("Server: %1").arg(words::serverLine(server.toText(), server.port, server.security)), QString()};
    m_steps->start();
    m_steps->show();
    show();
}

void CheckPart::setPassed(const PassedStage &passed)
{
    m_steps->setPassed(passed);
    const QString detail = words::detailOf(passed);
    m_lines += QStringLiteral("✓ %1, %2").arg(words::stageName(passed.stage), words::seconds(passed.time))
        + (detail.isEmpty() ? QString() : QStringLiteral(": ") + detail);
}

void CheckPart::setIncoming(const std::optional<Failure> &failure)
{
    if (!failure) {
        m_incoming = tr("The mailbox accepted the login, too.");
    } else {
        const words::FailureWords words = words::describe(*failure, m_account ? m_account->name : QString());
        m_incoming = tr("The mailbox can't be used yet, but sending works without it: %1 %2").arg(words.headline, words.advice);
    }
    m_lines += m_incoming;
}

QString CheckPart::outcome() const
{
    const QString sent = tr("The server accepted the login and the sender's address. Nothing was sent.");
    return m_incoming.isEmpty() ? sent : sent + u' ' + m_incoming;
}

void CheckPart::finish(const std::optional<Failure> &failure, const Transcript &transcript)
{
    m_conversation = transcript.toText();
    m_copy->show();
    m_notice->clearButtons();
    if (!failure) {
        m_notice->say(look::Role::Success, QStringLiteral("circle-check"), tr("It works."), outcome());
        m_notice->show();
        return;
    }
    m_steps->setFailed(failure->stage);
    const words::FailureWords words = words::describe(*failure, m_account ? m_account->name : QString());
    QStringList sentences{words.cause, words.advice};
    if (failure->reply && !failure->reply->text.isEmpty())
        sentences += tr("The server said: “%1”").arg(words::isolated(QString::fromUtf8(failure->reply->text).simplified()));
    sentences.removeAll(QString());
    m_lines += QStringLiteral("✗ %1").arg(words::stageName(failure->stage));
    m_lines += {words.headline, sentences.join(u' ')};
    if (!failure->detail.isEmpty())
        m_lines += QString::fromUtf8(failure->detail);
    m_notice->say(look::Role::Danger, QStringLiteral("octagon-x"), words.headline, sentences.join(u' '));
    m_notice->show();
    m_certificate->setFailure(*failure);
    m_help->setTopic(helpFor(*failure));
}

void CheckPart::saySaved()
{
    m_notice->say(look::Role::Success, QStringLiteral("circle-check"), tr("It works. “%1” is ready.").arg(words::isolated(m_account->name)), outcome());
}

void CheckPart::sayFault(const QString &headline, const QString &text)
{
    m_certificate->hide();
    m_help->hide();
    m_notice->clearButtons();
    m_notice->say(look::Role::Danger, QStringLiteral("octagon-x"), headline, text);
    m_notice->show();
    show();
}

QWidget *CheckPart::mostImportant() const
{
    return m_certificate->isHidden() ? static_cast<QWidget *>(m_notice) : m_certificate;
}

QString CheckPart::report() const
{
    return words::withoutIsolates(m_lines.join(u'\n')) + QStringLiteral("\n\n") + m_conversation;
}

} // namespace sendoff
