// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/SentFolders.h"

#include <algorithm>

namespace sendoff {

namespace {

/// A look into each takes a search.
constexpr size_t mostPlaces = 500;

/// How likely a message is in it: RFC 6154 2.
enum class Rank { All, Inbox, Archive, Sent, Other, Unwanted };

Rank rankOf(const ImapMailbox &mailbox)
{
    if (isInbox(mailbox))
        return Rank::Inbox;
    for (const auto &[attribute, rank] : {std::pair{"\\all", Rank::All}, {"\\archive", Rank::Archive}, {"\\sent", Rank::Sent},
                                          {"\\junk", Rank::Unwanted}, {"\\trash", Rank::Unwanted}}) {
        if (mailbox.attributes.contains(attribute))
            return rank;
    }
    return Rank::Other;
}

} // namespace

std::vector<ImapMailbox> placesOfSent(const std::vector<ImapMailbox> &mailboxes, bool isUtf8, const QString &chosen)
{
    std::vector<ImapMailbox> places;
    const auto add = [&places](const ImapMailbox &mailbox) {
        const bool isThere = std::any_of(places.begin(), places.end(),
                                         [&mailbox](const ImapMailbox &each) { return each.name == mailbox.name; });
        if (!isThere && mailbox.isSelectable() && !isInbox(mailbox))
            places.push_back(mailbox);
    };
    if (const auto sent = folderFor(FolderRole::Sent, mailboxes, isUtf8, chosen))
        add(*sent);
    for (const char *attribute : {"\\sent", "\\all"}) {
        for (const ImapMailbox &each : mailboxes) {
            if (each.attributes.contains(attribute) && places.size() < 4)
                add(each);
        }
    }
    return places;
}

std::vector<ImapMailbox> placesOfAll(const std::vector<ImapMailbox> &mailboxes)
{
    std::vector<ImapMailbox> places;
    std::copy_if(mailboxes.begin(), mailboxes.end(), std::back_inserter(places),
                 [](const ImapMailbox &each) { return each.isSelectable(); });
    std::stable_sort(places.begin(), places.end(),
                     [](const ImapMailbox &a, const ImapMailbox &b) { return rankOf(a) < rankOf(b); });
    const bool hasAll = !places.empty() && rankOf(places.front()) == Rank::All;
    if (hasAll)
        std::erase_if(places, [](const ImapMailbox &each) { return rankOf(each) > Rank::Inbox && rankOf(each) < Rank::Unwanted; });
    places.resize(std::min(places.size(), mostPlaces));
    return places;
}

} // namespace sendoff
