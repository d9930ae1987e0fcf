// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/MessageIds.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr size_t mostFetched = 10;

/// The field's body, unfolded.
bool isMessageIdOf(const QByteArray &header, const QByteArray &messageId)
{
    const qsizetype colon = header.indexOf(':');
    return colon > 0 && header.left(colon).trimmed().compare("message-id", Qt::CaseInsensitive) == 0
        && header.mid(colon + 1).simplified() == messageId;
}

} // namespace

std::vector<quint32> worthFetching(std::vector<quint32> uids)
{
    std::sort(uids.begin(), uids.end(), std::greater());
    uids.resize(std::min(uids.size(), mostFetched));
    return uids;
}

quint32 uidOfMessageId(const std::vector<ImapFetched> &messages, const QByteArray &messageId)
{
    const auto found = std::find_if(messages.begin(), messages.end(),
                                    [&messageId](const ImapFetched &each) { return isMessageIdOf(each.octets, messageId); });
    return found == messages.end() ? 0 : found->uid;
}

} // namespace sendoff
