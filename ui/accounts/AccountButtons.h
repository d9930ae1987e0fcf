// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace sendoff {

/// The buttons under an account's page, and what they say meanwhile. A new account goes on with Continue, which finds,
/// checks and saves; one that is there already is checked, saved, duplicated and removed.
class AccountButtons final : public QWidget {
    Q_OBJECT
public:
    AccountButtons(bool isNew, QWidget *parent);

    /// What can be done to one that is there already, in a menu.
    void addOwnActions(Account::Kind kind);
    /// To save a new one that wasn't checked; one that is there already can always be saved.
    void offerSave(bool isOffered);
    /// Whether Continue is what Enter does.
    void setContinueNext(bool isNext);
    void setSearching(bool isSearching);
    void setChecking(bool isChecking);
    void setSaving(bool isSaving);
    /// It was saved by itself: what is left is to read it.
    void setDone();

signals:
    void continueAsked();
    void checkAsked();
    void saveAsked();
    void cancelAsked();
    void duplicateAsked();
    void removeAsked();

private:
    QPushButton *make(const QString &text, const QString &objectName);
    void follow();

    const bool m_isNew;
    bool m_isSearching = false;
    bool m_isChecking = false;
    bool m_isDone = false;
    QHBoxLayout *m_row;
    QPushButton *m_continue;
    QPushButton *m_check;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace sendoff
