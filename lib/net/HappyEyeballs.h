// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ChannelError.h"

#include <QHostAddress>
#include <QList>

#include <chrono>
#include <optional>

namespace sendoff {

/// Which address of a host to try next, and what to say when none answers: RFC 8305 4 and 5. Pure:
/// it connects nothing. The caller asks for the next address at once, again whenever attemptDelay
/// has passed or an attempt has failed, and stops when one has connected.
class HappyEyeballs {
public:
    static constexpr std::chrono::milliseconds attemptDelay{250}; ///< RFC 8305 8: the recommended one

    /// In the order of the resolver, which knows what this machine reaches (RFC 6724). The families
    /// are made to alternate, beginning with that of the first.
    explicit HappyEyeballs(const QList<QHostAddress> &addresses);

    /// None if all have been given out.
    std::optional<QHostAddress> next();
    bool hasNext() const { return m_next < m_order.size(); }
    void attemptFailed(const ChannelError &error);
    /// All have been tried and have failed.
    bool isLost() const { return !hasNext() && m_failed == m_order.size(); }
    /// What says most of those that failed: a host that refuses is there, one that is silent may be,
    /// and an address without a route says nothing about the host. Where only IPv6 was tried and there
    /// is no route, the detail begins with "IPv6".
    const ChannelError &error() const { return m_error; }

private:
    QList<QHostAddress> m_order;
    qsizetype m_next = 0;
    qsizetype m_failed = 0;
    ChannelError m_error{ChannelError::Kind::HostNotFound, "the host has no address"};
};

} // namespace sendoff
