// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/Reply.h"

namespace sendoff {

namespace {

std::optional<EnhancedStatus> statusOf(const QByteArray &line, int code)
{
    const qsizetype end = line.indexOf(' ');
    const auto status = EnhancedStatus::parse(end < 0 ? line : line.left(end));
    return status && status->statusClass == code / 100 ? status : std::nullopt;
}

} // namespace

ServerReply Reply::toServerReply() const
{
    ServerReply result{code, std::nullopt, {}};
    QByteArrayList words;
    for (const QByteArray &line : lines) {
        const auto status = statusOf(line, code);
        if (status && !result.enhanced)
            result.enhanced = status;
        const qsizetype end = line.indexOf(' ');
        words += status ? (end < 0 ? QByteArray() : line.mid(end + 1)) : line;
    }
    result.text = words.join('\n').trimmed();
    return result;
}

} // namespace sendoff
