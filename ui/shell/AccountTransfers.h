// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sendoff {

class MailService;
class PassingNotice;
struct TransferResult;

/// Accounts from other programs, and from and to a file: the dialogs, and what came of it.
class AccountTransfers final : public QObject {
    Q_OBJECT
public:
    AccountTransfers(MailService &service, PassingNotice &notice, QWidget *window);

    void import();
    void backUp();
    void restore();

private:
    void tell(const TransferResult &result);

    MailService &m_service;
    PassingNotice &m_notice;
    QWidget *const m_window;
};

} // namespace sendoff
