// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/identityOf.h"

namespace sendoff {

Identity identityOf(const Draft &draft, const Account &account)
{
    const auto from = Mailbox::parse(draft.from);
    const auto identity = from ? account.identityFor(from->address) : std::nullopt;
    return identity.value_or(account.identity);
}

} // namespace sendoff
