// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/Secret.h"
#include "ui/accounts/AccountPart.h"

class QCheckBox;

namespace sendoff {

/// The reader's server, an offer for sent copies and delivery reports. Nobody has to have one.
class IncomingPart final : public AccountPart {
    Q_OBJECT
public:
    explicit IncomingPart(QWidget *parent = nullptr);
    ~IncomingPart() override;

    void show(const Account &account) override;
    std::optional<QString> store(Account &account) override;

    /// The mailbox's own password, as it was typed; none if nothing was, or it has none of its own.
    std::optional<Secret> secret() const;
    /// What was typed of the password that `account` logs in to its mailbox with.
    std::optional<Secret> secretFor(const Account &account, const std::optional<Secret> &login) const;

private:
    enum class Password { AsForSending, Keychain, Command };

    void showProtocol();
    void followHost();
    void addPassword();
    void followPassword();
    Password password() const;
    void showPassword(const Account &account);
    std::optional<QString> storePassword(IncomingServer &server);
    void addLocalCopies();
    void showLocalCopies();
    void choosePath();
    LocalCopies::Form localForm() const;
    bool isPop3() const;

    QComboBox *m_protocol;
    QLineEdit *m_host;
    QSpinBox *m_port;
    std::unique_ptr<SecurityRows> m_security;
    QLineEdit *m_user;
    QComboBox *m_passwordChoice;
    QLineEdit *m_password;
    QLineEdit *m_passwordCommand;
    bool m_isPasswordKept = false; ///< in the keychain
    QComboBox *m_sentCopy;
    QLineEdit *m_sentFolder;
    QComboBox *m_localForm;
    QLineEdit *m_localPath;
    QCheckBox *m_reports;
    QCheckBox *m_drafts;
};

} // namespace sendoff
