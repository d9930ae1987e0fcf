// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

namespace sendoff {

/// A "mailto:" link as a draft.
struct MailtoDraft {
    Draft draft;
    QStringList files = {}; ///< paths that the link wants attached: never without asking the user
};

/// RFC 6068. To, Cc, Bcc, Subject, Body and In-Reply-To count; all other headers are left out, as a
/// link is written by strangers (RFC 6068 4). None if it is no such link.
std::optional<MailtoDraft> draftFromMailto(const QString &link);

} // namespace sendoff
