// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importThunderbird.h"

#include "imports/KeyFile.h"
#include "imports/importParts.h"

#include "accounts/Provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QVariant>

namespace sendoff {

namespace {

/// user_pref("name", value); value is a string, number or boolean as JavaScript writes them, which
/// is as JSON does.
QHash<QString, QVariant> readPrefs(const QByteArray &octets)
{
    static const QRegularExpression line(QStringLiteral("^user_pref\\((\"(?:[^\"\\\\]|\\\\.)*\"), (.*)\\);$"),
                                         QRegularExpression::MultilineOption);
    QHash<QString, QVariant> prefs;
    auto matches = line.globalMatch(QString::fromUtf8(octets).remove(u'\r'));
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString json = QStringLiteral("[%1, %2]").arg(match.captured(1), match.captured(2));
        const QJsonArray pair = QJsonDocument::fromJson(json.toUtf8()).array();
        if (pair.size() == 2)
            prefs.insert(pair[0].toString(), pair[1].toVariant());
    }
    return prefs;
}

class Profile {
public:
    Profile(const QByteArray &prefs, const FileReader &read) : m_prefs(readPrefs(prefs)), m_read(read) {}

    std::vector<ImportedAccount> accounts() const
    {
        std::vector<ImportedAccount> all;
        const QString defaultAccount = text(QStringLiteral("mail.accountmanager.defaultaccount"));
        for (const QString &key : list(QStringLiteral("mail.accountmanager.accounts"))) {
            if (auto account = importAccount(key)) {
                account->account.isDefault = key == defaultAccount;
                all.push_back(*account);
            }
        }
        return all;
    }

private:
    QString text(const QString &name) const { return m_prefs.value(name).toString(); }
    QStringList list(const QString &name) const { return text(name).split(u',', Qt::SkipEmptyParts); }

    /// nsMsgSocketType: 0 none, 2 always STARTTLS, 3 SSL; 1 was "STARTTLS if offered".
    ChannelSecurity security(const QString &name) const
    {
        switch (m_prefs.value(name, 0).toInt()) {
        case 1:
        case 2:
            return ChannelSecurity::StartTls;
        case 3:
            return ChannelSecurity::ImplicitTls;
        default:
            return ChannelSecurity::Plaintext;
        }
    }

    std::optional<Identity> identity(const QString &key) const
    {
        const QString prefix = QStringLiteral("mail.identity.%1.").arg(key);
        auto identity = importedIdentity(text(prefix + QStringLiteral("fullName")), text(prefix + QStringLiteral("useremail")));
        if (!identity)
            return std::nullopt;
        if (const auto replyTo = Mailbox::parse(text(prefix + QStringLiteral("reply_to"))))
            identity->replyTo = *replyTo;
        identity->organization = text(prefix + QStringLiteral("organization"));
        if (m_prefs.value(prefix + QStringLiteral("attach_signature")).toBool())
            identity->signature = signatureFromFile(m_read, text(prefix + QStringLiteral("sig_file")),
                                                    text(prefix + QStringLiteral("sig_file")).endsWith(QLatin1String("html")));
        else if (m_prefs.value(prefix + QStringLiteral("htmlSigFormat")).toBool())
            identity->signature.html = text(prefix + QStringLiteral("htmlSigText"));
        else
            identity->signature.text = text(prefix + QStringLiteral("htmlSigText"));
        identity->signature.aboveQuote = !m_prefs.value(prefix + QStringLiteral("sig_bottom"), true).toBool();
        if (m_prefs.value(prefix + QStringLiteral("doBcc")).toBool()) {
            if (const auto bcc = Mailbox::parse(text(prefix + QStringLiteral("doBccList"))))
                identity->alwaysBcc.push_back(*bcc);
        }
        return identity;
    }

