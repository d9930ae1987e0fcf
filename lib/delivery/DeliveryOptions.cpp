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

bool DsnWishes::isAddressType(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace sendoff
