// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/DeliveryOptions.h"

#include <algorithm>

namespace sendoff {

const DsnWishes::Recipient *DsnWishes::find(const AddrSpec &address) const
{
    const auto found = std::find_if(recipients.begin(), recipients.end(),
                                    [&address](const Recipient &each) { return each.address == address; });
    return found == recipients.end() ? nullptr : &*found;
}

} // namespace sendoff
