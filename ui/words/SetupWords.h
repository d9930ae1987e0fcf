// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/PassedStage.h"
#include "discovery/Discovery.h"
#include "oauth/OAuthError.h"
#include "ui/words/FailureWords.h"

namespace sendoff::words {

// What sets an account up, in words. Links stand alone, so that they can be made to open.

/// "smtp.example.org, port 465, TLS"
QString serverLine(const QString &host, quint16 port, ChannelSecurity security);
/// "TLS", "STARTTLS", "no encryption"
QString securityName(ChannelSecurity security);
/// Where the settings came from, a whole sentence; where the host has to be confirmed, it says so.
QString howFound(const FoundSettings &settings);
/// What is being asked, and what it came to: "Settings at autoconfig.example.org", "found".
QString sourceName(const DiscoveryStep &step);
QString stepState(DiscoveryStep::State state);

/// A fact of a provider that the user has to know before the password, and a page with more.
struct ProviderFact {
    QString sentence;
    QUrl link = {};
};
std::vector<ProviderFact> facts(const FoundSettings &settings);
/// Nothing was found: what now.
FailureWords nothingFound(const AddrSpec &address);

/// "0.03 s"
QString seconds(std::chrono::milliseconds time);
/// What a step of the check came to: "TLSv1.3, certificate of R11, valid until 03/03/2027"; may be empty.
QString detailOf(const PassedStage &passed);

FailureWords describe(const OAuthError &error, const QString &accountName);

} // namespace sendoff::words
