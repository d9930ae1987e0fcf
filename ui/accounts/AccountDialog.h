// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace sendoff {

class AccountForm;
class CertificateCard;
class Notice;
class StageSteps;

/// An account on one page: who, where, and a check that walks its steps in sight. Never modal to
/// the program; saving without a check is possible.
class AccountDialog final : public QDialog {
    Q_OBJECT
public:
    /// Without an account, a new one.
    AccountDialog(MailService &service, const std::optional<Account> &account, QWidget *parent = nullptr);

public slots:
    void check();
    void save();

signals:
    void removeAsked(sendoff::AccountId id);

private:
    QWidget *buildPage();
    QWidget *buildButtons();
    std::optional<Account> collect();
    void checked(const std::optional<Failure> &failure, const Transcript &transcript);
    void trust(const QByteArray &fingerprint);
    void showPin();
    void bringIntoSight(QWidget *widget);
    void saved(const Result<AccountId, AccountRefusal> &result);
    void sayFault(const QString &headline, const QString &text);

    MailService &m_service;
    Account m_account; ///< as it was opened, with the pin that was chosen
    bool m_isNew;
    int m_check = 0; ///< counts, so that an old check's answers are not taken for the newest's
    AccountForm *m_form;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_result;
    StageSteps *m_steps;
    Notice *m_notice;
    CertificateCard *m_certificate;
    QLabel *m_pin;
    QPushButton *m_checkButton;
    QPushButton *m_saveButton;
};

} // namespace sendoff
