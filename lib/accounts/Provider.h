// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/IncomingServer.h"
#include "accounts/OAuthSettings.h"
#include "accounts/SendingLimits.h"

#include <optional>
#include <vector>

namespace sendoff {

/// What is known of a mail provider, as it says itself. What it doesn't say stays empty.
struct Provider {
    /// What programs log in with.
    enum class Password {
        Usual,  ///< the same as on the web
        App,    ///< one made on the web for this program, at least with two-step login
        Own,    ///< one for e-mail programs, other than on the web
        Bridge, ///< the one that the provider's own program on this machine shows
        None    ///< no password at all: by OAuth only
    };
    QString id = {};   ///< stable, for tests and JSON
    QString name = {}; ///< "Gmail"
    QStringList domains = {}; ///< of its addresses, lower case A-labels
    QStringList mx = {};      ///< whose mail exchangers are at or under one of these, is a customer
    SubmissionServer submission = {}; ///< no host: programs can't send through it
    IncomingServer incoming = {};
    bool userIsLocalPart = false; ///< it logs in with what stands before "@"
    Password password = Password::Usual;
    QUrl passwordHelp = {};
    bool mustEnable = false; ///< programs have to be allowed on its web site first
    QUrl enableHelp = {};
    bool savesSentMail = false; ///< what is sent appears in its sent folder by itself
    std::optional<OAuthSettings> oauth = std::nullopt; ///< without a client id
    bool needsOwnClient = false; ///< the user has to register a client id
    QUrl clientHelp = {};
    SendingLimits limits = {};

    bool takesPrograms() const { return !submission.host.isEmpty(); }
};

/// From providers.json, in its order.
const std::vector<Provider> &providers();
/// Whose addresses end in this domain (A-labels, any case); null if none.
const Provider *providerOfDomain(const QString &domain);
/// To which a mail exchanger belongs; null if none.
const Provider *providerOfMailExchanger(const QString &host);
/// With this submission server, preferring the one whose addresses end in `domain`; null if none.
const Provider *providerOfServer(const QString &host, const QString &domain);

} // namespace sendoff
