// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapName.h"

#include <algorithm>

namespace sendoff {

namespace {

bool isDirect(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
}

QByteArray shifted(const QString &text)
{
    QByteArray octets;
    for (const QChar c : text) {
        octets += char(c.unicode() >> 8);
        octets += char(c.unicode() & 0xff);
    }
    return '&' + octets.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

/// UTF-16 in the base64 of RFC 3501 5.1.3.
std::optional<QString> unshifted(QByteArray text)
{
    if (text.contains('/'))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(text.replace(',', '/'), QByteArray::OmitTrailingEquals
                                                                                    | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty() || (*decoded).size() % 2 != 0)
        return std::nullopt;
    QString result;
    for (qsizetype i = 0; i < (*decoded).size(); i += 2)
        result += QChar(char16_t((quint8((*decoded).at(i)) << 8) | quint8((*decoded).at(i + 1))));
    return result;
}

} // namespace

QByteArray toModifiedUtf7(const QString &name)
{
    QByteArray octets;
    for (qsizetype at = 0; at < name.size();) {
        if (isDirect(name.at(at))) {
            octets += char(name.at(at).unicode());
            if (name.at(at++) == u'&')
                octets += '-';
            continue;
        }
        const auto end = std::find_if(name.begin() + at, name.end(), isDirect);
        octets += shifted(name.mid(at, end - name.begin() - at));
        at = end - name.begin();
    }
    return octets;
}

std::optional<QString> fromModifiedUtf7(const QByteArray &octets)
{
    QString name;
    for (qsizetype at = 0; at < octets.size(); ++at) {
        const char c = octets.at(at);
        if (c != '&') {
            if (c < 0x20 || c > 0x7e)
                return std::nullopt;
            name += QLatin1Char(c);
            continue;
        }
        const qsizetype end = octets.indexOf('-', at);
        if (end < 0)
            return std::nullopt;
        const auto text = end == at + 1 ? std::optional(QStringLiteral("&")) : unshifted(octets.mid(at + 1, end - at - 1));
        if (!text)
            return std::nullopt;
        name += *text;
        at = end;
    }
    return name;
}

QString mailboxName(const QByteArray &octets, bool isUtf8)
{
    const auto name = isUtf8 ? std::nullopt : fromModifiedUtf7(octets);
    return name.value_or(QString::fromUtf8(octets));
}

QByteArray encodedName(const QString &name, bool isUtf8)
{
    return isUtf8 ? name.toUtf8() : toModifiedUtf7(name);
}

} // namespace sendoff
