// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/SignInPart.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sendoff {

SignInPart::SignInPart(QWidget *parent) : AccountPart(parent)
{
    setObjectName(QStringLiteral("signInPart"));
    m_clientId = addLine(tr("Client ID"), QStringLiteral("clientId"), tr("as registered with the provider"));
    m_clientSecret = addLine(tr("Client secret"), QStringLiteral("clientSecret"), tr("only if the provider gave one"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_ownAddresses = new QCheckBox(tr("Other than Sendoff knows"), this);
    addRow(tr("Addresses"), m_ownAddresses, QStringLiteral("ownAddresses"));
    connect(m_ownAddresses, &QCheckBox::toggled, this, &SignInPart::followAddresses);
    m_authorization = addLine(tr("Sign-in page"), QStringLiteral("authorization"), QStringLiteral("https://"));
    m_token = addLine(tr("Token address"), QStringLiteral("tokenAddress"), QStringLiteral("https://"));
    m_scopes = addLine(tr("Scopes"), QStringLiteral("scopes"));
    m_button = new QPushButton(icon(QStringLiteral("key-round")), tr("Sign in by the browser"), this);
    m_button->setObjectName(QStringLiteral("signIn"));
    m_button->setAutoDefault(false);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("signInState"));
    m_state->setWordWrap(true);
    look::setMuted(m_state);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::step2);
    row->addWidget(m_button);
    row->addWidget(m_state, 1);
    m_form->addRow(QString(), row);
    connect(m_button, &QPushButton::clicked, this, &SignInPart::signInAsked);
    m_ownAddresses->setChecked(true);
}

/// Nobody has to read addresses that are known.
void SignInPart::followAddresses()
{
    for (QLineEdit *field : {m_authorization, m_token, m_scopes})
        setRowVisible(field, m_ownAddresses->isChecked());
}

void SignInPart::show(const Account &account)
{
    const OAuthSettings &oauth = account.oauth;
    m_clientId->setText(oauth.clientId);
    m_authorization->setText(oauth.authorization.toString());
    m_token->setText(oauth.token.toString());
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
    oauth.scopes = m_scopes->text().split(u' ', Qt::SkipEmptyParts);
    if (oauth.clientId.isEmpty())
        return fault(m_clientId, tr("Fill in the client ID that you registered with the provider."));
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

void SignInPart::setWaiting(bool isWaiting)
{
    m_button->setEnabled(!isWaiting);
    m_state->setText(isWaiting ? tr("Waiting for your sign-in in the browser…") : QString());
}

void SignInPart::setSignedIn()
{
    setWaiting(false);
    m_state->setText(tr("✓ You are signed in."));
}

} // namespace sendoff
