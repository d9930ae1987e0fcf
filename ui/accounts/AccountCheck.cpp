// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountCheck.h"

#include "ui/accounts/SetupService.h"

namespace sendoff {

AccountCheck::AccountCheck(MailService &service, SecretOf mailboxSecretOf)
    : m_service(service), m_mailboxSecretOf(std::move(mailboxSecretOf))
{
}

void AccountCheck::start(const Account &account, const std::optional<Secret> &secret)
{
    const int number = ++m_number;
    m_service.testAccount(
        account, secret, this,
        [this, number](const PassedStage &stage) {
            if (number == m_number)
                emit passed(stage);
        },
        [this, number, account](const std::optional<Failure> &failure, const Transcript &transcript) {
            if (number != m_number)
                return;
            if (failure || !account.incoming.isSet())
                emit finished(failure, transcript);
            else
                checkMailbox(account, transcript);
        });
}

void AccountCheck::checkMailbox(const Account &account, const Transcript &transcript)
{
    m_service.setup().checkIncoming(account, m_mailboxSecretOf(account), this,
                                    [this, number = m_number, transcript](const std::optional<Failure> &failure) {
                                        if (number != m_number)
                                            return;
                                        emit mailboxChecked(failure);
                                        emit finished(std::nullopt, transcript);
                                    });
}

} // namespace sendoff
