// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/Pop3Reply.h"

#include <algorithm>

namespace sendoff {

std::optional<Pop3Status> Pop3Status::parse(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray indicator = space < 0 ? line : line.left(space);
    Pop3Status status{.text = space < 0 ? QByteArray() : line.mid(space + 1)};
    if (indicator == "+OK")
        status.kind = Kind::Ok;
    else if (indicator == "-ERR")
        status.kind = Kind::Error;
    else if (indicator == "+")
        status.kind = Kind::Challenge;
    else
        return std::nullopt;
    const qsizetype end = status.text.indexOf(']');
    if (status.kind != Kind::Challenge && status.text.startsWith('[') && end > 0) {
        status.code = status.text.mid(1, end - 1).toUpper();
        status.text = status.text.mid(end + 1).trimmed();
    }
    return status;
}

Result<std::optional<QByteArray>, Pop3Reader::LineTooLong> Pop3Reader::next()
{
    const qsizetype end = m_input.indexOf('\n', std::max(m_at, m_scanned));
    const qsizetype size = (end < 0 ? m_input.size() : end) - m_at;
    if (size > lineLimit)
        return LineTooLong{};
    if (end < 0) {
        m_input.remove(0, m_at);
        m_at = 0;
        m_scanned = m_input.size();
        return std::optional<QByteArray>();
    }
    QByteArray line = m_input.mid(m_at, size);
    if (line.endsWith('\r'))
        line.chop(1);
    m_at = end + 1;
    m_scanned = m_at;
    return std::optional(line);
}

} // namespace sendoff
