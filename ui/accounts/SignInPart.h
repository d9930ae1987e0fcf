// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/Secret.h"
#include "ui/accounts/AccountPart.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace sendoff {

/// Signing in by the browser instead of a password: the client that the user registered, and the
/// provider's addresses where Sendoff doesn't know them.
class SignInPart final : public AccountPart {
    Q_OBJECT
public:
    explicit SignInPart(QWidget *parent = nullptr);

    void show(const Account &account) override;
    std::optional<QString> store(Account &account) override;
    /// Empty: the stored one stays.
    Secret clientSecret() const;

    void setWaiting(bool isWaiting);
    void setSignedIn();

signals:
    void signInAsked();

private:
    void followAddresses();

    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_authorization;
    QLineEdit *m_token;
    QLineEdit *m_scopes;
    QCheckBox *m_ownAddresses;
    QPushButton *m_button;
    QLabel *m_state;
};

} // namespace sendoff
