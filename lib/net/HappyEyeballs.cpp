// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HappyEyeballs.h"

namespace sendoff {
namespace {

/// How much an error says of the host.
int weight(ChannelError::Kind kind)
{
    switch (kind) {
    case ChannelError::Kind::ConnectionRefused:
        return 3;
    case ChannelError::Kind::TimedOut:
    case ChannelError::Kind::ConnectionLost:
        return 2;
    case ChannelError::Kind::Unreachable:
        return 1;
    default:
        return 0;
    }
}

} // namespace

HappyEyeballs::HappyEyeballs(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return;
    const auto first = addresses.front().protocol();
    QList<QHostAddress> preferred;
    QList<QHostAddress> others;
    for (const QHostAddress &address : addresses) {
        QList<QHostAddress> &family = address.protocol() == first ? preferred : others;
        if (!family.contains(address))
            family << address;
    }
    for (qsizetype i = 0; i < std::max(preferred.size(), others.size()); ++i)
        m_order << preferred.mid(i, 1) << others.mid(i, 1);
}

std::optional<QHostAddress> HappyEyeballs::next()
{
    if (!hasNext())
        return std::nullopt;
    return m_order[m_next++];
}

void HappyEyeballs::attemptFailed(const ChannelError &error)
{
    ++m_failed;
    if (m_failed == 1 || weight(error.kind) > weight(m_error.kind))
        m_error = error;
    const bool onlyIpv6 = std::all_of(m_order.begin(), m_order.end(), [](const QHostAddress &each) {
        return each.protocol() == QAbstractSocket::IPv6Protocol;
    });
    if (onlyIpv6 && m_error.kind == ChannelError::Kind::Unreachable && !m_error.detail.startsWith("IPv6"))
        m_error.detail.prepend("IPv6 only: ");
}

} // namespace sendoff
