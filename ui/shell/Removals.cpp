// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Removals.h"

#include "ui/shell/PassingNotice.h"

namespace sendoff {

Removals::Removals(MailService &service, PassingNotice &notice, QObject *parent)
    : QObject(parent), m_service(service), m_notice(notice)
{
}

template <class Key>
void Removals::hideUntilSettled(const QString &sentence, QSet<Key> &hidden, Key key, std::function<void()> remove)
{
    m_notice.say(
        sentence, tr("Undo"),
        [this, &hidden, key] {
            hidden.remove(key);
            emit changed();
        },
        [this, &hidden, key, remove = std::move(remove)] {
            remove();
            hidden.remove(key);
            emit changed();
        });
    hidden.insert(key);
    emit changed();
}

void Removals::remove(const OutboxItem &item)
{
    const QString subject = item.subject.isEmpty() ? tr("(no subject)") : item.subject.simplified();
    hideUntilSettled(tr("Removed “%1”").arg(subject), m_items, item.id,
                     [this, id = item.id] { m_service.remove(id); });
}

void Removals::remove(const Draft &draft)
{
    hideUntilSettled(tr("Removed the draft"), m_drafts, draft.id,
                     [this, id = draft.id] { m_service.discardDraft(id); });
}

void Removals::remove(const Account &account)
{
    hideUntilSettled(tr("Removed the account “%1”").arg(account.name), m_accounts, account.id,
                     [this, id = account.id] { m_service.removeAccount(id); });
}

} // namespace sendoff
