// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/IncomingOptions.h"
#include "app/cli/AccountArguments.h"
#include "app/cli/Words.h"

#include "sasl/MechanismChoice.h"
#include "ui/words/Lists.h"

#include <algorithm>

namespace sendoff::cli {

namespace {

const QString serverOption = QStringLiteral("--imap-server");
const QString pop3Option = QStringLiteral("--pop3-server");
const QString portOption = QStringLiteral("--imap-port");
const QString securityOption = QStringLiteral("--imap-security");
const QString userOption = QStringLiteral("--imap-user");
const QString authOption = QStringLiteral("--imap-auth");
const QString folderOption = QStringLiteral("--sent-folder");
const QString reportsOption = QStringLiteral("--reports");
const QString copyOption = QStringLiteral("--sent-copy");
const QString passwordCommand = QStringLiteral("--imap-password-command");
const QString localOption = QStringLiteral("--local-copies");

bool isHostName(const QString &text)
{
    return !text.isEmpty() && !text.contains(u' ') && !text.contains(u'/');
}

quint16 usualPort(bool isPop3, ChannelSecurity security)
{
    if (isPop3)
        return security == ChannelSecurity::ImplicitTls ? 995 : 110;
    return security == ChannelSecurity::ImplicitTls ? 993 : 143;
}

} // namespace

std::vector<OptionRule> incomingOptions()
{
    std::vector<OptionRule> rules;
    for (const QString &name : {serverOption, pop3Option, portOption, securityOption, userOption, authOption, folderOption, copyOption, reportsOption,
                                localOption})
        rules.push_back({name, Arity::One});
    const auto passwords = mailboxPasswordOptions();
    rules.insert(rules.end(), passwords.begin(), passwords.end());
    return rules;
}

bool hasIncoming(const Arguments &arguments)
{
    const auto rules = incomingOptions();
    return std::any_of(rules.begin(), rules.end(), [&arguments](const OptionRule &rule) {
        return rule.name != localOption && arguments.has(rule.name);
    });
}

bool hasLocalCopies(const Arguments &arguments)
{
    return arguments.has(localOption);
}

QString incomingUsage()
{
    return QStringLiteral("[--imap-server HOST|--pop3-server HOST [--imap-port N] [--imap-security tls|starttls] [--imap-user U] "
                          "[--imap-auth auto|MECHANISM] [--imap-password-stdin|--imap-password-command CMD|--imap-password-prompt|"
                          "--imap-password-same] [--sent-folder NAME] [--sent-copy auto|always|never] [--reports on|off]] "
                          "[--local-copies maildir:PATH|mbox:PATH|none]");
}

Result<LocalCopies, QString> localCopiesFrom(const Arguments &arguments, const LocalCopies &known)
{
    if (!hasLocalCopies(arguments))
        return known;
    const auto copies = LocalCopies::parse(arguments.value(localOption));
    if (!copies)
        return tr("--local-copies is maildir: or mbox: with a path that begins with a slash, for example "
                  "--local-copies maildir:/home/jane/Maildir/.Sent, or none.");
    return *copies;
}

Result<IncomingServer, QString> incomingFrom(const Arguments &arguments, const IncomingServer &known)
{
    IncomingServer server = known;
    if (!hasIncoming(arguments))
        return server;
    if (arguments.has(serverOption) && arguments.has(pop3Option))
        return tr("An account has one mailbox: give --imap-server or --pop3-server.");
    if (arguments.has(pop3Option)) {
        server = {.protocol = IncomingServer::Protocol::Pop3, .host = arguments.value(pop3Option).trimmed()};
        if (!isHostName(server.host))
            return tr("Give the name of the POP3 server with --pop3-server, for example --pop3-server pop.example.org.");
    } else if (arguments.has(serverOption)) {
        server = {.host = arguments.value(serverOption).trimmed()};
        if (!isHostName(server.host))
            return tr("Give the name of the IMAP server with --imap-server, for example --imap-server imap.example.org.");
    } else if (!server.isSet()) {
        return tr("These options go with --imap-server or --pop3-server.");
    }
    if (arguments.has(securityOption)) {
        const auto security = channelSecurityFromName(arguments.value(securityOption));
        if (!security || *security == ChannelSecurity::Plaintext)
            return tr("--imap-security is tls or starttls: no login is made without one of them.");
        server.security = *security;
    }
    const bool isPop3 = server.protocol == IncomingServer::Protocol::Pop3;
    if (isPop3 && (arguments.has(folderOption) || arguments.has(copyOption)))
        return tr("A POP3 server keeps no sent mail: leave --sent-folder and --sent-copy out. What was sent stays in the outbox.");
    if (arguments.has(serverOption) || arguments.has(pop3Option) || arguments.has(securityOption))
        server.port = usualPort(isPop3, server.security);
    if (arguments.has(portOption)) {
        bool ok = false;
        server.port = arguments.value(portOption).toUShort(&ok);
        if (!ok || server.port == 0)
            return isPop3 ? tr("--imap-port is a number from 1 to 65535; of POP3, 995 and 110 are usual.")
                          : tr("--imap-port is a number from 1 to 65535; 993 and 143 are usual.");
    }
    if (arguments.has(userOption))
        server.user = arguments.value(userOption);
    if (arguments.has(authOption)) {
        const auto auth = authChoiceFromName(arguments.value(authOption));
        const bool isKnown = auth && auth->kind != AuthChoice::Kind::None
                             && (auth->mechanism.isEmpty() || knownMechanisms().contains(auth->mechanism));
        if (!isKnown)
            return tr("--imap-auth is auto or one of %1.").arg(words::sideBySide(QString::fromLatin1(knownMechanisms().join(' ')).split(u' ')));
        server.auth = *auth;
    }
    if (arguments.has(passwordCommand) || arguments.has(QStringLiteral("--imap-password-stdin"))
        || arguments.has(QStringLiteral("--imap-password-prompt"))) {
        server.hasOwnSecret = true;
        server.passwordCommand = arguments.value(passwordCommand);
    } else if (arguments.has(QStringLiteral("--imap-password-same"))) {
        server.hasOwnSecret = false;
        server.passwordCommand.clear();
    }
    if (arguments.has(passwordCommand) && server.passwordCommand.trimmed().isEmpty())
        return tr("Give a command that prints the password of the mailbox with --imap-password-command.");
    if (arguments.has(folderOption))
        server.sentFolder = arguments.value(folderOption);
    if (arguments.has(copyOption)) {
        const auto sentCopy = sentCopyFromName(arguments.value(copyOption));
        if (!sentCopy)
            return tr("--sent-copy is auto, always or never: auto leaves it to providers that keep copies by themselves.");
        server.sentCopy = *sentCopy;
    }
    if (arguments.has(reportsOption)) {
        const QString answer = arguments.value(reportsOption);
        if (answer != QStringLiteral("on") && answer != QStringLiteral("off"))
            return tr("--reports is on or off: on looks for delivery reports and receipts in the INBOX, by the headers of its "
                      "messages, and reads only these.");
        server.readsReports = answer == QStringLiteral("on");
    }
    return server;
}

} // namespace sendoff::cli
