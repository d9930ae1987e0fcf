// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

namespace sendoff {

/// The draft as several messages of at most `limit` octets, their subjects numbered "(1/3)". The attachments keep their
/// order; the text, with what is shown in it, is in the first. The last says whom the draft stands for: only then all
/// is sent. Empty if one message is enough, or if the text or a single file doesn't fit in any. Pure.
std::vector<Draft> splitDraft(const Draft &draft, qint64 limit);

/// The first attachment that is too big for a message of its own; null if there is none.
const Attachment *tooBigAlone(const Draft &draft, qint64 limit);

} // namespace sendoff
