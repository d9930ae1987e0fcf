// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"

#include <QSet>

#include <optional>

namespace sendoff {

/// What was probably meant where a domain is a slip of the fingers away from a large or a known one, or ends in
/// what no domain ends in (.con): none for one that is large or known itself. By Damerau-Levenshtein
/// distance: one slip, two in long names, and in short ones only letters that changed places.
std::optional<AddrSpec> likelyAddress(const AddrSpec &address, const QSet<QString> &knownDomains = {});

/// Inserted, left out, wrong and swapped letters between the two; `most` + 1 where there are more.
int slipsBetween(QStringView a, QStringView b, int most);

} // namespace sendoff
