// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/takeOvers.h"

#include <algorithm>

namespace sendoff {

namespace {

using Likeness = bool (*)(const AddrSpec &, const AddrSpec &);

bool isSame(const AddrSpec &a, const AddrSpec &b)
{
    return a == b;
}

bool hasSameLocalPart(const AddrSpec &a, const AddrSpec &b)
{
    return a.localPart().compare(b.localPart(), Qt::CaseInsensitive) == 0;
}

bool hasSameDomain(const AddrSpec &a, const AddrSpec &b)
{
    return a.domain() == b.domain();
}

/// Those who are not yet taken over, and those who haven't taken anybody's place, each in their order.
struct Rest {
    ItemId item;
    std::vector<AddrSpec> meant;
    std::vector<AddrSpec> to;
    std::vector<TakeOver> taken = {};

    void pair(size_t one, size_t other)
    {
        taken.push_back({item, meant[one], to[other]});
        meant.erase(meant.begin() + qsizetype(one));
        to.erase(to.begin() + qsizetype(other));
    }
    void pairAll(Likeness isAlike)
    {
        for (size_t one = 0; one < meant.size();) {
            const auto other = std::find_if(to.begin(), to.end(), [&](const AddrSpec &each) { return isAlike(meant[one], each); });
            if (other == to.end())
                ++one;
            else
                pair(one, size_t(other - to.begin()));
        }
    }
};

} // namespace

std::vector<TakeOver> takeOvers(const OutboxItem &earlier, const std::vector<AddrSpec> &meant, const std::vector<AddrSpec> &to)
{
    const auto isOfEarlier = [&earlier](const AddrSpec &address) {
        return std::any_of(earlier.recipients.begin(), earlier.recipients.end(),
                           [&address](const OutboxRecipient &each) { return each.address == address; });
    };
    Rest rest{earlier.id, meant, to};
    std::erase_if(rest.meant, [&](const AddrSpec &address) { return !isOfEarlier(address); });
    rest.pairAll(isSame);
    std::erase_if(rest.to, isOfEarlier);
    rest.pairAll(hasSameLocalPart);
    rest.pairAll(hasSameDomain);
    while (!rest.meant.empty() && rest.to.size() >= rest.meant.size())
        rest.pair(0, 0);
    return rest.taken;
}

} // namespace sendoff
