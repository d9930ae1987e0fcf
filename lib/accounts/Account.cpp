// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Account.h"

#include "accounts/Provider.h"
#include "address/Characters.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr qsizetype maxName = 64;

/// Controls, and what breaks or reorders a line of a terminal.
bool isUnfitForALine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
           || c.category() == QChar::Separator_Paragraph || reordersText(c);
}

} // namespace

QString Account::loginUser() const
{
    return server.user.isEmpty() ? identity.from.address.toText() : server.user;
}

bool Account::logsIn() const
{
    if (server.auth.kind == AuthChoice::Kind::None)
        return false;
    return secretSource.kind != SecretSource::Kind::None || server.auth.needsNoSecret();
}

std::vector<Identity> Account::identities() const
{
    std::vector<Identity> all{identity};
    all.insert(all.end(), otherIdentities.begin(), otherIdentities.end());
    return all;
}

std::optional<Identity> Account::identityFor(const AddrSpec &address) const
{
    for (const Identity &each : identities()) {
        if (isSameAddress(each.from.address, address))
            return each;
    }
    return std::nullopt;
}

QString Account::sentFolderOf(const QString &from) const
{
    const auto sender = Mailbox::parse(from);
    const auto known = sender ? identityFor(sender->address) : std::nullopt;
    return known && !known->sentFolder.isEmpty() ? known->sentFolder : incoming.sentFolder;
}

bool Account::keepsSentCopies() const
{
    const bool isImap = kind == Kind::Smtp && incoming.isSet() && incoming.protocol == IncomingServer::Protocol::Imap;
    if (!isImap || incoming.sentCopy != IncomingServer::SentCopy::Auto)
        return isImap && incoming.sentCopy == IncomingServer::SentCopy::Always;
    const Provider *provider = providerOfServer(server.host, identity.from.address.domain());
    return !provider || !provider->savesSentMail;
}

SendingLimits Account::limits() const
{
    return firstKnown(ownLimits, providerLimits(server.host, identity.from.address.domain()));
}

std::optional<AccountNameError> checkAccountName(const QString &name)
{
    if (std::any_of(name.begin(), name.end(), isUnfitForALine))
        return AccountNameError::ControlCharacter;
    if (name.trimmed().isEmpty())
        return AccountNameError::Empty;
    if (name.size() > maxName)
        return AccountNameError::TooLong;
    if (name.startsWith(u'-')) // would be an option
        return AccountNameError::LeadingDash;
    return std::nullopt;
}

} // namespace sendoff
