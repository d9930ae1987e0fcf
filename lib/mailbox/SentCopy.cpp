// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/SentCopy.h"

#include "mailbox/ImapName.h"
#include "mailbox/MessageIds.h"

namespace sendoff {

SentCopy::SentCopy(const SentMessage &message, const ImapCapabilities &capabilities, bool isUtf8, const QString &chosen)
    : m_message(message), m_capabilities(capabilities), m_isUtf8(isUtf8), m_chosen(chosen)
{
}

SentCopyStep SentCopy::begin()
{
    return ImapRequest::list(m_capabilities);
}

SentCopyStep SentCopy::step(const ImapAnswer &answer)
{
    switch (m_state) {
    case State::List:
        return onList(answer);
    case State::Examine:
        // What isn't there yet can be written to after all, or says so then.
        if (!answer.isOk())
            return append();
        m_state = State::Search;
        return ImapRequest::searchMessageId(m_message.messageId);
    case State::Search:
        if (!answer.isOk())
            return CopyNotKept{answer.text};
        if (answer.uids.empty())
            return append();
        m_state = State::Fetch;
        return ImapRequest::fetchMessageIds(worthFetching(answer.uids));
    case State::Fetch:
        if (!answer.isOk())
            return CopyNotKept{answer.text};
        return uidOfMessageId(answer.messages, m_message.messageId) != 0 ? kept(true) : append();
    case State::Append:
        return onAppend(answer);
    case State::Create:
        if (!answer.isOk() && answer.code != "ALREADYEXISTS")
            return CopyNotKept{answer.text};
        m_state = State::Subscribe;
        return ImapRequest::subscribe(m_mailbox);
    case State::Subscribe:
        break; // readers show it, or not
    }
    return append();
}

SentCopyStep SentCopy::onList(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return CopyNotKept{answer.text};
    const auto folder = folderFor(FolderRole::Sent, answer.mailboxes, m_isUtf8, m_chosen);
    if (folder) {
        m_mailbox = folder->name;
        m_state = State::Examine;
        return ImapRequest::examine(m_mailbox);
    }
    m_mailbox = m_chosen.isEmpty() ? newFolderFor(FolderRole::Sent, answer.mailboxes) : encodedName(m_chosen, m_isUtf8);
    return create();
}

SentCopyStep SentCopy::onAppend(const ImapAnswer &answer)
{
    if (answer.isOk())
        return kept(false);
    if (answer.code == "TRYCREATE" && !m_isMade)
        return create();
    return CopyNotKept{answer.code.isEmpty() ? answer.text : '[' + answer.code + "] " + answer.text};
}

SentCopyStep SentCopy::append()
{
    m_state = State::Append;
    return ImapRequest::append(m_mailbox, "(\\Seen)", m_message.sentAt, m_message.content, m_isUtf8);
}

SentCopyStep SentCopy::create()
{
    m_state = State::Create;
    m_isMade = true;
    return ImapRequest::create(m_mailbox);
}

SentCopyStep SentCopy::kept(bool wasThere) const
{
    return CopyKept{mailboxName(m_mailbox, m_isUtf8), wasThere};
}

} // namespace sendoff
