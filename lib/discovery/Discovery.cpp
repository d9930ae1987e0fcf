// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/Discovery.h"

#include "discovery/NameProbe.h"
#include "discovery/ServiceLookup.h"
#include "discovery/autoconfigSettings.h"
#include "discovery/hostName.h"

#include <QTimer>
#include <QUrlQuery>

namespace sendoff {

namespace {

using State = DiscoveryStep::State;

/// Nobody waits longer than this: what hasn't answered by then, won't.
constexpr std::chrono::seconds patience{15};

const QString databaseHost = QStringLiteral("autoconfig.thunderbird.net");

} // namespace

Discovery::Discovery(const DiscoveryTools &tools, const AddrSpec &address, const DiscoveryConsent &consent, QObject *parent)
    : QObject(parent), m_tools(tools), m_address(address), m_domain(QString::fromLatin1(address.asciiDomain())),
      m_consent(consent), m_questions(new QObject(this))
{
    QMetaObject::invokeMethod(this, &Discovery::start, Qt::QueuedConnection);
}

void Discovery::start()
{
    if (askTable())
        return;
    if (!isHostName(m_domain)) { // an address literal
        m_isOver = true;
        emit finished({});
        return;
    }
    const QString path = QStringLiteral("/mail/config-v1.1.xml");
    m_steps = {{DiscoverySource::OwnAutoconfig, {DiscoverySource::OwnAutoconfig, State::Asking, QStringLiteral("autoconfig.") + m_domain}},
               {DiscoverySource::WellKnown, {DiscoverySource::WellKnown, State::Asking, m_domain}},
               {DiscoverySource::Database, {DiscoverySource::Database, State::Asking, databaseHost}},
               {DiscoverySource::MailExchanger, {DiscoverySource::MailExchanger, State::Asking, m_domain}},
               {DiscoverySource::Services, {DiscoverySource::Services, State::Asking, m_domain}},
               {DiscoverySource::Probe, {DiscoverySource::Probe, State::Asking, QStringLiteral("smtp.") + m_domain}}};
    for (const auto &[source, step] : m_steps)
        emit stepChanged(step);
    askAutoconfig(DiscoverySource::OwnAutoconfig, QStringLiteral("autoconfig.") + m_domain, path);
    askAutoconfig(DiscoverySource::WellKnown, m_domain, QStringLiteral("/.well-known/autoconfig") + path);
    askDatabase(DiscoverySource::Database, m_domain);
    askExchangers();
    askServices();
    askProbe();
    QTimer::singleShot(patience, m_questions, [this] {
        for (const auto &[source, step] : m_steps) {
            if (step.state == State::Asking)
                mark(source, State::Failed);
        }
        finishIfKnown();
    });
}

bool Discovery::askTable()
{
    const Provider *provider = providerOfDomain(m_domain);
    if (!provider)
        return false;
    m_steps[DiscoverySource::ProviderTable] = {DiscoverySource::ProviderTable, State::Asking, provider->name};
    take(DiscoverySource::ProviderTable, State::Nothing, settingsOf(*provider, m_address, DiscoverySource::ProviderTable));
    return true;
}

void Discovery::askAutoconfig(DiscoverySource source, const QString &host, const QString &path)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPath(path);
    if (m_consent.tellAddress) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("emailaddress"), QString::fromLatin1(QUrl::toPercentEncoding(m_address.toText())));
        url.setQuery(query);
    }
    fetch(source, url);
}

void Discovery::askDatabase(DiscoverySource source, const QString &domain)
{
    if (!m_consent.askDatabase)
        return take(source, State::NotNeeded, std::nullopt);
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(databaseHost);
    url.setPath(QStringLiteral("/v1.1/") + domain);
    fetch(source, url);
}

void Discovery::fetch(DiscoverySource source, const QUrl &url)
{
    m_tools.http.ask({.url = url, .accept = "text/xml, application/xml"}, m_questions, [this, source](const auto &answer) {
        if (!answer)
            return take(source, State::Failed, std::nullopt);
        const auto document = parseAutoconfig(answer->body, m_address);
        if (answer->status != 200 || !document)
            return take(source, State::Nothing, std::nullopt);
        FoundSettings settings = settingsOf(*document, m_address, source, answer->url.host());
        // The document is the database's own, but which one it is was said by DNS.
        if (source == DiscoverySource::MailExchanger)
            settings.trust = FoundSettings::Trust::ConfirmHost;
        take(source, State::Nothing, settings);
    });
}

void Discovery::askExchangers()
{
    m_tools.dns.exchangers(m_domain, m_questions, [this](const auto &exchangers) {
        if (exchangers)
            return takeExchangers(*exchangers);
        take(DiscoverySource::MailExchanger, State::Failed, std::nullopt);
    });
}

void Discovery::takeExchangers(const std::vector<MailExchanger> &exchangers)
{
    const auto source = DiscoverySource::MailExchanger;
    if (exchangers.empty() || !isHostName(exchangers.front().host))
        return take(source, State::Nothing, std::nullopt);
    const QString host = exchangers.front().host;
    if (const Provider *provider = providerOfMailExchanger(host)) {
        FoundSettings settings = settingsOf(*provider, m_address, source);
        settings.where = host;
        settings.trust = FoundSettings::Trust::ConfirmHost;
        return take(source, State::Nothing, settings);
    }
    const QString organisation = organisationDomain(host);
    if (organisation.isEmpty() || organisation == m_domain)
        return take(source, State::Nothing, std::nullopt);
    askDatabase(source, organisation);
}

void Discovery::askServices()
{
    new ServiceLookup(
        m_tools.dns, m_address,
        [this](const auto &settings) { take(DiscoverySource::Services, State::Nothing, settings); }, m_questions);
}

void Discovery::askProbe()
{
    new NameProbe(
        m_tools.probe, m_address,
        [this](const auto &settings) { take(DiscoverySource::Probe, State::Nothing, settings); }, m_questions);
}

void Discovery::take(DiscoverySource source, State otherwise, const std::optional<FoundSettings> &settings)
{
    if (m_isOver)
        return;
    const bool isFound = settings && (settings->isComplete() || settings->provider);
    if (isFound)
        m_found.push_back(*settings);
    mark(source, isFound ? State::Found : otherwise);
    finishIfKnown();
}

void Discovery::mark(DiscoverySource source, State state)
{
    DiscoveryStep &step = m_steps[source];
    step.state = state;
    emit stepChanged(step);
}

void Discovery::finishIfKnown()
{
    if (m_isOver)
        return;
    // In the order of trust: what is still being asked may be better than what was found.
    for (const auto &[source, step] : m_steps) {
        if (step.state == State::Asking)
            return;
        if (step.state == State::Found)
            break;
    }
    m_isOver = true;
    m_questions->deleteLater();
    for (const auto &[source, step] : m_steps) {
        if (step.state == State::Asking)
            mark(source, State::NotNeeded);
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const FoundSettings &a, const FoundSettings &b) { return a.source < b.source; });
    emit finished(m_found);
}

} // namespace sendoff
