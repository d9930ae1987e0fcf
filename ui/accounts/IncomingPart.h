// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    void showProtocol();
    void followHost();
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
    QComboBox *m_sentCopy;
    QLineEdit *m_sentFolder;
    QComboBox *m_localForm;
    QLineEdit *m_localPath;
    QCheckBox *m_reports;
    QCheckBox *m_drafts;
};

} // namespace sendoff
