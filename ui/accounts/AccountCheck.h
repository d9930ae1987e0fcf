// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

namespace sendoff {

/// Checks an account that is being set up: first that it can send, then its mailbox, without which sending works all
/// the same. A new check takes the place of the one before, whose answers count for nothing any more.
class AccountCheck final : public QObject {
    Q_OBJECT
public:
    using SecretOf = std::function<std::optional<Secret>(const Account &account)>;
    /// `mailboxSecretOf` is asked once the mailbox's turn comes; none: the stored one. The service outlives it.
    AccountCheck(MailService &service, SecretOf mailboxSecretOf);

    /// Without a secret, with the stored one.
    void start(const Account &account, const std::optional<Secret> &secret);

signals:
    void passed(const sendoff::PassedStage &stage);
    /// Before finished(), and not for an account without a mailbox.
    void mailboxChecked(const std::optional<sendoff::Failure> &failure);
    /// No failure: it can send.
    void finished(const std::optional<sendoff::Failure> &failure, const sendoff::Transcript &transcript);

private:
    void checkMailbox(const Account &account, const Transcript &transcript);

    MailService &m_service;
    const SecretOf m_mailboxSecretOf;
    int m_number = 0; ///< of the newest check
};

} // namespace sendoff
