// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/Secret.h"
#include "ui/accounts/AccountPart.h"

class QPushButton;

namespace sendoff {

/// Who writes, and the password: all that most people have to fill in.
class PersonPart final : public AccountPart {
    Q_OBJECT
public:
    explicit PersonPart(QWidget *parent = nullptr);

    void show(const Account &account) override;
    std::optional<QString> store(Account &account) override;

    /// What was typed into Password; none if nothing was.
    std::optional<Secret> secret() const;
    bool hasPassword() const;
    /// Not where a command prints it, or nobody asks for one.
    void setPasswordVisible(bool visible);
    /// "App password", where the provider wants one.
    void setPasswordName(const QString &name);
    void focusPassword();
    QWidget *passwordField() const;
    /// Below the fields, in line with them.
    void addButton(QPushButton *button);

signals:
    void addressEdited();

private:
    QLineEdit *m_person;
    QLineEdit *m_address;
    QLineEdit *m_password;
    bool m_isPasswordWanted = true;
};

} // namespace sendoff
