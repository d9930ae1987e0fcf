// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/SignInPart.h"

#include "ui/accounts/SignInWait.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

SignInPart::SignInPart(QWidget *parent) : AccountPart(parent)
{
    setObjectName(QStringLiteral("signInPart"));
    m_clientId = addLine(tr("Client ID"), QStringLiteral("clientId"), tr("as registered with the provider"));
    m_clientSecret = addLine(tr("Client secret"), QStringLiteral("clientSecret"), tr("only if the provider gave one"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_ownAddresses = new QCheckBox(tr("Other than those Sendoff knows"), this);
    addRow(tr("Addresses"), m_ownAddresses, QStringLiteral("ownAddresses"));
    connect(m_ownAddresses, &QCheckBox::toggled, this, &SignInPart::followAddresses);
    m_authorization = addLine(tr("Sign-in page"), QStringLiteral("authorization"), QStringLiteral("https://"));
    m_token = addLine(tr("Token address"), QStringLiteral("tokenAddress"), QStringLiteral("https://"));
    m_device = addLine(tr("Device address"), QStringLiteral("deviceAddress"), tr("https://, only if the provider has one"));
    m_scopes = addLine(tr("Scopes"), QStringLiteral("scopes"));
    buildButtons();
    connect(m_device, &QLineEdit::textChanged, this, &SignInPart::followDevice);
    m_ownAddresses->setChecked(true);
    followDevice();
}

void SignInPart::buildButtons()
{
    m_byBrowser = new QPushButton(icon(QStringLiteral("key-round")), tr("Sign in with the browser"), this);
    m_byBrowser->setObjectName(QStringLiteral("signIn"));
    m_byDevice = new QPushButton(tr("Sign in on another device"), this);
    m_byDevice->setObjectName(QStringLiteral("signInByDevice"));
    m_byDevice->setToolTip(tr("For a machine without a browser: you get a code to type on your phone."));
    for (QPushButton *button : {m_byBrowser, m_byDevice})
        button->setAutoDefault(false);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("signInState"));
    m_state->setWordWrap(true);
    look::setMuted(m_state);
    m_state->hide();
    m_wait = new SignInWait(this);
    m_wait->hide();
    // One below the other: in some languages two don't fit side by side.
    auto *ways = new QVBoxLayout;
    ways->setSpacing(look::step2);
    ways->addWidget(m_byBrowser, 0, Qt::AlignLeft);
    ways->addWidget(m_byDevice, 0, Qt::AlignLeft);
    m_form->addRow(QString(), ways);
    m_form->addRow(m_state);
    m_form->addRow(m_wait);
    connect(m_byBrowser, &QPushButton::clicked, this, [this] { emit signInAsked(SignInWay::Browser); });
    connect(m_byDevice, &QPushButton::clicked, this, [this] { emit signInAsked(SignInWay::OtherDevice); });
    connect(m_wait, &SignInWait::stopAsked, this, &SignInPart::stopAsked);
}

/// Nobody has to read addresses that are known.
void SignInPart::followAddresses()
{
    for (QLineEdit *field : {m_authorization, m_token, m_device, m_scopes})
        setRowVisible(field, m_ownAddresses->isChecked());
}

/// Only where the provider has a page for codes.
void SignInPart::followDevice()
{
    m_byDevice->setVisible(!m_device->text().trimmed().isEmpty());
}

void SignInPart::show(const Account &account)
{
    const OAuthSettings &oauth = account.oauth;
    m_clientId->setText(oauth.clientId);
    m_authorization->setText(oauth.authorization.toString());
    m_token->setText(oauth.token.toString());
    m_device->setText(oauth.device.toString());
    m_scopes->setText(oauth.scopes.join(u' '));
    m_ownAddresses->setChecked(oauth.authorization.isEmpty() || oauth.token.isEmpty());
}

std::optional<QString> SignInPart::store(Account &account)
{
    if (account.secretSource.kind != SecretSource::Kind::OAuth)
        return std::nullopt;
    OAuthSettings &oauth = account.oauth;
    oauth.clientId = m_clientId->text().trimmed();
    oauth.authorization = QUrl(m_authorization->text().trimmed(), QUrl::StrictMode);
    oauth.token = QUrl(m_token->text().trimmed(), QUrl::StrictMode);
    oauth.device = QUrl(m_device->text().trimmed(), QUrl::StrictMode);
    oauth.scopes = m_scopes->text().split(u' ', Qt::SkipEmptyParts);
    if (oauth.clientId.isEmpty())
        return fault(m_clientId, tr("Fill in the client ID that you registered with the provider."));
    if (!oauth.device.isEmpty() && oauth.device.scheme() != QLatin1String("https")) {
        m_ownAddresses->setChecked(true);
        return fault(m_device, tr("The device address begins with https://. Leave it empty if the provider has none."));
    }
    if (!oauth.isComplete()) {
        m_ownAddresses->setChecked(true);
        return fault(m_token, tr("Fill in the provider's sign-in page and token address; both begin with https://."));
    }
    return std::nullopt;
}

Secret SignInPart::clientSecret() const
{
    return Secret(m_clientSecret->text().trimmed().toUtf8());
}

void SignInPart::setWaiting(SignInWay way)
{
    for (QPushButton *button : {m_byBrowser, m_byDevice})
        button->setEnabled(false);
    m_state->hide();
    m_wait->start(way);
    m_wait->show();
}

void SignInPart::setPage(const SignInPage &page)
{
    m_wait->setPage(page);
}

void SignInPart::setIdle()
{
    // What is hidden takes its focus along.
    const bool hadFocus = m_wait->isAncestorOf(focusWidget());
    for (QPushButton *button : {m_byBrowser, m_byDevice})
        button->setEnabled(true);
    m_wait->hide();
    m_state->hide();
    if (hadFocus)
        m_byBrowser->setFocus();
}

void SignInPart::setNextStep(bool isNext)
{
    m_byBrowser->setDefault(isNext);
}

void SignInPart::setSignedIn()
{
    setIdle();
    m_state->setText(tr("✓ You are signed in."));
    m_state->show();
}

} // namespace sendoff
