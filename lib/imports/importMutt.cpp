// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importMutt.h"

#include "imports/importParts.h"

#include <QHash>
#include <QRegularExpression>

namespace sendoff {

namespace {

using Settings = QHash<QString, QString>;

constexpr int deepestSource = 5;

/// The words of one "set" line: name=value pairs, quoted by "…", '…', or by backticks for a command,
/// which stay around it.
void readSet(Settings &settings, const QString &words)
{
    static const QRegularExpression pair(
        QStringLiteral("(no)?([a-z_]+)\\s*(?:=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|`[^`]*`|[^\\s;#]+))?"));
    auto matches = pair.globalMatch(words);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString value = match.captured(3);
        if (value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\'')))
            value = value.mid(1, value.size() - 2).replace(QLatin1String("\\\""), QLatin1String("\""));
        if (!match.captured(1).isEmpty())
            value = QStringLiteral("no");
        settings.insert(match.captured(2), value.isNull() ? QStringLiteral("yes") : value);
    }
}

void readFile(Settings &settings, const QByteArray &octets, const FileReader &read, int depth)
{
    QString text = QString::fromUtf8(octets);
    text.replace(QLatin1String("\\\n"), QLatin1String(" "));
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        const QString command = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        if (command == QLatin1String("set"))
            readSet(settings, rest);
        else if (command == QLatin1String("source") && depth < deepestSource && !rest.endsWith(u'|')) {
            if (const auto included = read(rest))
                readFile(settings, *included, read, depth + 1);
        }
    }
}

/// A secret setting: in backticks a command prints it.
void setPassword(ImportedAccount &imported, const QString &value)
{
    if (value.startsWith(u'`') && value.endsWith(u'`'))
        imported.account.secretSource = {SecretSource::Kind::Command, value.mid(1, value.size() - 2)};
    else if (!value.isEmpty())
        imported.password = Secret(value.toUtf8());
}

void setIncoming(IncomingServer &server, const Settings &settings)
{
    for (const char *name : {"folder", "spoolfile"}) {
        const QUrl url(settings.value(QLatin1String(name)));
        const auto protocol = incomingProtocol(url.scheme());
        if (!protocol || url.host().isEmpty())
            continue;
        const bool isTls = url.scheme().endsWith(u's');
        server.protocol = *protocol;
        server.host = url.host();
        // Mutt asks for STARTTLS wherever it can.
        server.security = isTls ? ChannelSecurity::ImplicitTls : ChannelSecurity::StartTls;
        server.port = quint16(url.port(usualIncomingPort(*protocol, server.security)));
        const bool isPop3 = *protocol == IncomingServer::Protocol::Pop3;
        server.user = settings.value(isPop3 ? QStringLiteral("pop_user") : QStringLiteral("imap_user"), url.userName(QUrl::FullyDecoded));
        return;
    }
}

} // namespace

std::vector<ImportedAccount> importMutt(const QByteArray &muttrc, const FileReader &read)
{
    Settings settings;
    readFile(settings, muttrc, read, 0);
    const QUrl url(settings.value(QStringLiteral("smtp_url")));
    const auto from = Mailbox::parse(settings.value(QStringLiteral("from")));
    if (url.host().isEmpty() || !from)
        return {};
    auto identity = importedIdentity(settings.value(QStringLiteral("realname"), from->displayName), from->address.toText());
    identity->signature = signatureFromFile(read, settings.value(QStringLiteral("signature")));
    ImportedAccount imported{.account = {.identity = *identity}};
    SubmissionServer &server = imported.account.server;
    server.host = url.host();
    server.security = url.scheme() == QLatin1String("smtps") ? ChannelSecurity::ImplicitTls : ChannelSecurity::StartTls;
    server.port = quint16(url.port(usualSubmissionPort(server.security)));
    server.user = url.userName(QUrl::FullyDecoded);
    if (server.user.isEmpty()) {
        server.auth = {AuthChoice::Kind::None, {}};
        imported.account.secretSource.kind = SecretSource::Kind::None;
    } else {
        const QString inUrl = url.password(QUrl::FullyDecoded);
        setPassword(imported, inUrl.isEmpty() ? settings.value(QStringLiteral("smtp_pass")) : inUrl);
    }
    setIncoming(imported.account.incoming, settings);
    imported.account.name = importedName(QStringLiteral("mutt"), *identity);
    tidy(imported.account);
    return {imported};
}

} // namespace sendoff
