// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "compose/Draft.h"
#include "delivery/MailObject.h"

namespace sendoff {

/// How a draft is known again among others.
struct DraftMark {
    QByteArray messageId; ///< of all its versions, with its angle brackets
    QByteArray revision;  ///< of this version, for X-Sendoff-Draft
};

/// A draft as other mail programs open it.
struct DraftMessage {
    std::shared_ptr<const MessageContent> content; ///< reads its files while it is read
    bool hasUtf8Headers = false;
};

/// As far as it is written: addresses that are none yet and files that are gone are left out, blind recipients are not.
/// `now` is for Date. Precondition: it redirects nothing.
DraftMessage draftMessage(const Draft &draft, const Identity &identity, const DraftMark &mark, const QDateTime &now,
                          Randomness &randomness);

} // namespace sendoff
