// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

#include <optional>

namespace sendoff {

/// All of a draft but its id, without loss.
QByteArray toCbor(const Draft &draft);
std::optional<Draft> draftFromCbor(const QByteArray &octets);

} // namespace sendoff
