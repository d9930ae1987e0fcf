// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importClaws.h"

#include "imports/KeyFile.h"
#include "imports/importParts.h"

namespace sendoff {

namespace {

/// SSLType of Claws: 0 none, 1 tunnel, 2 STARTTLS.
ChannelSecurity securityOf(const QString &number)
{
    return number == QLatin1String("1")   ? ChannelSecurity::ImplicitTls
           : number == QLatin1String("2") ? ChannelSecurity::StartTls
                                          : ChannelSecurity::Plaintext;
}

class Group {
public:
    Group(const KeyFile &file, const QString &name) : m_file(file), m_name(name) {}

    QString text(const char *key) const { return m_file.value(m_name, QLatin1String(key)); }
    bool flag(const char *key) const { return m_file.flag(m_name, QLatin1String(key)); }
    /// A port counts where its switch is on.
    quint16 port(const char *isSet, const char *key, quint16 otherwise) const
    {
        return flag(isSet) ? m_file.port(m_name, QLatin1String(key), otherwise) : otherwise;
    }

private:
    const KeyFile &m_file;
    const QString m_name;
};

void setServer(Account &account, const Group &group)
{
    SubmissionServer &server = account.server;
    server.host = group.text("smtp_server");
    server.security = securityOf(group.text("ssl_smtp"));
    server.port = group.port("set_smtpport", "smtp_port", usualSubmissionPort(server.security));
    const QString own = group.text("smtp_user_id");
    server.user = own.isEmpty() ? group.text("user_id") : own;
    if (!group.flag("use_smtp_auth")) {
        server.auth = {AuthChoice::Kind::None, {}};
        account.secretSource.kind = SecretSource::Kind::None;
    }
    if (group.flag("set_domain"))
        server.ehloName = group.text("domain").toLatin1();
}

void setIncoming(IncomingServer &server, const Group &group)
{
    // RecvProtocol: 0 POP3, 1 and 2 forms of it, 3 IMAP4, others local.
    const QString protocol = group.text("protocol");
    const bool isImap = protocol == QLatin1String("3");
    if (!isImap && protocol != QLatin1String("0"))
        return;
    server.protocol = isImap ? IncomingServer::Protocol::Imap : IncomingServer::Protocol::Pop3;
    server.host = group.text("receive_server");
    server.security = securityOf(group.text(isImap ? "ssl_imap" : "ssl_pop"));
    const quint16 usual = usualIncomingPort(server.protocol, server.security);
    server.port = isImap ? group.port("set_imapport", "imap_port", usual) : group.port("set_popport", "pop_port", usual);
    server.user = group.text("user_id");
}

} // namespace

std::vector<ImportedAccount> importClaws(const QByteArray &accountRc, const FileReader &read)
{
    const KeyFile file(accountRc);
    std::vector<ImportedAccount> all;
    for (const QString &name : file.groups()) {
        const Group group(file, name);
        auto identity = name.startsWith(QLatin1String("Account:")) ? importedIdentity(group.text("name"), group.text("address")) : std::nullopt;
        if (!identity)
            continue;
        identity->organization = group.text("organization");
        const auto replyTo = group.flag("set_autoreplyto") ? Mailbox::parse(group.text("auto_replyto"))
                                                           : Result<Mailbox, AddressError>(AddressError::Empty);
        if (replyTo)
            identity->replyTo = *replyTo;
        if (group.text("signature_type") == QLatin1String("0") && group.flag("auto_signature"))
            identity->signature = signatureFromFile(read, group.text("signature_path"));
        ImportedAccount imported{.account = {.isDefault = group.flag("is_default"), .identity = *identity}};
        setServer(imported.account, group);
        setIncoming(imported.account.incoming, group);
        if (imported.account.server.host.isEmpty())
            continue;
        imported.account.name = importedName(group.text("account_name"), *identity);
        tidy(imported.account);
        all.push_back(imported);
    }
    return all;
}

} // namespace sendoff
