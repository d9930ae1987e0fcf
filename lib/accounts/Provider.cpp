// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/Provider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// A static library's resources have to be called for, outside every namespace.
static void initProviderTable()
{
    Q_INIT_RESOURCE(providers);
}

namespace sendoff {

namespace {

QJsonDocument readTable(const QString &name)
{
    QFile file(QStringLiteral(":/accounts/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue each : value.toArray())
        list += each.toString();
    return list;
}

/// "smtp.example.org 465 tls" into host, port and security of either kind of server.
template <class Server>
void setServer(Server &server, const QJsonValue &value)
{
    const QStringList words = value.toString().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 3)
        return;
    server.host = words[0];
    server.port = words[1].toUShort();
    server.security = channelSecurityFromName(words[2]).value_or(ChannelSecurity::ImplicitTls);
}

Provider::Password passwordFrom(const QString &name)
{
    if (name == QLatin1String("app"))
        return Provider::Password::App;
    if (name == QLatin1String("own"))
        return Provider::Password::Own;
    if (name == QLatin1String("bridge"))
        return Provider::Password::Bridge;
    return name == QLatin1String("none") ? Provider::Password::None : Provider::Password::Usual;
}

void setOAuth(Provider &provider, const QJsonObject &object)
{
    if (object.isEmpty())
        return;
    const auto url = [&object](QLatin1String key) { return QUrl(object.value(key).toString()); };
    provider.oauth = OAuthSettings{.issuer = object.value(QLatin1String("issuer")).toString(),
                                   .authorization = url(QLatin1String("authorization")),
                                   .token = url(QLatin1String("token")),
                                   .device = url(QLatin1String("device")),
                                   .revocation = url(QLatin1String("revocation")),
                                   .scopes = texts(object.value(QLatin1String("scopes")))};
    provider.needsOwnClient = object.value(QLatin1String("needsOwnClient")).toBool();
    provider.clientHelp = url(QLatin1String("clientHelp"));
}

Provider providerFrom(const QJsonObject &object, const QJsonObject &oauth)
{
    const auto text = [&object](QLatin1String key) { return object.value(key).toString(); };
    const auto number = [&object](QLatin1String key) { return object.value(key).toInt(); };
    Provider provider{.id = text(QLatin1String("id")),
                      .name = text(QLatin1String("name")),
                      .domains = texts(object.value(QLatin1String("domains"))),
                      .mx = texts(object.value(QLatin1String("mx"))),
                      .userIsLocalPart = text(QLatin1String("user")) == QLatin1String("localPart"),
                      .password = passwordFrom(text(QLatin1String("password"))),
                      .passwordHelp = QUrl(text(QLatin1String("passwordHelp"))),
                      .mustEnable = object.value(QLatin1String("mustEnable")).toBool(),
                      .enableHelp = QUrl(text(QLatin1String("enableHelp"))),
                      .savesSentMail = object.value(QLatin1String("savesSent")).toBool(),
                      .limits = {.perMinute = number(QLatin1String("perMinute")),
                                 .perDay = number(QLatin1String("perDay")),
                                 .recipients = number(QLatin1String("recipients"))}};
    setServer(provider.submission, object.value(QLatin1String("smtp")));
    setServer(provider.incoming, object.value(QLatin1String("imap")));
    setOAuth(provider, oauth.value(text(QLatin1String("oauth"))).toObject());
    return provider;
}

std::vector<Provider> readProviders()
{
    initProviderTable();
    const QJsonObject oauth = readTable(QStringLiteral("oauth.json")).object();
    std::vector<Provider> all;
    for (const QJsonValue each : readTable(QStringLiteral("providers.json")).array())
        all.push_back(providerFrom(each.toObject(), oauth));
    return all;
}

bool isAtOrUnder(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

template <class Fits>
const Provider *firstThat(Fits fits)
{
    const auto &all = providers();
    const auto found = std::find_if(all.begin(), all.end(), fits);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const std::vector<Provider> &providers()
{
    static const std::vector<Provider> all = readProviders();
    return all;
}

const Provider *providerOfDomain(const QString &domain)
{
    return firstThat([name = domain.toLower()](const Provider &each) { return each.domains.contains(name); });
}

const Provider *providerOfMailExchanger(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return firstThat([&name](const Provider &each) {
        return std::any_of(each.mx.begin(), each.mx.end(), [&name](const QString &mx) { return isAtOrUnder(name, mx); });
    });
}

const Provider *providerOfServer(const QString &host, const QString &domain)
{
    const auto isServer = [&host](const Provider &each) {
        return each.takesPrograms() && host.compare(each.submission.host, Qt::CaseInsensitive) == 0;
    };
    const Provider *own = providerOfDomain(domain);
    if (own && isServer(*own))
        return own;
    // The one for domains of its customers, if it has both.
    const Provider *any = firstThat([&](const Provider &each) { return isServer(each) && each.domains.isEmpty(); });
    return any ? any : firstThat(isServer);
}

} // namespace sendoff
