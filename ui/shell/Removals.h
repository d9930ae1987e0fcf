// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QSet>

namespace sendoff {

class PassingNotice;

/// Removing with Undo. Messages are gone at once and can be restored; drafts and accounts only look gone until
/// the notice has passed.
class Removals final : public QObject {
    Q_OBJECT
public:
    Removals(MailService &service, PassingNotice &notice, QObject *parent);

    /// `subject` of the only one.
    void remove(const std::vector<ItemId> &ids, const QString &subject);
    void remove(const Draft &draft);
    /// The same for one that was being written: taken back, it is to be opened.
    void discard(const Draft &draft, std::function<void(const Draft &)> reopen);
    /// `waiting` messages stay in the outbox and need another account.
    void remove(const Account &account, int waiting);
    const QSet<DraftId> &drafts() const { return m_drafts; }
    const QSet<AccountId> &accounts() const { return m_accounts; }

signals:
    void changed();

private:
    template <class Key>
    void hideUntilSettled(const QString &sentence, QSet<Key> &hidden, Key key, std::function<void()> remove,
                          std::function<void()> restored = {});

    MailService &m_service;
    PassingNotice &m_notice;
    QSet<DraftId> m_drafts;
    QSet<AccountId> m_accounts;
};

} // namespace sendoff
