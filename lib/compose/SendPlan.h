// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/ServerFacts.h"
#include "compose/prepare.h"
#include "metadata/FileMetadata.h"

#include <optional>

namespace sendoff {

/// What a file that goes along tells beside what it shows.
struct RevealingFile {
    QString name;
    FileMetadata tells;
    bool isStripped = false; ///< it goes without

    bool operator==(const RevealingFile &) const = default;
};

/// How a message will leave and what of it whom reaches, as far as that is known before it is sent.
struct SendPlan {
    enum class Body {
        SevenBit, ///< nothing special is asked for
        EightBit, ///< 8BITMIME, RFC 6152
        Binary    ///< BINARYMIME, RFC 3030: attachments without base64
    };
    QString accountName = {};
    bool isSandbox = false;
    QString server = {};               ///< with its port
    ChannelSecurity security = ChannelSecurity::ImplicitTls;
    QByteArray lastTls = {};           ///< protocol and cipher of the last session; empty: none yet
    bool logsIn = false;
    QString user = {};
    QByteArray lastMechanism = {};     ///< empty: none yet, the safest that both sides have
    std::vector<std::vector<AddrSpec>> transactions = {}; ///< the recipients of each, in order
    int recipientLimit = 0;            ///< why there are several
    qint64 size = 0;                   ///< octets as they are sent, dots and all not counted
    qint64 sizeLimit = 0;              ///< 0: none known
    Body body = Body::SevenBit;
    bool needsSmtpUtf8 = false;
    QByteArrayList missing = {};       ///< EHLO keywords that it takes and the server didn't offer
    std::vector<Mailbox> to = {}, cc = {}, bcc = {}; ///< bcc: seen by nobody else
    QByteArray beginning = {};         ///< the first octets; Date and Message-ID are made anew when it is queued
    QString ehloName = {};             ///< empty: an address that says nothing
    QString zone = {};                 ///< "+0100", in Date
    QString messageIdDomain = {};
    std::vector<RevealingFile> files = {};  ///< those that tell anything

    bool tellsOfMaker() const { return !files.empty(); }
};

/// Pure. `beginning` is of the prepared message; the files aren't looked at here.
SendPlan planSending(const PreparedMessage &message, const Account &account, const ServerFacts &facts,
                     const QByteArray &beginning);

/// Looks at the draft's files. Of those that can't be read nothing is said.
std::vector<RevealingFile> revealingFiles(const Draft &draft);

} // namespace sendoff
