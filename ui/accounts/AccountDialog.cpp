// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountDialog.h"

#include "ui/accounts/AccountForm.h"
#include "ui/accounts/CertificateCard.h"
#include "ui/accounts/StageSteps.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Notice.h"
#include "ui/words/FailureWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// An address to begin with; every field of it is shown and can be changed.
Account blankAccount()
{
    const auto address = AddrSpec::parse(QStringLiteral("nobody@example.invalid"));
    return Account{.identity = {Mailbox{{}, *address}}};
}

} // namespace

AccountDialog::AccountDialog(MailService &service, const std::optional<Account> &account, QWidget *parent)
    : QDialog(parent), m_service(service), m_account(account.value_or(blankAccount())), m_isNew(!account),
      m_form(new AccountForm), m_result(new QWidget), m_steps(new StageSteps), m_notice(new Notice),
      m_certificate(new CertificateCard), m_pin(new QLabel), m_checkButton(new QPushButton(tr("Check"), this)),
      m_saveButton(new QPushButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("accountDialog"));
    setWindowTitle(account ? tr("Account “%1”").arg(account->name) : tr("New account"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildPage(), 1);
    column->addWidget(new Hairline(this));
    column->addWidget(buildButtons());
    if (account)
        m_form->setAccount(*account);
    showPin();
    connect(m_certificate, &CertificateCard::trusted, this, &AccountDialog::trust);
    connect(m_form, &AccountForm::serverEdited, this, [this] {
        // Trust was given to one server, not to the next one.
        m_account.server.pinnedCertificate.clear();
        showPin();
    });
    resize(520, 640);
}

QWidget *AccountDialog::buildPage()
{
    auto *results = new QVBoxLayout(m_result);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(look::step3);
    results->addWidget(m_steps);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setWordWrap(true);
    look::setMuted(m_pin);
    m_notice->setObjectName(QStringLiteral("result"));
    m_notice->hide();
    m_result->hide();

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    column->setSpacing(look::step4);
    column->addWidget(m_form);
    column->addWidget(m_pin);
    column->addWidget(m_result);
    column->addWidget(m_notice);
    column->addWidget(m_certificate);
    column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    return m_scroll;
}

QWidget *AccountDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look::step4, look::step3, look::step4, look::step3);
    row->setSpacing(look::step2);
    m_checkButton->setObjectName(QStringLiteral("check"));
    m_checkButton->setAutoDefault(false);
    m_saveButton->setObjectName(QStringLiteral("save"));
    m_saveButton->setDefault(true);
    if (!m_isNew) {
        auto *remove = new QPushButton(icon(QStringLiteral("trash-2")), tr("Remove account"), bar);
        remove->setObjectName(QStringLiteral("removeAccount"));
        remove->setAutoDefault(false);
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removeAsked(m_account.id);
            reject();
        });
    }
    row->addStretch(1);
    row->addWidget(m_checkButton);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    row->addWidget(cancel);
    row->addWidget(m_saveButton);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_checkButton, &QPushButton::clicked, this, &AccountDialog::check);
    connect(m_saveButton, &QPushButton::clicked, this, &AccountDialog::save);
    return bar;
}

void AccountDialog::sayFault(const QString &headline, const QString &text)
{
    m_notice->say(look::Role::Danger, QStringLiteral("octagon-x"), headline, text);
    bringIntoSight(m_notice);
}

void AccountDialog::bringIntoSight(QWidget *widget)
{
    // Once the layout has given it its place.
    QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget); });
}

std::optional<Account> AccountDialog::collect()
{
    auto account = m_form->store(m_account);
    if (!account) {
        m_result->hide();
        m_certificate->hide();
        sayFault(tr("Something is missing."), account.error());
        return std::nullopt;
    }
    return account.value();
}

void AccountDialog::check()
{
    const auto account = collect();
    if (!account)
        return;
    m_notice->hide();
    m_certificate->hide();
    m_steps->start();
    m_result->show();
    m_checkButton->setEnabled(false);
    m_checkButton->setText(tr("Checking…"));
    const int number = ++m_check;
    m_service.testAccount(
        *account, m_form->secret(), this,
        [this, number](const PassedStage &passed) {
            if (number == m_check)
                m_steps->setPassed(passed);
        },
        [this, number](std::optional<Failure> failure, const Transcript &transcript) {
            if (number == m_check)
                checked(failure, transcript);
        });
}

void AccountDialog::checked(const std::optional<Failure> &failure, const Transcript &)
{
    m_checkButton->setEnabled(true);
    m_checkButton->setText(tr("Check"));
    if (!failure) {
        m_notice->say(look::Role::Success, QStringLiteral("circle-check"), tr("It works."),
                      tr("The server took the login and the sender's address. Nothing was sent."));
        bringIntoSight(m_notice);
        return;
    }
    m_steps->setFailed(failure->stage);
    const words::FailureWords words = words::describe(*failure, m_account.name);
    QStringList sentences{words.cause, words.advice};
    if (failure->reply && !failure->reply->text.isEmpty())
        sentences += tr("The server said: “%1”").arg(QString::fromUtf8(failure->reply->text).simplified());
    sentences.removeAll(QString());
    sayFault(words.headline, sentences.join(u' '));
    // A pin is the one cure for a certificate that nobody vouches for; it never mends a wrong name or date.
    if (failure->kind == FailureKind::CertificateUntrusted || failure->kind == FailureKind::CertificateChanged)
        m_certificate->setCertificate(failure->peerCertificate);
    bringIntoSight(m_certificate->isHidden() ? static_cast<QWidget *>(m_notice) : m_certificate);
}

void AccountDialog::trust(const QByteArray &fingerprint)
{
    m_account.server.pinnedCertificate = fingerprint;
    m_certificate->hide();
    showPin();
    check();
}

void AccountDialog::showPin()
{
    const QByteArray &pin = m_account.server.pinnedCertificate;
    m_pin->setVisible(!pin.isEmpty());
    m_pin->setText(tr("You trust one certificate for this server and no other: %1…")
                       .arg(QString::fromLatin1(pin.left(8).toHex(':').toUpper())));
}

void AccountDialog::save()
{
    const auto account = collect();
    if (!account)
        return;
    m_saveButton->setEnabled(false);
    m_service.saveAccount(*account, m_form->secret(), this,
                          [this](const Result<AccountId, AccountRefusal> &result) { saved(result); });
}

void AccountDialog::saved(const Result<AccountId, AccountRefusal> &result)
{
    m_saveButton->setEnabled(true);
    if (result) {
        accept();
        return;
    }
    const auto typed = m_form->store(m_account);
    const QString name = typed ? typed.value().name : m_account.name;
    if (const auto *secret = std::get_if<SecretError>(&result.error())) {
        const words::FailureWords words = words::describe(*secret, name);
        sayFault(words.headline, words.cause + u' ' + words.advice);
        return;
    }
    sayFault(tr("The account wasn't saved."), words::describe(std::get<AccountStoreError>(result.error()), name));
}

} // namespace sendoff
