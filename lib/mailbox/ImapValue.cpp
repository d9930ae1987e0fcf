// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapValue.h"

#include <optional>

namespace sendoff {

namespace {

/// A quoted string from its first octet after the quote; `at` is left behind the closing one.
std::optional<QByteArray> quoted(const QByteArray &text, qsizetype &at)
{
    QByteArray octets;
    for (; at < text.size(); ++at) {
        if (text.at(at) == '"') {
            ++at;
            return octets;
        }
        if (text.at(at) == '\\' && ++at == text.size())
            break;
        octets += text.at(at);
    }
    return std::nullopt;
}

bool endsAtom(char c)
{
    return c == ' ' || c == '(' || c == ')' || c == '"' || uchar(c) < 0x20 || c == 0x7f;
}

} // namespace

bool ImapValue::isAtom(const char *name) const
{
    return kind == Kind::Atom && octets.compare(name, Qt::CaseInsensitive) == 0;
}

quint32 ImapValue::toNumber() const
{
    bool isNumber = false;
    const quint32 number = kind == Kind::Atom ? octets.toUInt(&isNumber) : 0;
    return isNumber ? number : 0;
}

bool ImapValueParser::add(ImapValue value)
{
    if (++m_count > countLimit)
        return false;
    m_open.back().items.push_back(std::move(value));
    return true;
}

bool ImapValueParser::close()
{
    if (isWhole())
        return false;
    ImapValue list = std::move(m_open.back());
    m_open.pop_back();
    return add(std::move(list));
}

/// What stands in brackets belongs to the atom: BODY[HEADER.FIELDS (MESSAGE-ID)].
qsizetype ImapValueParser::endOfAtom(const QByteArray &text, qsizetype from)
{
    qsizetype at = from;
    bool isInBrackets = false;
    for (; at < text.size() && (isInBrackets || !endsAtom(text.at(at))); ++at) {
        if (text.at(at) == '[')
            isInBrackets = true;
        else if (text.at(at) == ']')
            isInBrackets = false;
    }
    return isInBrackets ? -1 : at;
}

bool ImapValueParser::takeText(const QByteArray &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char c = text.at(at);
        if (c == ' ') {
            ++at;
        } else if (c == '(') {
            if (m_open.size() > depthLimit)
                return false;
            m_open.push_back({ImapValue::Kind::List});
            ++at;
        } else if (c == ')') {
            if (!close())
                return false;
            ++at;
        } else if (c == '"') {
            auto octets = quoted(text, ++at);
            if (!octets || !add({ImapValue::Kind::String, *std::move(octets)}))
                return false;
        } else {
            const qsizetype end = endOfAtom(text, at);
            if (end <= at || !add({ImapValue::Kind::Atom, text.mid(at, end - at)}))
                return false;
            at = end;
        }
    }
    return true;
}

bool ImapValueParser::takeLiteral(const QByteArray &octets)
{
    return add({ImapValue::Kind::String, octets});
}

} // namespace sendoff
