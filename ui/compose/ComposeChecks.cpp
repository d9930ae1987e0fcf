// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeChecks.h"

#include "compose/checkDraft.h"

namespace sendoff {

namespace {

/// A subject or a word may be filled in until the message goes.
bool isSaidWhileWriting(const ComposeWarning &warning)
{
    return warning.kind != ComposeWarning::Kind::EmptySubject && warning.kind != ComposeWarning::Kind::Placeholder;
}

} // namespace

ComposeChecks::ComposeChecks(MailService &service, std::function<Draft()> current, QObject *parent)
    : QObject(parent), m_service(service), m_current(std::move(current))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(400);
    connect(&m_rest, &QTimer::timeout, this, &ComposeChecks::look);
}

void ComposeChecks::changed()
{
    m_seen.clear();
    m_rest.start();
}

std::vector<ComposeWarning> ComposeChecks::open() const
{
    const Draft draft = m_current();
    CheckFacts facts{.server = m_service.serverFacts(draft.account), .knownDomains = m_service.people()->domains()};
    std::optional<Account> account;
    for (const Account &each : m_service.accounts()) {
        if (each.id == draft.account)
            account = each;
        for (const Identity &identity : each.identities())
            facts.own.push_back(identity.from.address);
    }
    if (!account)
        return {};
    std::vector<ComposeWarning> warnings = checkDraft(draft, *account, facts);
    std::erase_if(warnings, [this](const ComposeWarning &warning) { return m_dismissed.contains(warning.matter()); });
    return warnings;
}

void ComposeChecks::look()
{
    m_rest.stop();
    std::vector<ComposeWarning> warnings = open();
    std::erase_if(warnings, [](const ComposeWarning &warning) { return !isSaidWhileWriting(warning); });
    emit found(warnings);
}

void ComposeChecks::dismiss(const ComposeWarning &warning)
{
    m_dismissed.insert(warning.matter());
    look();
}

std::vector<ComposeWarning> ComposeChecks::beforeSending() const
{
    return open();
}

void ComposeChecks::noteSeen(const std::vector<ComposeWarning> &warnings)
{
    m_seen.clear();
    for (const ComposeWarning &warning : warnings)
        m_seen.insert(warning.matter());
}

bool ComposeChecks::wereSeen(const std::vector<ComposeWarning> &warnings) const
{
    return std::all_of(warnings.begin(), warnings.end(), [this](const ComposeWarning &warning) {
        return warning.canSendAnyway() && m_seen.contains(warning.matter());
    });
}

} // namespace sendoff
