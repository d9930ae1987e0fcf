// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/ServiceLookup.h"

#include "discovery/hostName.h"

namespace sendoff {

namespace {

enum class Kind { Submission, Imap, Pop3 };

struct Service {
    QLatin1String label;
    Kind kind;
    ChannelSecurity security;
};

/// The preferred first. IMAP before POP3, whatever their priorities (RFC 6186 3.4): only there a copy can be kept. What the
/// RFC allows in the clear has to become secret by STARTTLS or STLS.
constexpr std::array services{
    Service{QLatin1String("_submissions._tcp"), Kind::Submission, ChannelSecurity::ImplicitTls},
    Service{QLatin1String("_submission._tcp"), Kind::Submission, ChannelSecurity::StartTls},
    Service{QLatin1String("_imaps._tcp"), Kind::Imap, ChannelSecurity::ImplicitTls},
    Service{QLatin1String("_imap._tcp"), Kind::Imap, ChannelSecurity::StartTls},
    Service{QLatin1String("_pop3s._tcp"), Kind::Pop3, ChannelSecurity::ImplicitTls},
    Service{QLatin1String("_pop3._tcp"), Kind::Pop3, ChannelSecurity::StartTls},
};

} // namespace

ServiceLookup::ServiceLookup(DnsResolver &resolver, const AddrSpec &address, Finished done, QObject *parent)
    : QObject(parent), m_address(address), m_done(std::move(done))
{
    static_assert(services.size() == serviceCount);
    const QString domain = QString::fromLatin1(address.asciiDomain());
    for (size_t number = 0; number < services.size(); ++number) {
        resolver.services(services[number].label + u'.' + domain, this, [this, number](const auto &records) {
            take(number, records ? *records : std::vector<ServiceRecord>());
        });
    }
}

void ServiceLookup::take(size_t number, const std::vector<ServiceRecord> &records)
{
    // The target "." says that there is no such service: RFC 6186 3.4.
    if (!records.empty() && records.front().port > 0 && isHostName(records.front().target))
        m_found[number] = records.front();
    if (--m_open == 0)
        finish();
}

void ServiceLookup::finish()
{
    deleteLater();
    FoundSettings settings{.source = DiscoverySource::Services,
                           .where = m_address.domain(),
                           .trust = FoundSettings::Trust::ConfirmHost};
    const auto fill = [](auto &server, const ServiceRecord &record, const Service &service) {
        server.host = record.target.toLower();
        server.port = record.port;
        server.security = service.security;
    };
    for (size_t number = 0; number < services.size(); ++number) {
        const Service &service = services[number];
        if (!m_found[number])
            continue;
        if (service.kind == Kind::Submission && settings.submission.host.isEmpty())
            fill(settings.submission, *m_found[number], service);
        if (service.kind != Kind::Submission && !settings.incoming.isSet()) {
            fill(settings.incoming, *m_found[number], service);
            settings.incoming.protocol =
                service.kind == Kind::Pop3 ? IncomingServer::Protocol::Pop3 : IncomingServer::Protocol::Imap;
        }
    }
    if (!settings.isComplete())
        return m_done(std::nullopt);
    recognise(settings, m_address);
    m_done(settings);
}

} // namespace sendoff
