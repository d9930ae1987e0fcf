// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// Octets of a local socket's path: what sockaddr_un holds on every system, without its NUL.
constexpr qsizetype longestSocketPath = 103;

/// Somebody listens at this path: connecting succeeds or fails at once, or has to wait for a busy listener.
bool isListenedAt(const QString &path);

} // namespace sendoff
