// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sendoff {

/// Once: from then on screen readers and other programs find a RecipientLine as a text field that holds the whole list,
/// and each RecipientChip as an item of a list.
void installRecipientAccess();

} // namespace sendoff
