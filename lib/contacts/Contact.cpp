// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/Contact.h"

namespace sendoff {

QString contactKey(const AddrSpec &address)
{
    // Local parts may differ by case (RFC 5321 2.4), but no two people's do.
    return address.toText().toCaseFolded();
}

} // namespace sendoff
