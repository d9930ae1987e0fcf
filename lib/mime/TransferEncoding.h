// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// Lines of 76 characters, each with CR LF (RFC 2045 6.8). Whole groups of 57 octets give whole
/// lines, so pieces of a multiple of 57 can be encoded one by one.
QByteArray encodeBase64Lines(const QByteArray &octets);
/// How long encodeBase64Lines() of so many octets is.
constexpr qint64 base64LinesSize(qint64 octets)
{
    return (octets + 2) / 3 * 4 + (octets + 56) / 57 * 2;
}

/// RFC 2045 6.7 for text with CR LF line ends. "From " and a lone dot at a line's start are encoded,
/// as transports mangle them.
QByteArray encodeQuotedPrintable(const QByteArray &text);

/// What a text part needs to travel as 7-bit lines under 998 octets.
enum class TextEncoding { SevenBit, QuotedPrintable, Base64 };
enum class EndBlanks { Matter, MayBeLost };
/// `text` with CR LF line ends. Some transports drop blanks at a line's end.
TextEncoding textEncodingFor(const QByteArray &text, EndBlanks endBlanks = EndBlanks::Matter);

/// Takes an encoded part apart piece by piece; broken input gives what can be had of it.
class TransferDecoder {
public:
    enum class Kind { Identity, QuotedPrintable, Base64 };
    static Kind kindOf(const QByteArray &name);

    explicit TransferDecoder(Kind kind) : m_kind(kind) {}
    QByteArray decode(const QByteArray &piece);
    QByteArray finish();
    /// Of base64, after all of it: whole groups of its alphabet and line ends, padded at the very
    /// end only. Then no two readers can take it for different octets.
    bool isExact() const { return m_isExact && m_groupLength == 0; }

private:
    QByteArray decodeBase64(QByteArrayView piece);
    QByteArray decodeQuotedPrintable(const QByteArray &piece, bool last);

    const Kind m_kind;
    QByteArray m_rest;    ///< of quoted-printable: what may be half an escape
    unsigned m_group = 0; ///< of base64: up to four characters, six bits each
    int m_groupLength = 0;
    int m_padding = 0;
    bool m_isPadded = false; ///< a group was: nothing may follow
    bool m_isExact = true;
};

} // namespace sendoff
