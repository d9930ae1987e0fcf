// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/HeaderWriter.h"

#include "address/Characters.h"
#include "mime/EncodedWord.h"

#include <algorithm>

namespace sendoff {

namespace {

/// RFC 5322 2.1.1 has 78, RFC 2047 2 has 76 for lines with encoded words.
constexpr qsizetype foldAt = 76;
/// A word can't be folded, and a line of 998 must hold it beside the header's name.
constexpr qsizetype wordLimit = 900;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool breaksLines(const QString &text)
{
    return text.contains(u'\r') || text.contains(u'\n') || text.contains(QChar(0));
}

QString onOneLine(const QString &text)
{
    QString result = text;
    std::replace_if(result.begin(), result.end(), isControl, QChar(u' '));
    return result.trimmed();
}

bool isAtomText(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x80 || c.isLetterOrNumber() || QStringLiteral("!#$%&'*+-/=?^_`{|}~ ").contains(c);
}

QByteArray quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return '"' + escaped.toUtf8() + '"';
}

/// RFC 2231 7: attribute-char.
QByteArray percentEncoded(const QByteArray &octets)
{
    QByteArray result;
    for (const char c : octets) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '_';
        result += plain ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

/// name*=utf-8''…, or name*0*=utf-8''… name*1*=… where it doesn't fit a line.
QByteArrayList extended(const QByteArray &name, const QString &value)
{
    const QByteArray text = "utf-8''" + percentEncoded(value.toUtf8());
    const qsizetype room = foldAt - name.size() - 8;
    if (text.size() <= room)
        return {name + "*=" + text};
    QByteArrayList pieces;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = std::min(room, text.size() - at);
        // An escaped octet stays in one piece.
        const qsizetype percent = text.lastIndexOf('%', at + length - 1);
        if (percent >= at && percent > at + length - 3 && at + length < text.size())
            length = percent - at;
        pieces += name + '*' + QByteArray::number(pieces.size()) + "*=" + text.mid(at, length);
        at += length;
    }
    return pieces;
}

} // namespace

bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= 76
        && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

bool HeaderWriter::accepts(const QByteArray &name, const QString &value)
{
    if (isHeaderName(name) && !breaksLines(value))
        return true;
    m_refused += name;
    return false;
}

/// Text that looks like an encoded word would be read as one; a word that fits no line can't be
/// folded, and blanks in a row don't survive every reader's unfolding.
bool HeaderWriter::needsEncoding(const QString &text) const
{
    if ((m_form == Form::Ascii && !isAscii(text)) || text.contains(QStringLiteral("=?"))
        || text.contains(QStringLiteral("  ")))
        return true;
    const QByteArrayList words = text.toUtf8().split(' ');
    return std::any_of(words.begin(), words.end(), [](const QByteArray &word) { return word.size() > wordLimit; });
}

/// `words` are kept whole; a line is folded before one.
void HeaderWriter::addWords(const QByteArray &name, const QByteArrayList &words)
{
    QByteArray line = name + ':';
    for (const QByteArray &word : words) {
        // The first word stays beside the name: a line of blanks only is obsolete (RFC 5322 4.2).
        const bool isFirst = &word == &words.first();
        if (!isFirst && line.size() + 1 + word.size() > foldAt) {
            m_octets += line + "\r\n";
            line.clear();
        }
        line += ' ' + word;
    }
    m_octets += line + "\r\n";
}

void HeaderWriter::addText(const QByteArray &name, const QString &text)
{
    if (!accepts(name, text))
        return;
    const QString value = onOneLine(text);
    addWords(name, needsEncoding(value) ? encodedWords(value, foldAt - name.size() - 2) : value.toUtf8().split(' '));
}

/// A display name: RFC 5322 3.2.5, RFC 2047 5 (3). Never an encoded word in a quoted string.
QByteArrayList HeaderWriter::phrase(const QByteArray &name, const QString &display) const
{
    const QByteArrayList encoded = encodedWords(display, foldAt - name.size() - 2);
    if (needsEncoding(display))
        return encoded;
    if (std::all_of(display.begin(), display.end(), isAtomText))
        return display.toUtf8().split(' ');
    const QByteArray text = quoted(display);
    return text.size() > foldAt ? encoded : QByteArrayList{text};
}

void HeaderWriter::addMailboxes(const QByteArray &name, const std::vector<Mailbox> &mailboxes)
{
    QByteArrayList words;
    for (const Mailbox &mailbox : mailboxes) {
        if (!accepts(name, mailbox.displayName))
            return;
        const QString display = onOneLine(mailbox.displayName);
        const QByteArray address = mailbox.address.toWire();
        const QByteArray comma = &mailbox == &mailboxes.back() ? QByteArray() : QByteArrayLiteral(",");
        if (!display.isEmpty())
            words += phrase(name, display);
        words += (display.isEmpty() ? address : '<' + address + '>') + comma;
    }
    if (!words.isEmpty())
        addWords(name, words);
}

void HeaderWriter::addStructured(const QByteArray &name, const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    if (accepts(name, text))
        addWords(name, onOneLine(text).toUtf8().split(' '));
}

void HeaderWriter::addParametrized(const QByteArray &name, const QByteArray &value,
                                   const std::vector<Parameter> &parameters)
{
    QByteArrayList words{value};
    const auto add = [&words](const QByteArray &word) {
        words.last() += ';';
        words += word;
    };
    for (const Parameter &parameter : parameters) {
        if (!accepts(name, parameter.value))
            return;
        const QString text = onOneLine(parameter.value);
        if (isAscii(text) && text.size() <= 60) {
            add(parameter.name + '=' + quoted(text));
            continue;
        }
        for (const QByteArray &piece : extended(parameter.name, text))
            add(piece);
    }
    if (accepts(name, QString::fromUtf8(value)))
        addWords(name, words);
}

} // namespace sendoff
