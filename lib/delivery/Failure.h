// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/EnhancedStatus.h"

#include <QString>

namespace sendoff {

/// Where in an attempt something happened, in the order in which it is walked.
enum class Stage {
    Local,      ///< on this machine, before connecting: spool, secret
    Lookup,     ///< name lookup
    Connect,
    Tls,        ///< handshake, implicit or after STARTTLS
    Greeting,
    Ehlo,
    StartTls,   ///< the command and its reply
    Auth,
    MailFrom,
    RcptTo,
    Data,       ///< DATA or BDAT until the last octet of the message
    FinalDot,   ///< from the final dot (or BDAT LAST) on: outcome unknown until the reply
    Quit
};

/// Whom it concerns: RetryPolicy decides by it.
enum class Scope { Session, Account, Message, Recipient };

/// What happened. Stage and reply say where and in which words.
enum class FailureKind {
    // the way there
    HostNotFound,
    ConnectionRefused,
    Unreachable,          ///< no network, no route
    TimedOut,
    ConnectionLost,
    ProxyFailed,
    // the channel
    TlsHandshakeFailed,
    NotTls,               ///< the server speaks at this port before it encrypts
    TlsTooOld,            ///< the server has no TLS 1.2
    CertificateUntrusted, ///< unknown CA or self-signed
    CertificateNameMismatch,
    CertificateExpired,   ///< or not yet valid
    CertificateChanged,   ///< the user trusted another one for this host
    CertificateFileUnusable,  ///< the authorities' file, or one's own certificate: unreadable, or locked by a password
    ClientCertificateRefused, ///< by the server
    StartTlsNotOffered,
    PlaintextInjected,    ///< octets after the 220 to STARTTLS and before the handshake, RFC 3207 6
    // login
    AuthNotOffered,       ///< no mechanism that both sides have
    AuthRefused,          ///< 535 and its kin; the detail is the mechanism's name
    AuthDowngraded,       ///< the server offers less than last time
    ServerNotAuthentic,   ///< SCRAM: the server's nonce, signature or iteration count is wrong
    NoSecret,             ///< nothing stored for this account
    KeychainMissing,
    KeychainLocked,
    KeychainDenied,
    KeychainFailed,
    PasswordCommandFailed,
    SignInNeeded,         ///< OAuth: nobody has signed in on this machine yet
    SignInRevoked,        ///< OAuth: the provider takes the sign-in no more
    OAuthClientRefused,   ///< OAuth: the provider doesn't know the client id, or its secret is wrong
    TokenUnavailable,     ///< OAuth: the provider couldn't be asked, or has trouble of its own
    // the server's answer
    ReplyTransient,       ///< 4yz
    ReplyPermanent,       ///< 5yz
    ProtocolError,        ///< a reply that RFC 5321 does not allow here
    // the message
    TooBig,               ///< over the announced SIZE, RFC 1870
    SmtpUtf8NotOffered,   ///< RFC 6531
    EightBitNotOffered,   ///< 8-bit content and no 8BITMIME, RFC 6152
    ContentMissing,       ///< the spool file is gone
    ContentChanged,       ///< the spool file is not what was queued
    NoRecipients,
    RequireTlsNotOffered, ///< RFC 8689
    BinaryNotOffered,     ///< binary content and no BINARYMIME, RFC 3030
    DeliverByNotOffered,  ///< to be returned if late, and nobody would: RFC 2852
    FutureReleaseNotOffered, ///< to be held by the server, and it doesn't, or not for so long: RFC 4865
    RecipientLimit,       ///< more recipients than the server takes at once; the rest goes next
    ScheduleMissed,       ///< nothing ran when it should have left, nor for a day after
    FoundAgain,           ///< made anew from the spool after the database was damaged: it may have been sent
    // the person
    Cancelled,
    AccountMissing,       ///< the account was removed
    AccountDisabled       ///< the user switched it off
};

/// One fault as data; ui/words makes the sentences.
struct Failure {
    FailureKind kind = FailureKind::ProtocolError;
    Stage stage = Stage::Local;
    Scope scope = Scope::Session;
    std::optional<ServerReply> reply = std::nullopt;
    QString host = {};                ///< the server it is about, if any
    QByteArray detail = {};           ///< technical English for the details view; no secret
    QByteArray peerCertificate = {};  ///< DER, for certificate failures

    bool operator==(const Failure &) const = default;
};

/// True if repeating it unchanged cannot help (RFC 5321 4.2.1: 5yz). False for everything that
/// time, the network or the user's fixing the account can mend: a 5yz that concerns the account is
/// one of these.
bool isPermanent(const Failure &failure);

/// Stable lower-case names for JSON and the store: "connect", "rcptTo".
QString toName(Stage stage);
QString toName(FailureKind kind);
QString toName(Scope scope);
std::optional<Stage> stageFromName(const QString &name);
std::optional<FailureKind> failureKindFromName(const QString &name);
std::optional<Scope> scopeFromName(const QString &name);

} // namespace sendoff
