// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/Pop3Exchange.h"

namespace sendoff {

namespace {

constexpr qint64 listLimit = 16 * 1024 * 1024;
constexpr qint64 capabilityLimit = 64 * 1024;

} // namespace

Pop3Request Pop3Request::uidl()
{
    return {"UIDL", true, listLimit};
}

Pop3Request Pop3Request::top(int number, int lines, qint64 limit)
{
    return {"TOP " + QByteArray::number(number) + ' ' + QByteArray::number(lines), true, limit};
}

Pop3Request Pop3Request::capa()
{
    return {"CAPA", true, capabilityLimit};
}

Pop3Step Pop3Exchange::step(const QByteArray &line)
{
    if (!m_isInContent) {
        const auto status = Pop3Status::parse(line);
        if (!status || status->kind == Pop3Status::Kind::Challenge)
            return Pop3Fault{"not a reply: " + line.left(200)};
        m_answer.isOk = status->kind == Pop3Status::Kind::Ok;
        m_answer.code = status->code;
        m_answer.text = status->text;
        if (!m_answer.isOk || !m_request.isMultiline)
            return m_answer;
        m_isInContent = true;
        return Pop3More{};
    }
    if (line == ".")
        return m_answer;
    m_heard += line.size() + 2;
    if (m_heard > mostOctets)
        return Pop3Fault{QByteArrayLiteral("more data than any request needs")};
    // RFC 1939 3: a line that begins with a dot has one more.
    if (m_answer.content.size() < m_request.contentLimit)
        m_answer.content += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
    return Pop3More{};
}

} // namespace sendoff
