// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/ReplyParser.h"

namespace sendoff {

namespace {

bool isDigit(char c, char least, char most)
{
    return c >= least && c <= most;
}

} // namespace

QByteArray describe(ReplyError error)
{
    switch (error) {
    case ReplyError::LineTooLong:
        return QByteArrayLiteral("reply line too long");
    case ReplyError::TooManyLines:
        return QByteArrayLiteral("reply with too many lines");
    case ReplyError::NotAReply:
        return QByteArrayLiteral("not an SMTP reply");
    case ReplyError::MixedCodes:
        return QByteArrayLiteral("reply with two codes");
    }
    return {};
}

std::optional<ReplyError> ReplyParser::takeLine(QByteArray line, bool &last)
{
    if (line.endsWith('\r'))
        line.chop(1);
    // RFC 5321 4.2: the first digit is 2 to 5; the second is 0 to 5, which some servers don't keep.
    if (line.size() < 3 || !isDigit(line.at(0), '2', '5') || !isDigit(line.at(1), '0', '9')
        || !isDigit(line.at(2), '0', '9'))
        return ReplyError::NotAReply;
    if (line.size() > 3 && line.at(3) != ' ' && line.at(3) != '-')
        return ReplyError::NotAReply;
    const int code = line.left(3).toInt();
    if (!m_reply.lines.isEmpty() && m_reply.code != code)
        return ReplyError::MixedCodes;
    m_reply.code = code;
    m_reply.lines += line.mid(4);
    last = line.size() == 3 || line.at(3) == ' ';
    if (!last && m_reply.lines.size() >= lineCount)
        return ReplyError::TooManyLines;
    return std::nullopt;
}

Result<std::optional<Reply>, ReplyError> ReplyParser::next()
{
    qsizetype start = 0;
    bool last = false;
    while (!m_error && !last) {
        const qsizetype end = m_input.indexOf('\n', start);
        if (end < 0 ? m_input.size() - start > lineLimit : end - start > lineLimit) {
            m_error = ReplyError::LineTooLong;
        } else if (end < 0) {
            break;
        } else {
            m_error = takeLine(m_input.mid(start, end - start), last);
            start = end + 1;
        }
    }
    if (m_error) {
        m_input.clear();
        return *m_error;
    }
    m_input.remove(0, start);
    if (!last)
        return std::optional<Reply>();
    return std::optional<Reply>(std::exchange(m_reply, {}));
}

} // namespace sendoff
