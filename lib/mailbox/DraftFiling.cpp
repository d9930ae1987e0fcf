// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/DraftFiling.h"

#include "mailbox/FolderRole.h"
#include "mailbox/ImapName.h"
#include "mailbox/MessageIds.h"

#include <algorithm>

namespace sendoff {

DraftFiling::DraftFiling(const DraftOrder &order, const ImapCapabilities &capabilities, bool isUtf8)
    : m_order(order), m_capabilities(capabilities), m_isUtf8(isUtf8)
{
}

DraftFilingStep DraftFiling::begin()
{
    return ImapRequest::list(m_capabilities);
}

DraftFilingStep DraftFiling::step(const ImapAnswer &answer)
{
    switch (m_state) {
    case State::List:
        return onList(answer);
    case State::Select:
        return onSelected(answer);
    case State::Search:
        if (!answer.isOk())
            return DraftNotFiled{answer.text};
        if (answer.uids.empty())
            return onFetched({});
        m_state = State::Fetch;
        return ImapRequest::fetchDraftMarks(worthFetching(answer.uids));
    case State::Fetch:
        if (!answer.isOk())
            return DraftNotFiled{answer.text};
        return onFetched(answer.messages);
    case State::Append:
        return onAppended(answer);
    case State::Create:
        if (!answer.isOk() && answer.code != "ALREADYEXISTS")
            return DraftNotFiled{answer.text};
        m_state = State::Subscribe;
        return ImapRequest::subscribe(m_mailbox);
    case State::Subscribe:
        return append(); // readers show it, or not
    case State::Mark:
        if (!answer.isOk())
            return filed(false);
        // Without RFC 4315 only all that anybody marked could be expunged: it is left to whoever reads.
        if (!m_capabilities.has("UIDPLUS") && !m_capabilities.has("IMAP4REV2"))
            return filed(true);
        m_state = State::Expunge;
        return ImapRequest::expunge(m_old);
    case State::Expunge:
        break;
    }
    return filed(true);
}

DraftFilingStep DraftFiling::onList(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return DraftNotFiled{answer.text};
    const auto folder = folderFor(FolderRole::Drafts, answer.mailboxes, m_isUtf8);
    m_mailbox = folder ? folder->name : newFolderFor(FolderRole::Drafts, answer.mailboxes);
    if (folder) {
        m_state = State::Select;
        return ImapRequest::select(m_mailbox);
    }
    return m_order.now ? create() : filed(true);
}

DraftFilingStep DraftFiling::onSelected(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return m_order.now ? append() : DraftNotFiled{answer.text};
    m_uidValidity = answer.uidValidity;
    m_isReadOnly = answer.code == "READ-ONLY";
    m_state = State::Search;
    return ImapRequest::searchDraft(m_order.messageId);
}

/// SEARCH finds what contains the text, and who answers to it may be somebody else's.
DraftFilingStep DraftFiling::onFetched(const std::vector<ImapFetched> &messages)
{
    for (const ImapFetched &each : messages) {
        const auto isIt = [this, &each](const DraftVersion &version) { return isOurs(each, version); };
        if (std::any_of(m_order.before.begin(), m_order.before.end(), isIt))
            m_old.push_back(each.uid);
    }
    return m_order.now ? append() : removeOld();
}

bool DraftFiling::isOurs(const ImapFetched &message, const DraftVersion &version) const
{
    if (fieldOf(message.octets, "Message-ID") != m_order.messageId || fieldOf(message.octets, "X-Sendoff-Draft") != version.revision)
        return false;
    // RFC 9051 2.3.1.1: under its number a message never changes.
    const bool isAtItsPlace = version.uid != 0 && version.uid == message.uid && version.uidValidity == m_uidValidity;
    return isAtItsPlace || message.size == version.size;
}

DraftFilingStep DraftFiling::onAppended(const ImapAnswer &answer)
{
    if (answer.code == "TRYCREATE" && !answer.isOk() && !m_isMade)
        return create();
    if (!answer.isOk())
        return DraftNotFiled{answer.code.isEmpty() ? answer.text : '[' + answer.code + "] " + answer.text};
    m_stored = m_order.now;
    const QByteArrayList place = answer.codeArguments.split(' ');
    if (answer.code == "APPENDUID" && place.size() == 2) {
        m_stored->uidValidity = place[0].toUInt();
        m_stored->uid = place[1].toUInt();
    }
    return removeOld();
}

DraftFilingStep DraftFiling::append()
{
    m_state = State::Append;
    return ImapRequest::append(m_mailbox, "(\\Draft \\Seen)", m_order.savedAt, m_order.content, m_isUtf8);
}

DraftFilingStep DraftFiling::create()
{
    m_state = State::Create;
    m_isMade = true;
    return ImapRequest::create(m_mailbox);
}

DraftFilingStep DraftFiling::removeOld()
{
    if (m_old.empty())
        return filed(true);
    if (m_isReadOnly)
        return filed(false);
    m_state = State::Mark;
    return ImapRequest::markDeleted(m_old);
}

DraftFilingStep DraftFiling::filed(bool isCleared) const
{
    return DraftFiled{m_stored, isCleared, mailboxName(m_mailbox, m_isUtf8)};
}

} // namespace sendoff
