// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapRequest.h"
#include "mailbox/SentFolders.h"

#include <deque>
#include <variant>

namespace sendoff {

struct SentFound { QString mailbox; };   ///< as people read it
struct SentNotFound {};
struct SentNotSearched { QByteArray detail; }; ///< technical English, or the server's words
using SentSearchStep = std::variant<ImapRequest, SentFound, SentNotFound, SentNotSearched>;

/// Looks for a message by its Message-ID where its account keeps what was sent. Pure: answers in, one request
/// out each, until it is known.
class SentSearch {
public:
    /// `messageId` with its angle brackets; `chosen` is the folder that people named, if any.
    SentSearch(const QByteArray &messageId, const ImapCapabilities &capabilities, bool isUtf8, const QString &chosen = {});

    SentSearchStep begin();
    SentSearchStep step(const ImapAnswer &answer);

private:
    enum class State { List, Examine, Search, Fetch };

    SentSearchStep examineNext();
    SentSearchStep onFound(const std::vector<quint32> &uids);
    SentSearchStep refused(const ImapAnswer &answer);

    const QByteArray m_messageId;
    const ImapCapabilities m_capabilities;
    const bool m_isUtf8;
    const QString m_chosen;
    State m_state = State::List;
    std::deque<ImapMailbox> m_places; ///< the first is being looked into
    bool m_anySearched = false;
    QByteArray m_refusal;
};

} // namespace sendoff
