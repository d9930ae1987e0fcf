// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/Id.h"

#include <QDateTime>

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

    bool operator==(const Attachment &) const = default;
};

/// A header of the writer's own, such as List-Id. Validated by prepare().
struct ExtraHeader {
    QString name;
    QString value;
    bool operator==(const ExtraHeader &) const = default;
};

/// What the writer means, as typed: addresses may be unfinished or wrong. One value, edited by one
/// window, stored as you type.
struct Draft {
    DraftId id = {};
    AccountId account = {};
    QString from = {};         ///< empty: the account's identity
    QString to = {};
    QString cc = {};
    QString bcc = {};
    QString subject = {};
    QString text = {};         ///< '\n' line ends
    QString html = {};         ///< empty: plain text only
    std::vector<Attachment> attachments = {};
    std::vector<ExtraHeader> extraHeaders = {};
    QDateTime saved = {};

    bool operator==(const Draft &) const = default;
};

} // namespace sendoff
