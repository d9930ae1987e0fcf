// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QComboBox>

namespace sendoff {

/// From: every identity of every account that may be used.
class SenderBox final : public QComboBox {
    Q_OBJECT
public:
    explicit SenderBox(QWidget *parent = nullptr);

    /// What was chosen stays chosen, where it is still there.
    void setAccounts(const std::vector<Account> &accounts);
    /// An empty `from` is the account's first identity; one that is none of the account's is offered, too. A null
    /// account is the default one.
    void choose(AccountId account, const QString &from);
    /// False if no account has it.
    bool chooseAddress(const AddrSpec &address);
    AccountId account() const;
    /// As Draft::from: empty for the account's first identity.
    QString from() const;
    /// A person chose it, so nothing else may.
    bool wasChosen() const { return m_wasChosen; }

private:
    struct Choice {
        AccountId account;
        QString from;
        QString address; ///< of the identity, case folded
        bool operator==(const Choice &) const = default;
    };
    void addChoice(const Account &account, const Identity &identity, const QString &from);

    std::vector<Choice> m_choices; ///< by row
    AccountId m_default;
    std::vector<Account> m_accounts;
    bool m_wasChosen = false;
};

} // namespace sendoff
