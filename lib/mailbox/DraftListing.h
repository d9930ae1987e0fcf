// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"
#include "mailbox/ImapRequest.h"

#include <variant>

namespace sendoff {

/// Where a draft is: under these numbers it never changes (RFC 9051 2.3.1.1).
struct DraftPlace {
    QByteArray mailbox; ///< as the server writes it
    quint32 uidValidity = 0;
    quint32 uid = 0;

    bool operator==(const DraftPlace &) const = default;
};

struct ListedDraft {
    DraftPlace place;
    QByteArray headers; ///< To, Subject, Date, X-Sendoff-Draft, as far as it has them
};
struct DraftsListed { std::vector<ListedDraft> drafts; }; ///< newest first; none if there is no folder for them
struct DraftsNotListed { QByteArray detail; };            ///< technical English, or the server's words
using DraftListingStep = std::variant<ImapRequest, DraftsListed, DraftsNotListed>;

/// Lists an account's drafts, whoever wrote them, by some of their headers. Marks nothing. Pure: answers in, one request
/// out each.
class DraftListing {
public:
    DraftListing(const ImapCapabilities &capabilities, bool isUtf8) : m_capabilities(capabilities), m_isUtf8(isUtf8) {}

    DraftListingStep begin();
    DraftListingStep step(const ImapAnswer &answer);

    /// Older ones are left out.
    static constexpr size_t mostListed = 200;

private:
    enum class State { List, Examine, Search, Fetch };

    const ImapCapabilities m_capabilities;
    const bool m_isUtf8;
    State m_state = State::List;
    DraftPlace m_folder;
};

} // namespace sendoff
