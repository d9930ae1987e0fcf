// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importEvolution.h"

#include "imports/KeyFile.h"
#include "imports/importParts.h"

#include <algorithm>
#include <map>

namespace sendoff {

namespace {

const QString authentication = QStringLiteral("Authentication");

ChannelSecurity securityOf(const KeyFile &source)
{
    const QString method = source.value(QStringLiteral("Security"), QStringLiteral("Method"));
    if (method == QLatin1String("ssl-on-alternate-port"))
        return ChannelSecurity::ImplicitTls;
    return method == QLatin1String("starttls-on-standard-port") ? ChannelSecurity::StartTls : ChannelSecurity::Plaintext;
}

class Sources {
public:
    Sources(const QHash<QString, QByteArray> &sources, const QString &signatures, const FileReader &read)
        : m_signatures(signatures), m_read(read)
    {
        for (auto each = sources.begin(); each != sources.end(); ++each)
            m_files.insert({each.key(), KeyFile(each.value())});
    }

    std::vector<ImportedAccount> accounts() const
    {
        std::vector<ImportedAccount> all;
        for (const auto &[uid, file] : m_files) {
            if (!file.has(QStringLiteral("Mail Account")))
                continue;
            if (const auto imported = importAccount(file))
                all.push_back(*imported);
        }
        return all;
    }

private:
    const KeyFile &file(const QString &uid) const
    {
        static const KeyFile none{QByteArray()};
        const auto found = m_files.find(uid);
        return found == m_files.end() ? none : found->second;
    }

    std::optional<ImportedAccount> importAccount(const KeyFile &mail) const
    {
        const QString identityGroup = QStringLiteral("Mail Identity");
        const KeyFile &person = file(mail.value(QStringLiteral("Mail Account"), QStringLiteral("IdentityUid")));
        const auto value = [&](const char *key) { return person.value(identityGroup, QLatin1String(key)); };
        auto identity = importedIdentity(value("Name"), value("Address"));
        const KeyFile &transport = file(person.value(QStringLiteral("Mail Submission"), QStringLiteral("TransportUid")));
        if (!identity || transport.value(QStringLiteral("Mail Transport"), QStringLiteral("BackendName")) != QLatin1String("smtp"))
            return std::nullopt;
        identity->organization = value("Organization");
        if (const auto replyTo = Mailbox::parse(value("ReplyTo")))
            identity->replyTo = *replyTo;
        identity->signature = signature(value("SignatureUid"));
        ImportedAccount imported{.account = {.identity = *identity}};
        Account &account = imported.account;
        account.isEnabled = mail.flag(QStringLiteral("Data Source"), QStringLiteral("Enabled"), true);
        account.name = importedName(mail.value(QStringLiteral("Data Source"), QStringLiteral("DisplayName")), *identity);
        setServer(account, transport);
        setIncoming(account.incoming, mail);
        tidy(account);
        return account.server.host.isEmpty() ? std::nullopt : std::optional(imported);
    }

    Signature signature(const QString &uid) const
    {
        if (uid.isEmpty() || uid == QLatin1String("none") || !m_files.contains(uid))
            return {};
        const bool isHtml = file(uid).value(QStringLiteral("Mail Signature"), QStringLiteral("MimeType")) == QLatin1String("text/html");
        return signatureFromFile(m_read, m_signatures + u'/' + uid, isHtml);
    }

    static void setServer(Account &account, const KeyFile &transport)
    {
        SubmissionServer &server = account.server;
        server.host = transport.value(authentication, QStringLiteral("Host"));
        server.security = securityOf(transport);
        server.port = transport.port(authentication, QStringLiteral("Port"), usualSubmissionPort(server.security));
        server.user = transport.value(authentication, QStringLiteral("User"));
        if (transport.value(authentication, QStringLiteral("Method")).isEmpty() || server.user.isEmpty()) {
            server.auth = {AuthChoice::Kind::None, {}};
            account.secretSource.kind = SecretSource::Kind::None;
        }
    }

    static void setIncoming(IncomingServer &server, const KeyFile &mail)
    {
        const auto protocol = incomingProtocol(mail.value(QStringLiteral("Mail Account"), QStringLiteral("BackendName")));
        if (!protocol)
            return;
        server.protocol = *protocol;
        server.host = mail.value(authentication, QStringLiteral("Host"));
        server.security = securityOf(mail);
        server.port = mail.port(authentication, QStringLiteral("Port"), usualIncomingPort(*protocol, server.security));
        server.user = mail.value(authentication, QStringLiteral("User"));
    }

    std::map<QString, KeyFile> m_files; ///< by uid, so that the order is the same each time
    const QString m_signatures;
    const FileReader &m_read;
};

} // namespace

std::vector<ImportedAccount> importEvolution(const QHash<QString, QByteArray> &sources, const QString &signatures,
                                             const FileReader &read)
{
    return Sources(sources, signatures, read).accounts();
}

} // namespace sendoff
