// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountSignIn.h"

namespace sendoff {

AccountSignIn::AccountSignIn(SetupService &service) : m_service(service) {}

AccountSignIn::~AccountSignIn()
{
    undo(m_underWay);
    undo(m_done);
}

void AccountSignIn::start(SignInWay way, const Account &account, const Secret &clientSecret)
{
    // Those that were stopped in the meantime have another number.
    const auto number = std::make_shared<SignInNumber>(0);
    *number = m_service.signIn(
        way, account, clientSecret, this,
        [this, way, number](const SignInPage &page) {
            if (*number == m_underWay)
                emit pageShown(way, page);
        },
        [this, name = account.name, number](const Result<Account, OAuthError> &result) {
            if (*number == m_underWay)
                finish(result, name);
        });
    m_underWay = *number;
}

void AccountSignIn::finish(const Result<Account, OAuthError> &result, const QString &accountName)
{
    const SignInNumber number = std::exchange(m_underWay, 0);
    if (!result) {
        emit failed(result.error(), accountName);
        return;
    }
    m_done = number;
    m_secretKey = result->secretKey;
    emit signedIn();
}

void AccountSignIn::stop()
{
    undo(m_underWay);
}

void AccountSignIn::undo(SignInNumber &number)
{
    if (number != 0)
        m_service.undoSignIn(std::exchange(number, 0));
}

} // namespace sendoff
