// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/SetupService.h"

#include <QObject>

namespace sendoff {

/// The sign-ins of an account that is being set up, one at a time. Tokens that they left in the keychain go again
/// unless the account was saved with them. The service outlives it.
class AccountSignIn final : public QObject {
    Q_OBJECT
public:
    explicit AccountSignIn(SetupService &service);
    ~AccountSignIn() override;

    void start(SignInWay way, const Account &account, const Secret &clientSecret);
    void stop();
    /// The tokens are the saved account's.
    void keep() { m_done = 0; }
    /// Where the tokens are of the last that came to its end; empty: there was none.
    const QString &secretKey() const { return m_secretKey; }

signals:
    void pageShown(sendoff::SignInWay way, const sendoff::SignInPage &page);
    /// Not after stop().
    void signedIn();
    void failed(const sendoff::OAuthError &error, const QString &accountName);

private:
    void finish(const Result<Account, OAuthError> &result, const QString &accountName);
    void undo(SignInNumber &number);

    SetupService &m_service;
    SignInNumber m_underWay = 0;
    SignInNumber m_done = 0; ///< and not saved yet
    QString m_secretKey;
};

} // namespace sendoff
