// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "compose/FiledDraftStore.h"
#include "transport/ImapDraftFiling.h"

#include <QTimer>

#include <map>

namespace sendoff {

/// Where drafts come from, and where they go.
struct DraftSurroundings {
    DraftStore &drafts;
    FiledDraftStore &filed;
    /// As which account a draft is sent.
    std::function<std::optional<Account>(const Draft &)> accountOf;
    std::function<bool(AccountId)> isThere; ///< the account
    /// None for an account that keeps no drafts in its mailbox.
    std::function<std::optional<MailboxSessions>(AccountId)> sessionsOf;
};

/// Keeps drafts in the mailboxes of accounts that want it, too: once one rests, or its window is closed. What is stored
/// here is the draft; a mailbox in trouble is tried again later, and nobody waits for it. One after the other.
class DraftFiler final : public QObject {
    Q_OBJECT
public:
    /// `clock` and `randomness` outlive it.
    DraftFiler(DraftSurroundings surroundings, const Clock &clock, Randomness &randomness, QObject *parent = nullptr);

    void start();
    /// Drafts were changed.
    void review();
    /// Accounts were changed.
    void reconsider();

    /// How long a draft has to stay as it is.
    static constexpr std::chrono::seconds rest{30};

private:
    struct Known {
        QDateTime saved = {};
        QByteArray content = {}; ///< digest
        QDateTime due = {};      ///< invalid: it is where it should be
        int tries = 0;           ///< in vain, one after the other
    };
    using Place = std::pair<DraftId, AccountId>;
    struct Removal {
        QDateTime due = {};
        int tries = 0;
    };

    void look();
    void know(const Draft &draft);
    void work();
    bool isLeftover(const FiledDraft &filed) const;
    bool removeNext(const std::vector<FiledDraft> &filed);
    bool fileNext(const std::vector<FiledDraft> &filed);
    void remove(const FiledDraft &filed, const MailboxSessions &sessions);
    void file(const Draft &draft, const Account &account, FiledDraft filed, const MailboxSessions &sessions);
    void onFiled(DraftId draft, FiledDraft filed, const QByteArray &content, const DraftFilingStep &result);
    void onRemoved(const Place &place, const DraftFilingStep &result);
    void run(const MailboxSessions &sessions, const DraftOrder &order, std::function<void(const DraftFilingStep &)> done);
    void schedule();
    QDateTime later(int tries) const;

    const DraftSurroundings m_surroundings;
    const Clock &m_clock;
    Randomness &m_randomness;
    QTimer m_timer;
    QTimer m_soon; ///< before the next look at the drafts
    bool m_accountsChanged = false;
    bool m_isStarted = false;
    bool m_isAtWork = false;
    std::map<DraftId, Known> m_known;
    std::map<Place, Removal> m_removals; ///< that failed so far
};

} // namespace sendoff
