// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/AccountPart.h"

class QCheckBox;

namespace sendoff {

/// What few people need: a proxy, certificates of their own, the greeting's name, limits.
class AdvancedPart final : public AccountPart {
    Q_OBJECT
public:
    explicit AdvancedPart(QWidget *parent = nullptr);

    void show(const Account &account) override;
    std::optional<QString> store(Account &account) override;

private:
    std::optional<QString> storeProxy(SubmissionServer &server);

    QCheckBox *m_enabled;
    QCheckBox *m_default;
    QLineEdit *m_replyTo;
    QLineEdit *m_organization;
    QLineEdit *m_proxy;
    QLineEdit *m_proxyCommand;
    QLineEdit *m_caFile;
    QLineEdit *m_clientCertificate;
    QLineEdit *m_ehloName;
    QSpinBox *m_perMinute;
    QSpinBox *m_perDay;
    QSpinBox *m_recipients;
};

} // namespace sendoff
