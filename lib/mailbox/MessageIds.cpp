// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/MessageIds.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr size_t mostFetched = 10;

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
                                    [&messageId](const ImapFetched &each) { return fieldOf(each.octets, "Message-ID") == messageId; });
    return found == messages.end() ? 0 : found->uid;
}

QByteArray fieldOf(const QByteArray &headers, const QByteArray &name)
{
    QByteArray unfolded = headers;
    unfolded.replace("\r\n ", " ").replace("\r\n\t", " ");
    for (const QByteArray &line : unfolded.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).simplified();
    }
    return {};
}

} // namespace sendoff
