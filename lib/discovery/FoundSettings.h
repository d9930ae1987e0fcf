// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "accounts/Provider.h"

namespace sendoff {

/// Where settings can come from, the most trusted first.
enum class DiscoverySource {
    ProviderTable, ///< built in
    OwnAutoconfig, ///< https://autoconfig.DOMAIN
    WellKnown,     ///< https://DOMAIN/.well-known/autoconfig
    Database,      ///< Thunderbird's, which is told the domain
    MailExchanger, ///< whose mail exchangers the domain names: a provider of the table, or of the database
    Services,      ///< SRV records, RFC 6186 and RFC 8314
    Probe          ///< usual names and ports, tried
};

/// What one source says. Servers are secure without exception.
struct FoundSettings {
    enum class Trust {
        Sure,       ///< over TLS from whoever may say so, or proved by a certificate
        ConfirmHost ///< by DNS, which can be forged on the way: people look at the host first
    };
    DiscoverySource source = DiscoverySource::ProviderTable;
    QString where = {};             ///< the name that answered: "autoconfig.example.org"
    Trust trust = Trust::Sure;
    SubmissionServer submission = {}; ///< no host: not found
    IncomingServer incoming = {};     ///< no host: not found
    const Provider *provider = nullptr; ///< of the table, if it is one
    QString name = {};              ///< of the provider, for people; may be empty
    std::optional<OAuthSettings> oauth = std::nullopt; ///< tokens can be had there
    bool oauthOnly = false;         ///< and no password is taken
    QUrl help = {};                 ///< what to do first, as the provider says

    bool isComplete() const { return !submission.host.isEmpty(); }
    /// Puts the servers into `account`, which keeps its person, name and password.
    void applyTo(Account &account) const;
};

/// What a provider of the table says of an address.
FoundSettings settingsOf(const Provider &provider, const AddrSpec &address, DiscoverySource source);
/// Fills in what is known of the provider whose submission server this is.
void recognise(FoundSettings &settings, const AddrSpec &address);

/// Stable names: "table", "autoconfig", "wellKnown", "database", "mx", "srv", "probe".
QString toName(DiscoverySource source);

} // namespace sendoff
