// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QScrollArea>

class QLabel;
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

/// All of an account on one page, in parts; few people need those that are folded. What is found and what a check comes to
/// stands between them. Decides nothing: it shows an account, and writes what its fields hold into one.
class AccountPage final : public QScrollArea {
    Q_OBJECT
public:
    AccountPage(bool isNew, QWidget *parent);

    PersonPart &person() const { return *m_person; }
    FindingPart &finding() const { return *m_finding; }
    ServerPart &server() const { return *m_server; }
    SignInPart &signIn() const { return *m_signIn; }
    IncomingPart &incoming() const { return *m_incoming; }
    CheckPart &result() const { return *m_result; }

    void showAccount(const Account &account);
    /// All but who writes.
    void showSettings(const Account &account);
    /// Over `account`. The sentence that says what is missing; its field is unfolded and has the focus then.
    std::optional<QString> storeTo(Account &account);
    /// The one certificate that is trusted, its SHA-256; empty: none in particular.
    void showPin(const QByteArray &fingerprint);
    /// The fields for a way to log in, and no others.
    void followSecretSource();
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    /// And in sight.
    void unfold();
    /// Nothing can be changed any more.
    void rest();
    /// All between them, if there is room.
    void bringIntoSight(QWidget *first, QWidget *last = nullptr);

signals:
    /// The server's settings, by hand or by themselves.
    void unfolded(bool unfolded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(QVBoxLayout *column, bool isNew);
    Fold *addFold(QVBoxLayout *column, const QString &title, AccountPart *part, const QString &objectName);
    void alignLabels();
    void showBeginnings();

    PersonPart *m_person;
    FindingPart *m_finding;
    ServerPart *m_server;
    SignInPart *m_signIn;
    IncomingPart *m_incoming;
    CheckPart *m_result;
    std::vector<AccountPart *> m_parts; ///< as they are stored: where one signs in is the server's to say
    Fold *m_serverFold = nullptr;
    QLabel *m_pin;
};

} // namespace sendoff
