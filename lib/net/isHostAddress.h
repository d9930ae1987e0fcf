// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace sendoff {

/// An IPv4 or IPv6 address in text, and no name.
inline bool isHostAddress(const QString &text)
{
    return !QHostAddress(text).isNull();
}

} // namespace sendoff
