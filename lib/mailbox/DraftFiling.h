// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"
#include "mailbox/ImapRequest.h"

#include <optional>
#include <variant>

namespace sendoff {

/// One version of a draft, as it was stored.
struct DraftVersion {
    QByteArray revision;     ///< what its X-Sendoff-Draft field says: random, of this version only
    qint64 size = 0;         ///< octets
    quint32 uidValidity = 0; ///< where the server named its place (RFC 4315 3, APPENDUID); 0: it didn't
    quint32 uid = 0;

    bool operator==(const DraftVersion &) const = default;
};

struct DraftOrder {
    QByteArray messageId;                           ///< of all versions, with its angle brackets
    std::vector<DraftVersion> before = {};           ///< that may be removed
    std::optional<DraftVersion> now = std::nullopt; ///< to be stored; none: the draft is gone
    QDateTime savedAt = {};
    ImapContent content = {};
};

struct DraftFiled {
    std::optional<DraftVersion> now; ///< with its place
    bool isCleared;                  ///< nothing is left of the versions before that anybody could do something about
    QString mailbox;                 ///< as people read it
};
struct DraftNotFiled {
    QByteArray detail;     ///< technical English, or the server's words
    bool mayBeThere = false; ///< the connection went while it was being stored
};
using DraftFilingStep = std::variant<ImapRequest, DraftFiled, DraftNotFiled>;

/// Puts a draft's newest version where its account keeps drafts, and only then removes ours of before: those that have
/// our mark and are, by place or by size, the octets that we stored. What another program made of them stays. Pure:
/// answers in, one request out each.
class DraftFiling {
public:
    DraftFiling(const DraftOrder &order, const ImapCapabilities &capabilities, bool isUtf8);

    DraftFilingStep begin();
    DraftFilingStep step(const ImapAnswer &answer);
    /// The newest version is on its way, or there.
    bool isStoring() const { return m_state == State::Append || m_stored; }

private:
    enum class State { List, Select, Search, Fetch, Append, Create, Subscribe, Mark, Expunge };

    DraftFilingStep onList(const ImapAnswer &answer);
    DraftFilingStep onSelected(const ImapAnswer &answer);
    DraftFilingStep onFetched(const std::vector<ImapFetched> &messages);
    DraftFilingStep onAppended(const ImapAnswer &answer);
    DraftFilingStep append();
    DraftFilingStep create();
    DraftFilingStep removeOld();
    DraftFilingStep filed(bool isCleared) const;
    bool isOurs(const ImapFetched &message, const DraftVersion &version) const;

    const DraftOrder m_order;
    const ImapCapabilities m_capabilities;
    const bool m_isUtf8;
    State m_state = State::List;
    QByteArray m_mailbox;
    quint32 m_uidValidity = 0;
    bool m_isReadOnly = false;
    bool m_isMade = false; ///< CREATE was tried
    std::optional<DraftVersion> m_stored;
    std::vector<quint32> m_old; ///< to be removed
};

} // namespace sendoff
