// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/FoundSettings.h"
#include "ui/accounts/AccountCheck.h"
#include "ui/accounts/AccountSignIn.h"

#include <QDialog>

namespace sendoff {

class AccountButtons;
class AccountPage;

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

private:
    void addIdentities();
    void connectPage();
    void connectButtons();
    void connectCourses();
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
    AccountPage *m_page;
    AccountButtons *m_buttons;
    AccountCheck m_checking;
    AccountSignIn m_signingIn;
};

} // namespace sendoff
