// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/autoconfigSettings.h"

namespace sendoff {

namespace {

using Login = AutoconfigServer::Login;

bool takes(const AutoconfigServer &server, Login login)
{
    return std::find(server.logins.begin(), server.logins.end(), login) != server.logins.end();
}

/// One that says nothing of its logins is asked what it has.
bool isUsable(const AutoconfigServer &server)
{
    return server.logins.empty() || takes(server, Login::Password) || takes(server, Login::OAuth)
        || takes(server, Login::Certificate);
}

const AutoconfigServer *choose(const AutoconfigDocument &document, AutoconfigServer::Type type)
{
    for (const ChannelSecurity security : {ChannelSecurity::ImplicitTls, ChannelSecurity::StartTls}) {
        for (const AutoconfigServer &each : document.servers) {
            if (each.type == type && each.security == security && isUsable(each))
                return &each;
        }
    }
    return nullptr;
}

/// Empty where it is the address: then it follows when that changes.
QString userFor(const AutoconfigServer &server, const AddrSpec &address)
{
    return server.user == address.toText() ? QString() : server.user;
}

template <class Server>
void fill(Server &server, const AutoconfigServer &found, const AddrSpec &address)
{
    server.host = found.host;
    server.port = found.port;
    server.security = found.security;
    server.user = userFor(found, address);
}

} // namespace

FoundSettings settingsOf(const AutoconfigDocument &document, const AddrSpec &address, DiscoverySource source,
                         const QString &where)
{
    FoundSettings settings{.source = source,
                           .where = where,
                           .name = document.displayName,
                           .oauth = document.oauth,
                           .help = document.help};
    if (const AutoconfigServer *out = choose(document, AutoconfigServer::Type::Smtp)) {
        fill(settings.submission, *out, address);
        settings.oauthOnly = takes(*out, Login::OAuth) && !takes(*out, Login::Password);
    }
    const AutoconfigServer *in = choose(document, AutoconfigServer::Type::Imap);
    if (!in) {
        in = choose(document, AutoconfigServer::Type::Pop3);
        settings.incoming.protocol = in ? IncomingServer::Protocol::Pop3 : IncomingServer::Protocol::Imap;
    }
    if (in)
        fill(settings.incoming, *in, address);
    recognise(settings, address);
    return settings;
}

} // namespace sendoff
