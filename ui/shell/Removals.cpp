// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Removals.h"

#include "ui/shell/PassingNotice.h"
#include "ui/words/Isolates.h"


namespace sendoff {

Removals::Removals(MailService &service, PassingNotice &notice, QObject *parent)
    : QObject(parent), m_service(service), m_notice(notice)
{
}

template <class Key>
void Removals::hideUntilSettled(const QString &sentence, QSet<Key> &hidden, Key key, std::function<void()> remove,
                                std::function<void()> restored)
{
    m_notice.say(
        sentence, Removals::tr("Undo"),
        [this, &hidden, key, restored = std::move(restored)] {
            hidden.remove(key);
            emit changed();
            if (restored)
                restored();
        },
        [this, &hidden, key, remove = std::move(remove)] {
            remove();
            hidden.remove(key);
            emit changed();
        });
    hidden.insert(key);
    emit changed();
}

void Removals::remove(const std::vector<ItemId> &ids, const QString &subject)
{
    m_service.remove(ids);
    const QString shown = subject.isEmpty() ? tr("(no subject)") : subject.simplified();
    m_notice.say(ids.size() == 1 ? tr("Removed “%1”").arg(words::isolated(shown))
                                 : tr("Removed %Ln messages", nullptr, int(ids.size())),
                 tr("Undo"), [this, ids] { m_service.restore(ids); });
}

void Removals::remove(const Draft &draft)
{
    hideUntilSettled(tr("Removed the draft"), m_drafts, draft.id,
                     [this, id = draft.id] { m_service.discardDraft(id); });
}

void Removals::discard(const Draft &draft, std::function<void(const Draft &)> reopen)
{
    hideUntilSettled(
        tr("Discarded the message"), m_drafts, draft.id, [this, id = draft.id] { m_service.discardDraft(id); },
        [draft, reopen = std::move(reopen)] { reopen(draft); });
}

void Removals::remove(const Account &account, int waiting)
{
    const QString removed = tr("Removed the account “%1”.").arg(words::isolated(account.name));
    const QString left = tr("%Ln messages that wait for it stay in the outbox until you send them from another account.", nullptr, waiting);
    hideUntilSettled(waiting == 0 ? removed : removed + u' ' + left, m_accounts, account.id,
                     [this, id = account.id] { m_service.removeAccount(id); });
}

} // namespace sendoff
