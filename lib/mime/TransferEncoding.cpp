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

int base64Value(char c)
{
    const void *found = c == '\0' ? nullptr : std::memchr(alphabet, c, 64);
    return found ? int(static_cast<const char *>(found) - alphabet) : -1;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = char(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// One line without its CR LF, with soft line breaks where it is too long.
void appendQuotedLine(const QByteArray &line, QByteArray &out)
{
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line.at(i);
        const bool isLast = i + 1 == line.size();
        const bool mangled = i == 0 && ((c == '.' && isLast) || line.startsWith("From "));
        const bool plain = !mangled && c != '=' && ((c > ' ' && c < 0x7f) || (isBlank(c) && !isLast));
        const qsizetype width = plain ? 1 : 3;
        // RFC 2045 6.7 (5): 76 with the soft break's "=".
        if (column + width > (isLast ? lineLimit : lineLimit - 1)) {
            out += "=\r\n";
            column = 0;
        }
        out += plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        column += width;
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
        appendQuotedLine(text.mid(at, (end < 0 ? text.size() : end) - at), out);
        if (end < 0)
            break;
        out += "\r\n";
        at = end + 2;
    }
    return out;
}

TextEncoding textEncodingFor(const QByteArray &text)
{
    qsizetype odd = 0;
    qsizetype column = 0;
    bool fits = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\n') {
            // Blanks at a line's end are lost on the way by some transports.
            fits = fits && !(i >= 2 && isBlank(text.at(i - 2)));
            column = 0;
            continue;
        }
        if (column == 0 && (text.mid(i, 5) == "From " || text.mid(i, 3) == ".\r\n"))
            fits = false;
        ++column;
        fits = fits && column <= 998;
        if (c < 0 || (c < ' ' && c != '\t' && c != '\r') || c == 0x7f)
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
    if (m_kind == Kind::Base64 && m_rest.size() >= 2)
        return decodeBase64(QByteArray(4 - m_rest.size(), '='));
    return {};
}

QByteArray TransferDecoder::decodeBase64(const QByteArray &piece)
{
    QByteArray out;
    out.reserve(piece.size() * 3 / 4 + 3);
    for (const char c : piece) {
        if (c != '=' && base64Value(c) < 0)
            continue; // RFC 2045 6.8: other characters are ignored
        m_rest += c;
        if (m_rest.size() < 4)
            continue;
        const auto value = [this](int i) { return unsigned(std::max(0, base64Value(m_rest.at(i)))); };
        const unsigned group = value(0) << 18 | value(1) << 12 | value(2) << 6 | value(3);
        const qsizetype padding = m_rest.count('=');
        const char octets[] = {char(group >> 16), char(group >> 8), char(group)};
        out.append(octets, std::max<qsizetype>(0, 3 - padding));
        m_rest.clear();
    }
    return out;
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
