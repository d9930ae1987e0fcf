// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/MailPath.h"

#include <QUtf8StringView>

#include <algorithm>

namespace sendoff {
namespace {

constexpr qsizetype longestPath = 256; ///< RFC 5321 4.5.3.1.3

bool isControl(char octet)
{
    return static_cast<unsigned char>(octet) < 0x20 || octet == 0x7f;
}

/// Where the path that begins at `from` has its ">"; a quoted local part may hold one too.
qsizetype closingBracket(const QByteArray &text, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (isControl(text[i]))
            return -1;
        if (quoted && text[i] == '\\' && i + 1 < text.size() && !isControl(text[i + 1]))
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == '>')
            return i;
        else if (!quoted && (text[i] == ' ' || text[i] == '<'))
            return -1;
    }
    return -1;
}

bool isAddress(const QByteArray &address)
{
    const qsizetype at = address.lastIndexOf('@');
    return QUtf8StringView(address).isValidUtf8()
        && ((at > 0 && at + 1 < address.size()) || address.toLower() == "postmaster");
}

} // namespace

std::optional<MailPath> MailPath::parse(const QByteArray &argument, const QByteArray &keyword)
{
    if (argument.left(keyword.size()).toUpper() != keyword)
        return std::nullopt;
    const QByteArray text = argument.mid(keyword.size()).trimmed();
    const qsizetype end = closingBracket(text, 1);
    if (!text.startsWith('<') || end < 0 || end + 1 > longestPath)
        return std::nullopt;
    MailPath path;
    path.address = text.mid(1, end - 1);
    // RFC 5321 4.1.2 A-d-l: a source route is taken and ignored.
    if (path.address.startsWith('@'))
        path.address = path.address.mid(path.address.indexOf(':') + 1);
    if (!path.address.isEmpty() && !isAddress(path.address))
        return std::nullopt;
    const QByteArray rest = text.mid(end + 1);
    if (!rest.isEmpty() && !rest.startsWith(' '))
        return std::nullopt;
    for (const QByteArray &parameter : rest.split(' ')) {
        if (!parameter.isEmpty())
            path.parameters << parameter;
    }
    return path;
}

bool MailPath::isAscii() const
{
    return std::all_of(address.begin(), address.end(), [](char octet) { return uchar(octet) < 0x80; });
}

} // namespace sendoff
