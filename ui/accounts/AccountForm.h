// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "secrets/Secret.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace sendoff {

/// The fields of an account on one page. Holds no account: reads one in, and writes one out.
class AccountForm final : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    /// Over `account`, or the sentence that says what is missing; its field gets the focus.
    Result<Account, QString> store(Account account);
    /// What was typed into Password; none if nothing was, or if it isn't kept by us.
    std::optional<Secret> secret() const;
    quint16 port() const;

signals:
    void edited();
    void serverEdited();

private:
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &placeholder = {});
    void addRow(const QString &label, QWidget *field, const QString &objectName);
    void addSecurity();
    void addSecretSource();
    void suggestFromAddress();
    void followSecretSource();
    QString fault(QLineEdit *field, const QString &sentence);

    QFormLayout *m_form;
    QLineEdit *m_person;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QComboBox *m_auth;
    QComboBox *m_source;
    QLineEdit *m_command;
    QLineEdit *m_caFile;
    bool m_hostTyped = false;
    bool m_nameTyped = false;
};

} // namespace sendoff
