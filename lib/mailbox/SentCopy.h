// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapRequest.h"
#include "mailbox/FolderRole.h"

#include <variant>

namespace sendoff {

struct CopyKept {
    QString mailbox; ///< as people read it
    bool wasThere;   ///< the server had kept it by itself, or an earlier try did
};
struct CopyNotKept { QByteArray detail; }; ///< technical English, or the server's words
using SentCopyStep = std::variant<ImapRequest, CopyKept, CopyNotKept>;

/// What is to be kept.
struct SentMessage {
    QByteArray messageId; ///< with its angle brackets
    QDateTime sentAt;
    ImapContent content;
};

/// Puts a copy of a sent message where its account keeps such, unless it is there already: APPEND isn't
/// idempotent, and an earlier one may have come through. Makes the folder where there is none. Pure: answers in,
/// one request out each.
class SentCopy {
public:
    /// `chosen` is the folder that people named, if any.
    SentCopy(const SentMessage &message, const ImapCapabilities &capabilities, bool isUtf8, const QString &chosen = {});

    SentCopyStep begin();
    SentCopyStep step(const ImapAnswer &answer);

private:
    enum class State { List, Examine, Search, Fetch, Append, Create, Subscribe };

    SentCopyStep onList(const ImapAnswer &answer);
    SentCopyStep onAppend(const ImapAnswer &answer);
    SentCopyStep append();
    SentCopyStep create();
    SentCopyStep kept(bool wasThere) const;

    const SentMessage m_message;
    const ImapCapabilities m_capabilities;
    const bool m_isUtf8;
    const QString m_chosen;
    State m_state = State::List;
    QByteArray m_mailbox;
    bool m_isMade = false; ///< CREATE was tried
};

} // namespace sendoff
