// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importMsmtp.h"

#include "imports/importParts.h"

#include <QHash>

#include <algorithm>

namespace sendoff {

namespace {

using Settings = QHash<QString, QString>;

struct Section {
    QString name;
    Settings settings;
};

/// Quotes around a value go.
QString unquoted(const QString &text)
{
    return text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"') ? text.mid(1, text.size() - 2) : text;
}

struct Configuration {
    std::vector<Section> sections;
    QString defaultName;

    const Section *find(const QString &name) const
    {
        const auto found = std::find_if(sections.begin(), sections.end(), [&name](const Section &each) { return each.name == name; });
        return found == sections.end() ? nullptr : &*found;
    }
};

/// "account work : home, away" begins with what home says, then away; "defaults" holds for the accounts after it.
Configuration readConfiguration(const QByteArray &octets)
{
    Configuration all;
    Settings defaults;
    Settings *current = nullptr;
    for (const QString &raw : QString::fromUtf8(octets).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
        const QString key = line.left(end - line.begin()).toLower();
        const QString value = line.mid(end - line.begin()).trimmed(); // blanks in a password count
        if (key == QLatin1String("defaults")) {
            defaults.clear();
            current = &defaults;
        } else if (key == QLatin1String("account")) {
            const QString name = value.section(u':', 0, 0).trimmed();
            const QStringList bases = value.section(u':', 1).split(u',', Qt::SkipEmptyParts);
            if (name == QLatin1String("default") && bases.size() == 1) {
                all.defaultName = bases.first().trimmed();
                current = nullptr;
                continue;
            }
            Settings settings = defaults;
            for (const QString &base : bases) {
                if (const Section *inherited = all.find(base.trimmed()))
                    settings.insert(inherited->settings);
            }
            all.sections.push_back({name, settings});
            current = &all.sections.back().settings;
            if (name == QLatin1String("default"))
                all.defaultName = name;
        } else if (current) {
            current->insert(key, unquoted(value));
        }
    }
    return all;
}

/// A switch that is named without an argument is on.
bool isOn(const Settings &settings, const char *key, bool otherwise)
{
    const auto found = settings.constFind(QLatin1String(key));
    return found == settings.constEnd() ? otherwise : *found != QLatin1String("off");
}

QUrl proxyOf(const QString &host, const QString &port)
{
    QUrl proxy;
    proxy.setScheme(QStringLiteral("socks5"));
    proxy.setHost(host); // brackets an IPv6 address
    proxy.setPort(port.toUShort() > 0 ? port.toUShort() : 1080);
    return proxy;
}

void setServer(SubmissionServer &server, const Settings &settings)
{
    const auto text = [&settings](const char *key) { return settings.value(QLatin1String(key)); };
    server.host = text("host");
    server.security = !isOn(settings, "tls", false)         ? ChannelSecurity::Plaintext
                      : isOn(settings, "tls_starttls", true) ? ChannelSecurity::StartTls
                                                             : ChannelSecurity::ImplicitTls;
    const quint16 port = text("port").toUShort();
    server.port = port > 0 ? port : usualSubmissionPort(server.security);
    server.user = text("user");
    if (text("tls_trust_file") != QLatin1String("system"))
        server.caFile = text("tls_trust_file");
    server.clientCertificate = text("tls_cert_file");
    server.ehloName = text("domain") == QLatin1String("localhost") ? QByteArray() : text("domain").toLatin1();
    // Its SHA-256 fingerprint is of the same octets as our pin.
    const QByteArray pin = QByteArray::fromHex(text("tls_fingerprint").remove(u':').toLatin1());
    if (pin.size() == 32)
        server.pinnedCertificate = pin;
    if (!text("proxy_host").isEmpty())
        server.proxy = proxyOf(text("proxy_host"), text("proxy_port"));
}

void setLogin(ImportedAccount &imported, const Settings &settings)
{
    Account &account = imported.account;
    const QString auth = settings.value(QStringLiteral("auth"), QStringLiteral("off"));
    if (auth == QLatin1String("off")) {
        account.server.auth = {AuthChoice::Kind::None, {}};
        account.secretSource.kind = SecretSource::Kind::None;
        return;
    }
    if (!auth.isEmpty() && auth != QLatin1String("on"))
        account.server.auth = authChoiceFromName(auth).value_or(AuthChoice());
    if (const QString command = settings.value(QStringLiteral("passwordeval")); !command.isEmpty())
        account.secretSource = {SecretSource::Kind::Command, command};
    else if (const QString password = settings.value(QStringLiteral("password")); !password.isEmpty())
        imported.password = Secret(password.toUtf8());
}

} // namespace

std::vector<ImportedAccount> importMsmtp(const QByteArray &octets, const std::optional<AddrSpec> &address)
{
    const Configuration configuration = readConfiguration(octets);
    std::vector<ImportedAccount> all;
    for (const auto &[name, settings] : configuration.sections) {
        const QString from = settings.value(QStringLiteral("from"), address ? address->toText() : settings.value(QStringLiteral("user")));
        const auto identity = importedIdentity(settings.value(QStringLiteral("from_full_name")), from);
        if (!identity || settings.value(QStringLiteral("host")).isEmpty())
            continue;
        ImportedAccount imported{.account = {.isDefault = name == configuration.defaultName, .identity = *identity}};
        setServer(imported.account.server, settings);
        if (!settings.value(QStringLiteral("proxy_host")).isEmpty() && imported.account.server.proxy.host().isEmpty())
            continue; // nothing may go around a proxy
        setLogin(imported, settings);
        imported.account.name = importedName(name == QLatin1String("default") ? QStringLiteral("msmtp") : name, *identity);
        tidy(imported.account);
        all.push_back(imported);
    }
    return all;
}

} // namespace sendoff
