// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/FoundSettings.h"
#include "ui/accounts/AccountCheck.h"
#include "ui/accounts/AccountSignIn.h"

#include <QDialog>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace sendoff {

class AccountButtons;
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

    /// Null for a new one.
    AccountId accountId() const { return m_account.id; }

public slots:
    /// Finds the settings, then checks and saves.
    void findAndCheck();
    void check();
    void save();

signals:
    void removeAsked(sendoff::AccountId id);
    void duplicateAsked(const sendoff::Account &account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPage();
    Fold *addFold(QVBoxLayout *column, const QString &title, AccountPart *part, const QString &objectName);
    void addIdentities();
    void connectParts();
    void connectButtons();
    void connectCourses();
    void unfold();
    void showBeginnings();
    std::optional<Account> collect();
    void onFound(const std::vector<FoundSettings> &found);
    void use(const FoundSettings &settings);
    void followSecretSource();
    void followNextStep();
    void followButtons();
    void signIn(SignInWay way);
    void showSignInPage(SignInWay way, const SignInPage &page);
    void signedIn();
    void finishCheck(const std::optional<Failure> &failure, const Transcript &transcript);
    void trust(const QByteArray &fingerprint);
    void showPin();
    void bringIntoSight(QWidget *first, QWidget *last = nullptr);
    void duplicate();
    void editIdentities();
    void saved(const Result<AccountId, AccountRefusal> &result);
    void sayFault(const QString &headline, const QString &text);
    QString freeName(const QString &wish) const;

    MailService &m_service;
    Account m_account; ///< as it was opened, with the pin that was chosen
    const bool m_isNew;
    int m_search = 0; ///< counts, so that an old search's answers are not taken for the newest's
    bool m_savesWhenItWorks = false;
    bool m_isDone = false; ///< saved by itself: what is left is to read it
    std::optional<FoundSettings> m_found;
    PersonPart *m_person;
    FindingPart *m_finding;
    ServerPart *m_server;
    SignInPart *m_signIn;
    IncomingPart *m_incoming;
    CheckPart *m_result;
    std::vector<AccountPart *> m_parts; ///< as they are stored: where one signs in is the server's to say
    Fold *m_serverFold = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_pin;
    AccountButtons *m_buttons;
    AccountCheck m_checking;
    AccountSignIn m_signingIn;
};

} // namespace sendoff
