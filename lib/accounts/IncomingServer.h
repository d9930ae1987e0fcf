// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/SubmissionServer.h"

namespace sendoff {

/// Where the account's mail arrives and its sent mail is kept: asked for messages whose fate is
/// unknown, for delivery reports, and given sent copies and drafts. Sendoff reads nothing else there. It shares
/// the submission server's proxy, authorities and client certificate.
struct IncomingServer {
    enum class Protocol { Imap, Pop3 }; ///< RFC 3501 and 9051; RFC 1939

    Protocol protocol = Protocol::Imap;
    QString host = {};   ///< as SubmissionServer::host; empty: the account has none
    quint16 port = 993;
    ChannelSecurity security = ChannelSecurity::ImplicitTls;
    QString user = {};   ///< empty: as for sending
    AuthChoice auth = {};
    bool hasOwnSecret = false; ///< a password other than for sending
    QString passwordCommand = {}; ///< of hasOwnSecret: prints it each time; empty: it is under Account::incomingSecretKey()
    QByteArray pinnedCertificate = {}; ///< as SubmissionServer::pinnedCertificate
    /// Whether what was sent is copied to the folder of sent mail.
    enum class SentCopy {
        Auto,   ///< unless the provider is known to do it by itself
        Always, ///< unless it is there already
        Never
    };
    SentCopy sentCopy = SentCopy::Auto;
    QString sentFolder = {}; ///< IMAP mailbox of sent mail; empty: found by itself

    /// Its INBOX is asked for reports of delivery and receipts, by headers; only these are read. Off until allowed.
    bool readsReports = false;
    /// Drafts are kept in its folder of drafts, too. IMAP; off until allowed.
    bool keepsDrafts = false;

    bool isSet() const { return !host.isEmpty(); }
    /// The keychain has a password of its own.
    bool hasSecretInKeychain() const { return hasOwnSecret && passwordCommand.isEmpty(); }

    bool operator==(const IncomingServer &) const = default;
};

/// Stable names: "auto", "always", "never".
QString toName(IncomingServer::SentCopy sentCopy);
std::optional<IncomingServer::SentCopy> sentCopyFromName(const QString &name);

} // namespace sendoff
