// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importParts.h"

#include <algorithm>

namespace sendoff {

std::optional<Identity> importedIdentity(const QString &name, const QString &address)
{
    const auto parsed = AddrSpec::parse(address);
    if (!parsed)
        return std::nullopt;
    return Identity{.from = Mailbox{name.simplified(), *parsed}};
}

quint16 usualSubmissionPort(ChannelSecurity security)
{
    switch (security) {
    case ChannelSecurity::ImplicitTls:
        return 465;
    case ChannelSecurity::StartTls:
        return 587;
    case ChannelSecurity::Plaintext:
        break;
    }
    return 25;
}

quint16 usualIncomingPort(IncomingServer::Protocol protocol, ChannelSecurity security)
{
    const bool isTls = security == ChannelSecurity::ImplicitTls;
    if (protocol == IncomingServer::Protocol::Pop3)
        return isTls ? 995 : 110;
    return isTls ? 993 : 143;
}

std::optional<IncomingServer::Protocol> incomingProtocol(const QString &name)
{
    if (name.startsWith(QLatin1String("imap"), Qt::CaseInsensitive))
        return IncomingServer::Protocol::Imap;
    if (name.startsWith(QLatin1String("pop"), Qt::CaseInsensitive))
        return IncomingServer::Protocol::Pop3;
    return std::nullopt;
}

Signature signatureFromFile(const FileReader &read, const QString &path, bool isHtml)
{
    constexpr qsizetype limit = 64 * 1024;
    const auto octets = path.isEmpty() ? std::nullopt : read(path);
    if (!octets)
        return {};
    QString text = QString::fromUtf8(octets->left(limit)).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (text.endsWith(u'\n'))
        text.chop(1);
    return isHtml ? Signature{.html = text} : Signature{.text = text};
}

QString importedName(const QString &name, const Identity &identity)
{
    QString fit;
    for (const QChar c : name.simplified().left(64)) {
        if (c.isPrint())
            fit += c;
    }
    while (fit.startsWith(u'-') || fit.startsWith(u' '))
        fit.remove(0, 1);
    if (checkAccountName(fit))
        fit = identity.from.address.domain().section(u'.', 0, 0);
    return fit;
}

void tidy(Account &account)
{
    const QString address = account.identity.from.address.toText();
    if (account.server.user == address)
        account.server.user.clear();
    if (account.incoming.user == account.server.user || account.incoming.user == address)
        account.incoming.user.clear();
}

} // namespace sendoff
