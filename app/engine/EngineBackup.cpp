// SPDX-License-Identifier: GPL-3.0-or-later
// A profile into a backup, and out of one.
#include "app/engine/Engine.h"

#include "store/SqliteAccountStore.h"
#include "store/SqliteAddressBook.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteOutboxStore.h"

#include <set>

namespace sendoff {

namespace {

/// Adds those of the backup that aren't there; returns how many people and groups are new, none if they
/// couldn't be written.
std::optional<int> restoreContacts(AddressBook &book, const AccountStore &accounts, const Backup &backup)
{
    const Contacts present = book.all();
    std::set<QString> people, groups;
    for (const Contact &each : present.contacts)
        people.insert(contactKey(each.mailbox.address));
    for (const ContactGroup &each : present.groups)
        groups.insert(each.name.toCaseFolded());
    Contacts added;
    for (const auto &[contact, accountName] : backup.contacts) {
        if (!people.insert(contactKey(contact.mailbox.address)).second)
            continue;
        const auto account = accounts.accountByName(accountName);
        added.contacts.push_back(contact);
        added.contacts.back().account = account ? account->id : AccountId();
    }
    for (const ContactGroup &group : backup.groups) {
        if (!group.name.isEmpty() && groups.insert(group.name.toCaseFolded()).second)
            added.groups.push_back(group);
    }
    if (!book.import(added))
        return std::nullopt;
    return int(added.contacts.size() + added.groups.size());
}

std::optional<int> restoreDrafts(DraftStore &store, const AccountStore &accounts, const Backup &backup)
{
    std::vector<Draft> present = store.drafts();
    int added = 0;
    for (const auto &[draft, accountName] : backup.drafts) {
        const auto isIt = [&draft = draft](const Draft &each) { return isSameDraft(each, draft); };
        if (std::any_of(present.begin(), present.end(), isIt))
            continue;
        Draft restored = draft;
        const auto account = accounts.accountByName(accountName);
        restored.id = {};
        restored.account = account ? account->id : AccountId();
        if (!store.save(restored))
            return std::nullopt;
        present.push_back(restored);
        ++added;
    }
    return added;
}

std::optional<int> restoreTemplates(const QString &path, const Backup &backup)
{
    TemplateFile file(path);
    int added = 0;
    for (const Template &each : backup.templates) {
        const auto &all = file.all();
        const bool isThere = std::any_of(all.begin(), all.end(), [&each](const Template &known) {
            return known.name.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (isThere)
            continue;
        if (!file.save(each))
            return std::nullopt;
        ++added;
    }
    return added;
}

} // namespace

Backup Engine::backup() const
{
    Backup backup{.settings = m_store->settings()};
    const auto nameOf = [this](AccountId id) {
        const auto account = id.isNull() ? std::nullopt : m_accounts->account(id);
        return account ? account->name : QString();
    };
    for (const Account &account : m_accounts->accounts()) {
        if (account.kind == Account::Kind::Smtp)
            backup.accounts.push_back(account);
    }
    Contacts known = m_addressBook->all();
    for (const Contact &contact : known.contacts)
        backup.contacts.push_back({contact, nameOf(contact.account)});
    backup.groups = std::move(known.groups);
    qint64 room = mostBackedUpOctets;
    for (const Draft &draft : m_drafts->drafts())
        backup.drafts.push_back({withFiles(draft, room, backup.filesLeftOut), nameOf(draft.account)});
    backup.templates = TemplateFile(m_profile.templatesFile()).all();
    return backup;
}

Restored Engine::restore(const Backup &backup)
{
    Restored restored;
    words::TransferCounts &counts = restored.counts;
    const std::vector<Account> present = m_accounts->accounts();
    const bool hasOwn = std::any_of(present.begin(), present.end(),
                                    [](const Account &each) { return each.kind == Account::Kind::Smtp; });
    for (Account account : backup.accounts) {
        account.isDefault = account.isDefault && !hasOwn;
        const auto added = m_accounts->add(account);
        if (added)
            restored.accounts.push_back(*added);
        else if (added.error().kind == AccountStoreError::Kind::NameTaken)
            ++counts.accountsLeft;
        else
            counts.isWhole = false;
    }
    // Drafts and contacts belong to accounts that are there by now.
    const auto contacts = restoreContacts(*m_addressBook, *m_accounts, backup);
    const auto drafts = restoreDrafts(*m_drafts, *m_accounts, backup);
    const auto templates = restoreTemplates(m_profile.templatesFile(), backup);
    counts.accounts = int(restored.accounts.size());
    counts.contacts = contacts.value_or(0);
    counts.drafts = drafts.value_or(0);
    counts.templates = templates.value_or(0);
    if (!contacts || !drafts || !templates || !m_store->saveSettings(backup.settings))
        counts.isWhole = false;
    accountsChanged();
    return restored;
}

} // namespace sendoff
