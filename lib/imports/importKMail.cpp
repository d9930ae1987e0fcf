// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importKMail.h"

#include "imports/KeyFile.h"
#include "imports/importParts.h"

namespace sendoff {

namespace {

/// KConfig's escapes.
QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar c = text[++i];
        plain += c == u'n' ? QChar(u'\n') : c == u't' ? QChar(u'\t') : c == u's' ? QChar(u' ') : c == u'r' ? QChar(u'\r') : c;
    }
    return plain;
}

/// KConfig writes $HOME where a path begins with the home folder.
QString path(const QString &text)
{
    return text.startsWith(QLatin1String("$HOME/")) ? u'~' + text.mid(5) : text;
}

Signature signatureOf(const KeyFile &file, const QString &group, const FileReader &read)
{
    if (!file.flag(group, QStringLiteral("Signature Enabled"), true))
        return {};
    const QString type = file.value(group, QStringLiteral("Signature Type"));
    if (type == QLatin1String("file"))
        return signatureFromFile(read, path(file.value(group, QStringLiteral("Signature File"))));
    if (type != QLatin1String("inline"))
        return {};
    const QString text = unescaped(file.value(group, QStringLiteral("Inline Signature")));
    return file.flag(group, QStringLiteral("Inlined Html")) ? Signature{.html = text} : Signature{.text = text};
}

ChannelSecurity securityOf(const QString &encryption)
{
    if (encryption.compare(QLatin1String("SSL"), Qt::CaseInsensitive) == 0)
        return ChannelSecurity::ImplicitTls;
    return encryption.compare(QLatin1String("TLS"), Qt::CaseInsensitive) == 0 ? ChannelSecurity::StartTls : ChannelSecurity::Plaintext;
}

void setServer(Account &account, const KeyFile &transports, const QString &group)
{
    SubmissionServer &server = account.server;
    server.host = transports.value(group, QStringLiteral("host"));
    server.security = securityOf(transports.value(group, QStringLiteral("encryption")));
    server.port = transports.port(group, QStringLiteral("port"), usualSubmissionPort(server.security));
    server.user = transports.value(group, QStringLiteral("user"));
    if (!transports.flag(group, QStringLiteral("auth"))) {
        server.auth = {AuthChoice::Kind::None, {}};
        account.secretSource.kind = SecretSource::Kind::None;
    }
}

} // namespace

std::vector<ImportedAccount> importKMail(const QByteArray &emailIdentities, const QByteArray &mailTransports,
                                         const FileReader &read)
{
    const KeyFile identities(emailIdentities);
    const KeyFile transports(mailTransports);
    const QString general = QStringLiteral("General");
    std::vector<ImportedAccount> all;
    for (const QString &group : identities.groups()) {
        const auto value = [&](const char *key) { return identities.value(group, QLatin1String(key)); };
        auto identity = group.startsWith(QLatin1String("Identity #")) ? importedIdentity(value("Name"), value("Email Address")) : std::nullopt;
        if (!identity)
            continue;
        identity->organization = value("Organization");
        if (const auto replyTo = Mailbox::parse(value("Reply-To Address")))
            identity->replyTo = *replyTo;
        if (const auto bcc = Mailbox::parse(value("Bcc")))
            identity->alwaysBcc.push_back(*bcc);
        identity->signature = signatureOf(identities, group, read);
        const QString own = QStringLiteral("Transport ") + value("Transport");
        const QString usual = QStringLiteral("Transport ") + transports.value(general, QStringLiteral("default-transport"));
        ImportedAccount imported{.account = {.identity = *identity}};
        setServer(imported.account, transports, transports.has(own) ? own : usual);
        if (imported.account.server.host.isEmpty())
            continue;
        imported.account.name = importedName(value("Identity"), *identity);
        imported.account.isDefault = value("uoid") == identities.value(general, QStringLiteral("Default Identity"));
        tidy(imported.account);
        all.push_back(imported);
    }
    return all;
}

} // namespace sendoff
