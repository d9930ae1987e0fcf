// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/EncodedWord.h"

#include "mime/Charset.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sendoff {

namespace {

constexpr qsizetype wordLimit = 75;
/// =?utf-8?Q? and ?=
constexpr qsizetype frame = 12;

bool isPlainInQ(char c)
{
    // RFC 2047 5 (3): the set that is safe in a phrase, too.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '!' || c == '*'
        || c == '+' || c == '-' || c == '/';
}

QByteArray inQ(const QByteArray &octets)
{
    QByteArray result;
    for (const char c : octets) {
        if (isPlainInQ(c))
            result += c;
        else if (c == ' ')
            result += '_';
        else
            result += '=' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

/// One character as people count them in UTF-16: a surrogate pair stays together.
qsizetype characterAt(const QString &text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate() ? 2 : 1;
}

bool prefersBase64(const QByteArray &utf8)
{
    const auto plain = std::count_if(utf8.begin(), utf8.end(), isPlainInQ);
    return plain * 2 < utf8.size();
}

QByteArray qDecoded(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const int octet = text.at(i) == '=' ? text.mid(i + 1, 2).toInt(&ok, 16) : 0;
        if (ok && i + 2 < text.size()) {
            result += char(octet);
            i += 2;
        } else {
            result += text.at(i) == '_' ? ' ' : text.at(i);
        }
    }
    return result;
}

struct Word {
    QByteArray charset;
    QByteArray octets;
    qsizetype end = 0;
};

/// RFC 2047 2 has 75 for all; senders go over it. A bound keeps hostile headers linear.
constexpr qsizetype charsetReach = 64;
constexpr qsizetype textReach = 2048;

/// The encoded word that begins at `at`, if one does.
std::optional<Word> wordAt(const QByteArray &header, qsizetype at)
{
    if (header.at(at) != '=' || at + 1 == header.size() || header.at(at + 1) != '?')
        return std::nullopt;
    const QByteArray window = header.mid(at + 2, charsetReach);
    const qsizetype charsetEnd = window.indexOf('?');
    if (charsetEnd < 0 || charsetEnd + 2 >= window.size() || window.at(charsetEnd + 2) != '?'
        || !QByteArray("bBqQ").contains(window.at(charsetEnd + 1)))
        return std::nullopt;
    const qsizetype begin = at + 2 + charsetEnd + 3;
    const QByteArray rest = header.mid(begin, textReach);
    const qsizetype length = rest.indexOf("?=");
    if (length < 0)
        return std::nullopt;
    const QByteArray text = rest.left(length);
    QByteArray charset = window.left(charsetEnd);
    charset.truncate(charset.indexOf('*') < 0 ? charset.size() : charset.indexOf('*')); // RFC 2231 5: language
    const bool isBase64 = (window.at(charsetEnd + 1) | 0x20) == 'b';
    return Word{charset.toLower(), isBase64 ? QByteArray::fromBase64(text) : qDecoded(text), begin + length + 2};
}

} // namespace

QByteArrayList encodedWords(const QString &text, qsizetype firstRoom)
{
    const bool base64 = prefersBase64(text.toUtf8());
    const QByteArray head = base64 ? QByteArrayLiteral("=?utf-8?B?") : QByteArrayLiteral("=?utf-8?Q?");
    const auto encode = [base64](const QByteArray &octets) { return base64 ? octets.toBase64() : inQ(octets); };
    QByteArrayList words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype room = (words.isEmpty() ? std::min(firstRoom, wordLimit) : wordLimit) - frame;
        QByteArray fitting;
        qsizetype end = at;
        QByteArray whole; // as much of it as makes whole groups of base64
        qsizetype wholeEnd = at;
        while (end < text.size()) {
            const qsizetype length = characterAt(text, end);
            const QByteArray longer = fitting + text.mid(end, length).toUtf8();
            if (!fitting.isEmpty() && encode(longer).size() > room)
                break;
            fitting = longer;
            end += length;
            if (fitting.size() % 3 == 0) {
                whole = fitting;
                wholeEnd = end;
            }
        }
        // Some readers (GMime) decode neighbours as one: what follows padding is lost to them.
        const bool cutsShort = base64 && end < text.size() && !whole.isEmpty();
        words += head + encode(cutsShort ? whole : fitting) + "?=";
        at = cutsShort ? wholeEnd : end;
    }
    return words;
}

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == '\t' || u == '\n' || u == '\r' || u == 0x2028 || u == 0x2029)
            result += u' ';
        else if (u >= 0x20 && (u < 0x7f || u > 0x9f))
            result += c;
    }
    return result;
}

QString decodeWords(const QByteArray &header)
{
    QString result;
    QByteArray plain;
    QByteArray pendingOctets; // a character may be cut in two by senders that encode octet by octet
    QByteArray pendingCharset;
    const auto flush = [&] {
        if (!pendingOctets.isEmpty())
            result += decodeCharset(std::exchange(pendingOctets, {}), pendingCharset);
    };
    for (qsizetype at = 0; at < header.size();) {
        const auto word = wordAt(header, at);
        if (!word) {
            plain += header.at(at++);
            continue;
        }
        const bool between = !pendingOctets.isEmpty() && plain.trimmed().isEmpty();
        if (!between || word->charset != pendingCharset)
            flush();
        if (!between)
            result += decodeCharset(plain, {});
        plain.clear();
        pendingOctets += word->octets;
        pendingCharset = word->charset;
        at = word->end;
    }
    flush();
    return result + decodeCharset(plain, {});
}

} // namespace sendoff
