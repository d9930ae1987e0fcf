// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts that are kept in mailboxes, too.
#include "app/engine/AccountServers.h"
#include "app/engine/DraftFiler.h"
#include "app/engine/DraftFinder.h"
#include "app/engine/Engine.h"

#include "compose/draftFromMessage.h"
#include "mailbox/DraftReading.h"
#include "store/SqliteAccountStore.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteFiledDraftStore.h"
#include "transport/inMailbox.h"

#include <QBuffer>

namespace sendoff {

void Engine::makeDraftFiler()
{
    m_draftFiler = std::make_unique<DraftFiler>(
        DraftSurroundings{.drafts = *m_drafts,
                          .filed = *m_filedDrafts,
                          .accountOf = [this](const Draft &draft) { return accountOf(draft); },
                          .isThere = [this](AccountId id) { return m_accounts->account(id).has_value(); },
                          .sessionsOf = [this](AccountId id) { return m_servers->draftSessionsOf(id); }},
        m_clock, m_randomness);
}

void Engine::fileDrafts()
{
    m_draftFiler->start();
}

void Engine::reviewDrafts()
{
    m_draftFiler->review();
    if (!isSending())
        poke();
}

std::optional<Account> Engine::accountOf(const Draft &draft) const
{
    if (const auto account = m_accounts->account(draft.account))
        return account;
    for (const Account &account : m_accounts->accounts()) {
        if (account.isDefault)
            return account;
    }
    return std::nullopt;
}

DraftFinder *Engine::findDrafts()
{
    std::vector<DraftFinder::Place> places;
    for (const Account &account : m_accounts->accounts()) {
        if (const auto sessions = m_servers->draftSessionsOf(account.id))
            places.push_back({account.id, account.name, *sessions});
    }
    std::set<QByteArray> ours;
    for (const FiledDraft &filed : m_filedDrafts->filed()) {
        for (const FiledDraft::Version &version : filed.versions)
            ours.insert(version.revision);
    }
    return new DraftFinder(places, std::move(ours), this);
}

void Engine::readDraft(const MailboxDraft &found, QObject *context, std::function<void(std::optional<Draft>)> done)
{
    const auto sessions = m_servers->draftSessionsOf(found.account);
    if (!sessions)
        return done(std::nullopt);
    const DraftPlace place{found.mailbox, found.uidValidity, found.uid};
    inMailbox<DraftReadingStep>(
        *sessions, context, [place](const ImapSession &) { return DraftReading(place); },
        [account = found.account, done = std::move(done)](const Result<DraftReadingStep, Failure> &result) {
            const auto *read = result ? std::get_if<DraftRead>(&*result) : nullptr;
            if (!read)
                return done(std::nullopt);
            QBuffer source;
            source.setData(read->octets);
            source.open(QIODevice::ReadOnly);
            Draft draft = draftFromMessage(MessageReader::read(source), source);
            draft.account = account;
            done(draft);
        });
}

} // namespace sendoff
