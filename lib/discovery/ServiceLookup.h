// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/FoundSettings.h"
#include "net/DnsResolver.h"

#include <QObject>

#include <array>

namespace sendoff {

/// The SRV records of a domain, RFC 6186 3 and RFC 8314 5.1, asked all at once. Calls `done` once
/// and deletes itself.
class ServiceLookup final : public QObject {
public:
    /// None if no submission service is named, or all are said not to be offered.
    using Finished = std::function<void(std::optional<FoundSettings>)>;

    ServiceLookup(DnsResolver &resolver, const AddrSpec &address, Finished done, QObject *parent);

private:
    static constexpr size_t serviceCount = 6;

    void take(size_t number, const std::vector<ServiceRecord> &records);
    void finish();

    const AddrSpec m_address;
    const Finished m_done;
    std::array<std::optional<ServiceRecord>, serviceCount> m_found; ///< in the order of preference
    size_t m_open = serviceCount;
};

} // namespace sendoff
