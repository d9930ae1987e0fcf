// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sendoff {

class SignatureField;

/// The addresses as which an account writes: the first is the account's own, the others may be added and removed. Each
/// has its name, where answers go, its organisation, who gets a blind copy, where copies of its mail
/// are kept, and its signature.
class IdentitiesDialog final : public QDialog {
    Q_OBJECT
public:
    IdentitiesDialog(const Account &account, QWidget *parent);

    /// The account with what was written here.
    Account account() const { return m_account; }

private:
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &placeholder);
    void layOut();
    void refreshList();
    void showIdentity(int row);
    void setFault(const QString &fault);
    void write();
    void add();
    void remove();
    Identity *current();

    Account m_account;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_replyTo;
    QLineEdit *m_organization;
    QLineEdit *m_bcc;
    QLineEdit *m_sentFolder;
    SignatureField *m_signature;
    QLabel *m_fault;
    QPushButton *m_done;
};

} // namespace sendoff
