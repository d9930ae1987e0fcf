// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/FoundSettings.h"
#include "discovery/ServerProbe.h"

namespace sendoff {

/// Tries the usual names and ports of a domain, all at once. Only what shows a certificate for the
/// name is taken. Calls `done` once and deletes itself.
class NameProbe final : public QObject {
public:
    using Finished = std::function<void(std::optional<FoundSettings>)>;

    NameProbe(ServerProbe &probe, const AddrSpec &address, Finished done, QObject *parent);

    /// In the order of preference.
    static std::vector<ProbeTarget> candidates(const QString &domain);

private:
    void take(size_t number, bool isThere);
    /// The first that is there, once nothing better can come; none while it is open or if there is none.
    const ProbeTarget *best(bool submission, bool *isOpen) const;

    const AddrSpec m_address;
    const Finished m_done;
    const std::vector<ProbeTarget> m_candidates;
    std::vector<std::optional<bool>> m_answers;
    bool m_isOver = false;
};

} // namespace sendoff
