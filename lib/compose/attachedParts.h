// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/ComposeIssue.h"
#include "compose/Draft.h"
#include "mime/Entity.h"

namespace sendoff {

/// A draft's files as parts of a message, in order.
struct AttachedParts {
    std::vector<Entity> within; ///< pictures that the HTML shows
    std::vector<Entity> beside;
};

/// `shown` are the content ids that the HTML names. Files are looked at, not read, but for pictures
/// without their metadata, which are read now.
AttachedParts attachedParts(const Draft &draft, const QStringList &shown, std::vector<ComposeIssue> &issues);

/// What is the matter with an attached file now, or none.
std::optional<ComposeIssue> faultOf(const Attachment &attachment);

} // namespace sendoff
