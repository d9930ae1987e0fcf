// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountPart.h"

namespace sendoff {

/// Where mail is handed in, how to log in there, and what the account is called.
class ServerPart final : public AccountPart {
    Q_OBJECT
public:
    explicit ServerPart(QWidget *parent = nullptr);
    ~ServerPart() override;

    void show(const Account &account) override;
    std::optional<QString> store(Account &account) override;

    SecretSource::Kind secretSource() const;
    void setSecretSource(SecretSource::Kind kind);
    /// Unless one was typed.
    void suggestName(const QString &name);
    bool hasServer() const;

signals:
    void serverEdited(); ///< another server than before
    void secretSourceChanged();

private:
    void addLogin();
    void followSecretSource();

    QLineEdit *m_name;
    QLineEdit *m_host;
    std::unique_ptr<SecurityRows> m_security;
    QLineEdit *m_user;
    QComboBox *m_auth;
    QComboBox *m_source;
    QLineEdit *m_command;
    bool m_nameTyped = false;
};

} // namespace sendoff
