// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Secret.h"

#include <utility>

namespace sendoff {

namespace {

/// Octets that share nothing: what others hold must not turn to zeros with ours.
QByteArray ownCopy(const QByteArray &octets)
{
    return QByteArray(octets.constData(), octets.size());
}

/// Only what nobody else holds; volatile, so that the compiler does not take it for useless.
void overwrite(QByteArray &octets)
{
    if (!octets.isDetached())
        return;
    volatile char *octet = octets.data();
    for (qsizetype i = 0; i < octets.size(); ++i)
        octet[i] = 0;
}

} // namespace

Secret::Secret(QByteArray octets) : m_octets(octets.isDetached() ? std::move(octets) : ownCopy(octets)) {}

Secret::Secret(const Secret &other) : m_octets(ownCopy(other.m_octets)) {}

Secret::Secret(Secret &&other) noexcept : m_octets(std::exchange(other.m_octets, QByteArray())) {}

Secret &Secret::operator=(Secret other) noexcept
{
    m_octets.swap(other.m_octets);
    return *this;
}

Secret::~Secret()
{
    overwrite(m_octets);
}

} // namespace sendoff
