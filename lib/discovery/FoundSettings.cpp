// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/FoundSettings.h"

namespace sendoff {

namespace {

void fillFacts(FoundSettings &settings, const Provider &provider)
{
    settings.provider = &provider;
    if (settings.name.isEmpty())
        settings.name = provider.name;
    if (!settings.oauth)
        settings.oauth = provider.oauth;
    settings.oauthOnly = settings.oauthOnly || provider.password == Provider::Password::None;
}

} // namespace

void FoundSettings::applyTo(Account &account) const
{
    if (!submission.host.isEmpty()) {
        SubmissionServer &server = account.server;
        server.protocol = MailProtocol::Submission;
        server.host = submission.host;
        server.port = submission.port;
        server.security = submission.security;
        server.user = submission.user;
        server.pinnedCertificate.clear();
    }
    if (incoming.isSet()) {
        const IncomingServer before = std::exchange(account.incoming, incoming);
        account.incoming.hasOwnSecret = before.hasOwnSecret;
        account.incoming.passwordCommand = before.passwordCommand;
        account.incoming.sentCopy = before.sentCopy;
        account.incoming.sentFolder = before.sentFolder;
    }
    if (oauth) {
        const QString clientId = account.oauth.clientId;
        account.oauth = *oauth;
        account.oauth.clientId = clientId;
    }
}

FoundSettings settingsOf(const Provider &provider, const AddrSpec &address, DiscoverySource source)
{
    FoundSettings settings{.source = source,
                           .where = provider.name,
                           .submission = provider.submission,
                           .incoming = provider.incoming};
    if (provider.userIsLocalPart) {
        settings.submission.user = address.localPart();
        settings.incoming.user = address.localPart();
    }
    fillFacts(settings, provider);
    return settings;
}

void recognise(FoundSettings &settings, const AddrSpec &address)
{
    const Provider *provider = providerOfServer(settings.submission.host, address.domain());
    if (provider)
        fillFacts(settings, *provider);
}

QString toName(DiscoverySource source)
{
    switch (source) {
    case DiscoverySource::ProviderTable:
        return QStringLiteral("table");
    case DiscoverySource::OwnAutoconfig:
        return QStringLiteral("autoconfig");
    case DiscoverySource::WellKnown:
        return QStringLiteral("wellKnown");
    case DiscoverySource::Database:
        return QStringLiteral("database");
    case DiscoverySource::MailExchanger:
        return QStringLiteral("mx");
    case DiscoverySource::Services:
        return QStringLiteral("srv");
    case DiscoverySource::Probe:
        break;
    }
    return QStringLiteral("probe");
}

} // namespace sendoff
