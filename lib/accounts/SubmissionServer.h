// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace sendoff {

/// How the channel to a submission server becomes secret: RFC 8314 3.
enum class ChannelSecurity {
    ImplicitTls, ///< "tls": from the first octet, usually port 465
    StartTls,    ///< "starttls": required, never skipped, usually port 587
    Plaintext    ///< "plaintext": no login is made over it
};

/// What is spoken there.
enum class MailProtocol {
    Submission, ///< SMTP, RFC 6409
    Lmtp        ///< RFC 2033, on this machine only: by a local socket or the loopback address, in the clear
};

/// How to log in.
struct AuthChoice {
    enum class Kind {
        Auto,     ///< the strongest that both sides have
        None,     ///< no login
        Mechanism ///< exactly this one
    };
    Kind kind = Kind::Auto;
    QByteArray mechanism = {}; ///< upper case SASL name, RFC 4422 3.1, for Kind::Mechanism

    /// A login without password or token: by certificate (EXTERNAL) or as nobody (ANONYMOUS).
    bool needsNoSecret() const { return mechanism == "EXTERNAL" || mechanism == "ANONYMOUS"; }

    bool operator==(const AuthChoice &) const = default;
};

/// Where mail is handed in: RFC 6409.
struct SubmissionServer {
    MailProtocol protocol = MailProtocol::Submission;
    QString host = {};   ///< host name (U-labels) or address, as configured; certificates are checked against it.
                         ///< For LMTP, the path of a local socket or a loopback name or address
    quint16 port = 465;
    ChannelSecurity security = ChannelSecurity::ImplicitTls;
    QString user = {};   ///< authentication identity; empty: the address of the identity
    AuthChoice auth = {};
    QString caFile = {}; ///< PEM with the only authorities to trust; empty: the system's
    QString clientCertificate = {}; ///< PKCS#12 or PEM file, empty: none
    QUrl proxy = {};     ///< socks5:// or http://, without the password; empty: none
    QString proxyPasswordCommand = {}; ///< prints the proxy's password, asked each time; empty: it wants none
    QByteArray ehloName = {}; ///< empty: the address literal [127.0.0.1]
    QByteArray pinnedCertificate = {}; ///< SHA-256 of the DER that the user trusts for this server; empty: none

    bool isLocalSocket() const { return protocol == MailProtocol::Lmtp && host.startsWith(u'/'); }
    /// The host as the command line names it: "smtp.example.org", "lmtp:/run/lmtp", "lmtp://127.0.0.1".
    QString toText() const;
    /// Sets protocol and host from that.
    void setText(const QString &text);
    /// False for LMTP that would leave this machine, or that asks for TLS.
    bool isSound() const;

    bool operator==(const SubmissionServer &) const = default;
};

/// Stable names for the command line and the store: tls, starttls, plaintext; auto, none, MECHANISM.
QString toName(ChannelSecurity security);
std::optional<ChannelSecurity> channelSecurityFromName(const QString &name);
QString toName(const AuthChoice &auth);
/// Names are not case-sensitive. None if it is no SASL mechanism name (RFC 4422 3.1).
std::optional<AuthChoice> authChoiceFromName(const QString &name);

} // namespace sendoff
