// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"
#include "mailbox/ImapRequest.h"

#include <deque>
#include <variant>

namespace sendoff {

struct MessageFound {
    ImapMailbox place; ///< which is open now
    quint32 uid = 0;
};
struct MessageNotFound {};
struct MessageNotSearched { QByteArray detail; }; ///< technical English, or the server's words
using MessageSearchStep = std::variant<ImapRequest, MessageFound, MessageNotFound, MessageNotSearched>;

/// Looks for a message by its Message-ID in some of an account's mailboxes, one after the other. Pure: answers in, one
/// request out each, until it is known.
class MessageSearch {
public:
    /// Which mailboxes are worth a look, the likeliest first.
    using Places = std::function<std::vector<ImapMailbox>(const std::vector<ImapMailbox> &)>;

    /// `messageId` with its angle brackets.
    MessageSearch(const QByteArray &messageId, const ImapCapabilities &capabilities, const Places &places);
    /// Where the account keeps what was sent; `chosen` is the folder that people named, if any.
    static MessageSearch amongSent(const QByteArray &messageId, const ImapCapabilities &capabilities, bool isUtf8,
                                   const QString &chosen = {});

    MessageSearchStep begin();
    MessageSearchStep step(const ImapAnswer &answer);

private:
    enum class State { List, Examine, Search, Fetch };

    MessageSearchStep examineNext();
    MessageSearchStep onFound(const std::vector<quint32> &uids);
    MessageSearchStep refused(const ImapAnswer &answer);

    const QByteArray m_messageId;
    const ImapCapabilities m_capabilities;
    const Places m_choose;
    State m_state = State::List;
    std::deque<ImapMailbox> m_places; ///< the first is being looked into
    bool m_anySearched = false;
    QByteArray m_refusal;
};

} // namespace sendoff
