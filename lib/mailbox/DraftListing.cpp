// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/DraftListing.h"

#include "mailbox/FolderRole.h"

#include <algorithm>

namespace sendoff {

DraftListingStep DraftListing::begin()
{
    return ImapRequest::list(m_capabilities);
}

DraftListingStep DraftListing::step(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return DraftsNotListed{answer.text};
    switch (m_state) {
    case State::List: {
        const auto folder = folderFor(FolderRole::Drafts, answer.mailboxes, m_isUtf8);
        if (!folder)
            return DraftsListed{};
        m_folder.mailbox = folder->name;
        m_state = State::Examine;
        return ImapRequest::examine(m_folder.mailbox);
    }
    case State::Examine:
        m_folder.uidValidity = answer.uidValidity;
        m_state = State::Search;
        return ImapRequest::searchUndeleted();
    case State::Search: {
        std::vector<quint32> uids = answer.uids;
        std::sort(uids.begin(), uids.end(), std::greater());
        uids.resize(std::min(uids.size(), mostListed));
        if (uids.empty())
            return DraftsListed{};
        m_state = State::Fetch;
        return ImapRequest::fetchDraftHeads(uids);
    }
    case State::Fetch:
        break;
    }
    DraftsListed listed;
    for (const ImapFetched &each : answer.messages)
        listed.drafts.push_back({{m_folder.mailbox, m_folder.uidValidity, each.uid}, each.octets});
    std::sort(listed.drafts.begin(), listed.drafts.end(),
              [](const ListedDraft &a, const ListedDraft &b) { return a.place.uid > b.place.uid; });
    return listed;
}

} // namespace sendoff
