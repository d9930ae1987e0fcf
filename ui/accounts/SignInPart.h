// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountPart.h"
#include "ui/accounts/SetupService.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace sendoff {

class SignInWait;

/// Signing in by a browser, here or on another device, instead of a password: the client that the user registered, and the
/// provider's addresses where Sendoff doesn't know them.
class SignInPart final : public AccountPart {
    Q_OBJECT
public:
    explicit SignInPart(QWidget *parent = nullptr);

    void show(const Account &account) override;
    std::optional<QString> store(Account &account) override;
    /// Empty: the stored one stays.
    Secret clientSecret() const;

    void setWaiting(SignInWay way);
    void setPage(const SignInPage &page);
    /// It came to an end, or was ended.
    void setIdle();
    void setSignedIn();
    /// Whether nothing else is to be done before: then Enter signs in.
    void setNextStep(bool isNext);

signals:
    void signInAsked(sendoff::SignInWay way);
    void stopAsked();

private:
    void buildButtons();
    void followAddresses();
    void followDevice();

    QLineEdit *m_clientId;
    QLineEdit *m_clientSecret;
    QLineEdit *m_authorization;
    QLineEdit *m_token;
    QLineEdit *m_device;
    QLineEdit *m_scopes;
    QCheckBox *m_ownAddresses;
    QPushButton *m_byBrowser;
    QPushButton *m_byDevice;
    QLabel *m_state;
    SignInWait *m_wait;
};

} // namespace sendoff
