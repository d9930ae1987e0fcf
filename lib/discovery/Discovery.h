// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/FoundSettings.h"
#include "discovery/ServerProbe.h"
#include "net/DnsResolver.h"
#include "net/HttpClient.h"

#include <map>

namespace sendoff {

/// What the user lets others know.
struct DiscoveryConsent {
    bool askDatabase = true;   ///< Thunderbird's database is told the domain, never the address
    bool tellAddress = false;  ///< the domain's own autoconfig is told the whole address
};

/// What Discovery asks with.
struct DiscoveryTools {
    HttpClient &http;
    DnsResolver &dns;
    ServerProbe &probe;
};

/// One source on the way.
struct DiscoveryStep {
    enum class State {
        Asking,
        Found,
        Nothing,  ///< it answered, and knows nothing that is secure
        Failed,   ///< it couldn't be asked
        NotNeeded ///< a better one answered, or the user doesn't want it
    };
    DiscoverySource source = DiscoverySource::ProviderTable;
    State state = State::Asking;
    QString where = {}; ///< the name that is asked

    bool operator==(const DiscoveryStep &) const = default;
};

/// Settings from an address. All sources are asked at once; it ends as soon as the best that has an
/// answer is known. Begins by itself, from the event loop. One object, one address.
class Discovery final : public QObject {
    Q_OBJECT
public:
    Discovery(const DiscoveryTools &tools, const AddrSpec &address, const DiscoveryConsent &consent, QObject *parent);

signals:
    void stepChanged(const sendoff::DiscoveryStep &step);
    /// The most trusted first. Empty: nothing was found.
    void finished(const std::vector<sendoff::FoundSettings> &found);

private:
    void start();
    bool askTable();
    void askAutoconfig(DiscoverySource source, const QString &host, const QString &path);
    void askDatabase(DiscoverySource source, const QString &domain);
    void fetch(DiscoverySource source, const QUrl &url);
    void askExchangers();
    void takeExchangers(const std::vector<MailExchanger> &exchangers);
    void askServices();
    void askProbe();
    void take(DiscoverySource source, DiscoveryStep::State otherwise, const std::optional<FoundSettings> &settings);
    void mark(DiscoverySource source, DiscoveryStep::State state);
    void finishIfKnown();

    const DiscoveryTools m_tools;
    const AddrSpec m_address;
    const QString m_domain; ///< A-labels
    const DiscoveryConsent m_consent;
    std::map<DiscoverySource, DiscoveryStep> m_steps; ///< in the order of trust
    std::vector<FoundSettings> m_found;
    QObject *m_questions; ///< the context of all that is being asked
    bool m_isOver = false;
};

} // namespace sendoff