    std::optional<ImportedAccount> importAccount(const QString &key) const
    {
        const QString prefix = QStringLiteral("mail.account.%1.").arg(key);
        std::optional<ImportedAccount> imported;
        QString smtp;
        for (const QString &id : list(prefix + QStringLiteral("identities"))) {
            const auto found = identity(id);
            if (found && imported) {
                imported->account.otherIdentities.push_back(*found);
            } else if (found) {
                imported = ImportedAccount{.account = {.identity = *found}};
                smtp = text(QStringLiteral("mail.identity.%1.smtpServer").arg(id));
            }
        }
        if (!imported)
            return std::nullopt; // "Local Folders"
        Account &account = imported->account;
        setServer(account, smtp.isEmpty() ? text(QStringLiteral("mail.smtp.defaultserver")) : smtp);
        setIncoming(account.incoming, text(prefix + QStringLiteral("server")));
        account.name = importedName(text(QStringLiteral("mail.server.%1.name").arg(text(prefix + QStringLiteral("server")))), account.identity);
        tidy(account);
        return account.server.host.isEmpty() ? std::nullopt : imported;
    }

    void setServer(Account &account, const QString &key) const
    {
        const QString prefix = QStringLiteral("mail.smtpserver.%1.").arg(key);
        constexpr int noLogin = 1;
        constexpr int oauth = 10;
        SubmissionServer &server = account.server;
        server.host = text(prefix + QStringLiteral("hostname"));
        server.security = security(prefix + QStringLiteral("try_ssl"));
        const int port = m_prefs.value(prefix + QStringLiteral("port")).toInt();
        server.port = port > 0 && port < 65536 ? quint16(port) : usualSubmissionPort(server.security);
        server.user = text(prefix + QStringLiteral("username"));
        const int method = m_prefs.value(prefix + QStringLiteral("authMethod"), 3).toInt();
        if (method == noLogin) {
            server.auth = {AuthChoice::Kind::None, {}};
            account.secretSource.kind = SecretSource::Kind::None;
        }
        const Provider *provider = method == oauth ? providerOfServer(server.host, account.identity.from.address.domain()) : nullptr;
        if (provider && provider->oauth) {
            account.secretSource.kind = SecretSource::Kind::OAuth;
            account.oauth = *provider->oauth; // its client id is Thunderbird's own
        }
    }

    void setIncoming(IncomingServer &server, const QString &key) const
    {
        const QString prefix = QStringLiteral("mail.server.%1.").arg(key);
        const auto protocol = incomingProtocol(text(prefix + QStringLiteral("type")));
        if (!protocol)
            return;
        server.protocol = *protocol;
        server.host = text(prefix + QStringLiteral("hostname"));
        server.security = security(prefix + QStringLiteral("socketType"));
        const int port = m_prefs.value(prefix + QStringLiteral("port")).toInt();
        server.port = port > 0 && port < 65536 ? quint16(port) : usualIncomingPort(*protocol, server.security);
        server.user = text(prefix + QStringLiteral("userName"));
    }

    const QHash<QString, QVariant> m_prefs;
    const FileReader &m_read;
};

} // namespace

QString thunderbirdProfile(const QByteArray &profilesIni, const QString &folder)
{
    const KeyFile file(profilesIni);
    const auto pathOf = [&folder](const QString &path, bool isRelative) {
        return path.isEmpty() || !isRelative ? path : folder + u'/' + path;
    };
    // An installation names its own profile; before that, one was marked.
    for (const QString &group : file.groups()) {
        if (group.startsWith(QLatin1String("Install")) && !file.value(group, QStringLiteral("Default")).isEmpty())
            return pathOf(file.value(group, QStringLiteral("Default")), true);
    }
    QString first;
    for (const QString &group : file.groups()) {
        const QString path = pathOf(file.value(group, QStringLiteral("Path")), file.flag(group, QStringLiteral("IsRelative"), true));
        if (file.flag(group, QStringLiteral("Default")) && !path.isEmpty())
            return path;
        if (first.isEmpty())
            first = path;
    }
    return first;
}

std::vector<ImportedAccount> importThunderbird(const QByteArray &prefs, const FileReader &read)
{
    return Profile(prefs, read).accounts();
}

} // namespace sendoff
