// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/ServerFacts.h"
#include "compose/ComposeWarning.h"
#include "compose/Draft.h"

#include <QSet>

namespace sendoff {

/// What a check knows beside the draft.
struct CheckFacts {
    ServerFacts server = {};
    QSet<QString> knownDomains = {};   ///< of the address book
    std::vector<AddrSpec> own = {};    ///< every address of the writer
};

/// Everything about the draft that the writer may have overlooked, in the order of the window's fields. Looks at no file.
std::vector<ComposeWarning> checkDraft(const Draft &draft, const Account &account, const CheckFacts &facts);

/// Octets that the message has when it is sent, reckoned from its parts; a little more rather than less.
qint64 encodedSize(const Draft &draft);

} // namespace sendoff
