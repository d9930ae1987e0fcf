// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/IncomingServer.h"
#include "accounts/OAuthSettings.h"
#include "address/AddrSpec.h"
#include "base/Result.h"

#include <vector>

namespace sendoff {

/// One server of a document, its placeholders filled in.
struct AutoconfigServer {
    enum class Type { Smtp, Imap, Pop3 };
    enum class Login { Password, OAuth, Certificate, Other };
    Type type = Type::Smtp;
    QString host = {};
    quint16 port = 0;
    ChannelSecurity security = ChannelSecurity::ImplicitTls;
    QString user = {};         ///< empty: the document doesn't say
    std::vector<Login> logins; ///< in the document's order, what it says of "authentication"
};

/// What Thunderbird's configuration format 1.1 says of one address. Only what is secure is kept: a
/// server in the clear, or with what is no host name, is as if it weren't there.
/// https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat
struct AutoconfigDocument {
    QString displayName = {};
    std::vector<AutoconfigServer> servers; ///< in the document's order
    std::optional<OAuthSettings> oauth = std::nullopt; ///< without a client id
    QUrl help = {}; ///< https; what to do before programs may log in
};

enum class AutoconfigError {
    TooLarge,
    NotXml,         ///< not well-formed, or with a document type: no answer needs one
    NotAutoconfig,  ///< another root element: a web page
    NothingUsable   ///< no server that is secure
};

/// `xml` of at most 256 KiB.
Result<AutoconfigDocument, AutoconfigError> parseAutoconfig(const QByteArray &xml, const AddrSpec &address);

} // namespace sendoff
