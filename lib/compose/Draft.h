// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Id.h"
#include "delivery/DeliveryOptions.h"
#include "delivery/DsnNotify.h"

#include <QDateTime>
#include <QRect>

#include <vector>

namespace sendoff {

using DraftId = Id<struct DraftTag>;

/// A file that goes along, or an octet string (a pasted picture).
struct Attachment {
    QString path = {};         ///< absolute; empty if `data` holds the content
    QByteArray data = {};
    QString name = {};         ///< as the recipient sees it, without folders
    QByteArray contentType = {}; ///< empty: found from the content
    qint64 size = 0;           ///< octets when attached
    QDateTime modified = {};   ///< of the file when attached; a change before sending is said
    /// Without angle brackets, unique in the message; empty: an attachment. Else it is shown within the
    /// HTML, which names it as "cid:…" (RFC 2392).
    QByteArray contentId = {};

    bool operator==(const Attachment &) const = default;
};

/// A header of the writer's own, such as List-Id. Validated by prepare().
struct ExtraHeader {
    QString name;
    QString value;
    bool operator==(const ExtraHeader &) const = default;
};

/// The message that a draft answers, forwards or redirects.
struct Origin {
    enum class Kind { Reply, ReplyAll, Forward, Redirect };
    Kind kind = Kind::Reply;
    QByteArray messageId = {};      ///< with its angle brackets; empty: it has none
    QByteArrayList references = {}; ///< its References (or In-Reply-To), RFC 5322 3.6.4, oldest first
    QStringList deliveredTo = {};   ///< addresses that it came to, as its headers say
    /// For Redirect: the message itself, which goes unchanged under Resent-* headers (RFC 5322 3.6.6).
    Attachment message = {};

    bool operator==(const Origin &) const = default;
};

/// The message of the outbox in whose place this one is written, as it was refused for some or all.
struct Amends {
    qint64 item = 0; ///< its number
    std::vector<AddrSpec> recipients = {}; ///< whom it was refused for, as it has them

    bool operator==(const Amends &) const = default;
};

/// How the window stood, for opening it again after a crash.
struct WindowState {
    bool isOpen = false;
    QRect geometry = {};
    int cursor = 0; ///< characters before it in the text

    bool operator==(const WindowState &) const = default;
};

/// What the writer means, as typed: addresses may be unfinished or wrong. One value, edited by one
/// window, stored as you type.
struct Draft {
    DraftId id = {};
    AccountId account = {};
    QString from = {};         ///< empty: the account's identity
    QString replyTo = {};      ///< empty: the identity's
    QString to = {};
    QString cc = {};
    QString bcc = {};
    QString subject = {};
    QString text = {};         ///< '\n' line ends; of a rich message, its text alternative
    QString html = {};         ///< empty: plain text only
    std::vector<Attachment> attachments = {};
    std::vector<ExtraHeader> extraHeaders = {};
    std::optional<Origin> origin = std::nullopt;
    std::optional<Amends> amends = std::nullopt;
    DeliveryOptions options = {};  ///< holdFor is not kept: it is counted when the message is queued
    std::optional<DsnNotify> notify = std::nullopt; ///< none leaves it to the server
    bool wantsReadReceipt = false; ///< RFC 8098 2.1
    bool stripsMetadata = false;   ///< pictures go without place, author and device
    QString language = {};         ///< of its spelling and its words, as "de-AT"; empty: the system's
    WindowState window = {};
    QDateTime saved = {};

    bool operator==(const Draft &) const = default;
};

} // namespace sendoff
