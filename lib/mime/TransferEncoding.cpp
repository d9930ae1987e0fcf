// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/TransferEncoding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sendoff {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Two characters for each value of twelve bits: two look-ups for three octets.
constexpr auto makePairs()
{
    std::array<std::array<char, 2>, 4096> pairs{};
    for (size_t i = 0; i < pairs.size(); ++i)
        pairs[i] = {alphabet[i >> 6], alphabet[i & 63]};
    return pairs;
}
constexpr auto pairs = makePairs();

constexpr qsizetype lineOctets = 57;
constexpr qsizetype lineLimit = 76;

char *encodeGroup(const uchar *in, char *out)
{
    const unsigned value = unsigned(in[0]) << 16 | unsigned(in[1]) << 8 | in[2];
    std::memcpy(out, pairs[value >> 12].data(), 2);
    std::memcpy(out + 2, pairs[value & 4095].data(), 2);
    return out + 4;
}

char *encodeRest(const uchar *in, qsizetype count, char *out)
{
    const uchar group[3] = {in[0], count > 1 ? in[1] : uchar(0), 0};
    encodeGroup(group, out);
    if (count == 1)
        out[2] = '=';
    out[3] = '=';
    return out + 4;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Six bits for each character of the alphabet; RFC 2045 6.8 has the others ignored.
constexpr qint8 ignored = -1;
constexpr qint8 padding = 64;

constexpr auto makeValues()
{
    std::array<qint8, 256> values{};
    values.fill(ignored);
    for (qint8 i = 0; i < 64; ++i)
        values[uchar(alphabet[i])] = i;
    values['='] = padding;
    return values;
}
constexpr auto values = makeValues();

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = char(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// What transports take for something else at a line's start: an mbox separator, the end of DATA.
bool isMangled(QByteArrayView rest)
{
    return rest == "." || rest.startsWith("From ");
}

void appendEscaped(char c, QByteArray &out)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const char escape[] = {'=', digits[uchar(c) >> 4], digits[uchar(c) & 15]};
    out.append(escape, 3);
}

/// One line without its CR LF, with soft line breaks where it is too long.
void appendQuotedLine(QByteArrayView line, QByteArray &out)
{
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        const bool isLast = i + 1 == line.size();
        bool plain = c != '=' && ((c > ' ' && c < 0x7f) || (isBlank(c) && !isLast));
        // RFC 2045 6.7 (5): 76 with the soft break's "=".
        if (column + (plain ? 1 : 3) > (isLast ? lineLimit : lineLimit - 1)) {
            out += "=\r\n";
            column = 0;
        }
        plain = plain && !(column == 0 && isMangled(line.sliced(i)));
        if (plain)
            out += c;
        else
            appendEscaped(c, out);
        column += plain ? 1 : 3;
    }
}

} // namespace

QByteArray encodeBase64Lines(const QByteArray &octets)
{
    QByteArray result(base64LinesSize(octets.size()), Qt::Uninitialized);
    const auto *in = reinterpret_cast<const uchar *>(octets.constData());
    char *out = result.data();
    for (qsizetype left = octets.size(); left > 0;) {
        const qsizetype count = std::min(left, lineOctets);
        const uchar *const end = in + count / 3 * 3;
        for (; in != end; in += 3)
            out = encodeGroup(in, out);
        if (count % 3 != 0)
            out = encodeRest(in, count % 3, out);
        in += count % 3;
        *out++ = '\r';
        *out++ = '\n';
        left -= count;
    }
    return result;
}

QByteArray encodeQuotedPrintable(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 8);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf("\r\n", at);
        appendQuotedLine(QByteArrayView(text).sliced(at, (end < 0 ? text.size() : end) - at), out);
        if (end < 0)
            break;
        out += "\r\n";
        at = end + 2;
    }
    return out;
}

TextEncoding textEncodingFor(const QByteArray &text, EndBlanks endBlanks)
{
    const bool blanksMatter = endBlanks == EndBlanks::Matter;
    qsizetype odd = 0;
    qsizetype column = 0;
    bool fits = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\n') {
            fits = fits && !(blanksMatter && i >= 2 && isBlank(text.at(i - 2)));
            column = 0;
            continue;
        }
        if (column == 0 && (text.mid(i, 5) == "From " || text.mid(i, 3) == ".\r\n"))
            fits = false;
        ++column;
        fits = fits && column <= 998;
        if (uchar(c) > 0x7e || (c < ' ' && c != '\t' && c != '\r'))
            ++odd;
    }
    if (odd == 0 && fits && !(text.size() > 0 && isBlank(text.back())))
        return TextEncoding::SevenBit;
    // Three octets for one against four for three.
    return odd * 6 > text.size() ? TextEncoding::Base64 : TextEncoding::QuotedPrintable;
}

TransferDecoder::Kind TransferDecoder::kindOf(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    if (lower == "base64")
        return Kind::Base64;
    return lower == "quoted-printable" ? Kind::QuotedPrintable : Kind::Identity;
}

QByteArray TransferDecoder::decode(const QByteArray &piece)
{
    switch (m_kind) {
    case Kind::Base64:
        return decodeBase64(piece);
    case Kind::QuotedPrintable:
        return decodeQuotedPrintable(piece, false);
    case Kind::Identity:
        break;
    }
    return piece;
}

QByteArray TransferDecoder::finish()
{
    if (m_kind == Kind::QuotedPrintable)
        return decodeQuotedPrintable({}, true);
    if (m_kind == Kind::Base64 && m_groupLength >= 2)
        return decodeBase64(QByteArrayView("==").first(4 - m_groupLength));
    return {};
}

QByteArray TransferDecoder::decodeBase64(QByteArrayView piece)
{
    QByteArray result((m_groupLength + piece.size()) / 4 * 3, Qt::Uninitialized);
    char *out = result.data();
    for (const char c : piece) {
        const qint8 value = values[uchar(c)];
        if (value == ignored) {
            m_isExact = m_isExact && (c == '\r' || c == '\n');
            continue;
        }
        // RFC 4648 3.3 and 4: one or two at the end of the last group.
        m_isExact = m_isExact && !m_isPadded && (value == padding ? m_groupLength >= 2 : m_padding == 0);
        m_padding += value == padding;
        m_group = m_group << 6 | (unsigned(value) & 63);
        if (++m_groupLength < 4)
            continue;
        for (int i = 0; i < 3 - m_padding; ++i)
            *out++ = char(m_group >> (16 - 8 * i));
        m_isPadded = m_isPadded || m_padding > 0;
        m_group = 0;
        m_groupLength = 0;
        m_padding = 0;
    }
    result.truncate(out - result.constData());
    return result;
}

QByteArray TransferDecoder::decodeQuotedPrintable(const QByteArray &piece, bool last)
{
    const QByteArray text = std::exchange(m_rest, {}) + piece;
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            out += text.at(i);
            continue;
        }
        if (!last && text.size() - i < 4) {
            m_rest = text.mid(i);
            break;
        }
        qsizetype lineEnd = i + 1;
        while (lineEnd < text.size() && isBlank(text.at(lineEnd)))
            ++lineEnd;
        if (lineEnd < text.size() && (text.at(lineEnd) == '\n' || text.mid(lineEnd, 2) == "\r\n")) {
            i = text.at(lineEnd) == '\n' ? lineEnd : lineEnd + 1;
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text.at(i + 1)) : -1;
        const int low = i + 2 < text.size() ? hexValue(text.at(i + 2)) : -1;
        if (high >= 0 && low >= 0) {
            out += char(high << 4 | low);
            i += 2;
        } else {
            out += '=';
        }
    }
    return out;
}

} // namespace sendoff
