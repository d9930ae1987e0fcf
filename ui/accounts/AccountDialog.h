// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/FoundSettings.h"
#include "ui/accounts/SetupService.h"
#include "ui/shell/MailService.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sendoff {

class AccountPart;
class CheckPart;
class FindingPart;
class Fold;
class IncomingPart;
class PersonPart;
class ServerPart;
class SignInPart;

/// An account on one page. A new one wants a name, an address and a password: Continue finds the rest,
/// checks it in sight, and saves it once it works. By hand, it is the same page unfolded. Never modal
/// to the program; saving without a check is possible.
class AccountDialog final : public QDialog {
    Q_OBJECT
public:
    /// Without an account, a new one.
    AccountDialog(MailService &service, const std::optional<Account> &account, QWidget *parent = nullptr);
    ~AccountDialog() override;

public slots:
    /// Finds the settings, then checks and saves.
    void findAndCheck();
    void check();
    void save();

signals:
    void removeAsked(sendoff::AccountId id);
    void duplicateAsked(const sendoff::Account &account);

private:
    QWidget *buildPage();
    QWidget *buildButtons();
    void buildOwnActions(QWidget *bar);
    Fold *addFold(QVBoxLayout *column, const QString &title, AccountPart *part, const QString &objectName);
    void connectParts();
    void unfold();
    void showBeginnings();
    std::optional<Account> collect();
    void onFound(const std::vector<FoundSettings> &found);
    void use(const FoundSettings &settings);
    void followSecretSource();
    void followButtons();
    void signIn(SignInWay way);
    void signedIn(const Result<Account, OAuthError> &result, const QString &name);
    void undo(SignInNumber &number);
    void stopSignIn();
    void checked(const Account &account, const std::optional<Failure> &failure, const Transcript &transcript);
    void finishCheck(const std::optional<Failure> &failure, const Transcript &transcript);
    void trust(const QByteArray &fingerprint);
    void showPin();
    void bringIntoSight(QWidget *widget);
    void editIdentities();
    void saved(const Result<AccountId, AccountRefusal> &result);
    void sayFault(const QString &headline, const QString &text);
    QString freeName(const QString &wish) const;

    MailService &m_service;
    Account m_account; ///< as it was opened, with the pin that was chosen
    const bool m_isNew;
    int m_check = 0;  ///< counts, so that an old check's answers are not taken for the newest's
    int m_search = 0; ///< likewise
    bool m_savesWhenItWorks = false;
    bool m_isDone = false; ///< saved by itself: what is left is to read it
    SignInNumber m_signInNumber = 0; ///< under way
    SignInNumber m_keptSignIn = 0;   ///< done here, and not saved yet
    QString m_signedInKey = {};      ///< where its tokens are
    std::optional<FoundSettings> m_found;
    PersonPart *m_person;
    FindingPart *m_finding;
    ServerPart *m_server;
    SignInPart *m_signIn;
    IncomingPart *m_incoming;
    CheckPart *m_result;
    std::vector<AccountPart *> m_parts; ///< in the order of the page
    Fold *m_serverFold = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_pin;
    QPushButton *m_continue;
    QPushButton *m_checkButton;
    QPushButton *m_saveButton;
    QPushButton *m_cancel;
};

} // namespace sendoff
