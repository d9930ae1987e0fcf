// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/MessageReader.h"

#include "mime/Charset.h"
#include "mime/PartWalker.h"
#include "mime/TransferEncoding.h"
#include "mime/flowed.h"
#include "mime/headersRead.h"

#include <QBuffer>

#include <set>

namespace sendoff {

namespace {

constexpr qint64 textLimit = 1024 * 1024;

QString textOf(QIODevice &source, const MessagePart &part)
{
    MessagePart bounded = part;
    bounded.encodedSize = std::min(part.encodedSize, textLimit);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    MessageReader::decodePart(source, bounded, buffer);
    QString text = decodeCharset(buffer.data(), part.charset);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

/// The innermost multipart/alternative around a part; -1 if there is none.
qsizetype alternativeAround(const WalkedPart &part, const std::vector<WalkedMultipart> &multiparts)
{
    qsizetype at = part.parent;
    while (at >= 0 && multiparts[size_t(at)].contentType != "multipart/alternative")
        at = multiparts[size_t(at)].parent;
    return at;
}

/// Texts that stand one after another, as some mailers write them around pictures; of alternatives
/// the first of each kind.
class TextGatherer {
public:
    TextGatherer(QIODevice &source, const std::vector<WalkedMultipart> &multiparts)
        : m_source(source), m_multiparts(multiparts)
    {
    }

    void take(const WalkedPart &part)
    {
        const qsizetype alternative = alternativeAround(part, m_multiparts);
        if (part.part.contentType == "text/plain" && (alternative < 0 || m_plainTaken.insert(alternative).second)) {
            QString text = textOf(m_source, part.part);
            if (part.isFlowed)
                text = unflowed(text, part.deletesSpace);
            append(m_text, text);
            if (alternative < 0)
                append(m_single, text);
        } else if (part.part.contentType == "text/html" && (alternative < 0 || m_htmlTaken.insert(alternative).second)) {
            append(m_html, textOf(m_source, part.part));
        }
    }

    void finish(ParsedMessage &message) const
    {
        message.text = m_text;
        message.html = m_html;
        if (!m_html.isEmpty())
            message.textBesideHtml = m_single;
    }

private:
    static void append(QString &all, const QString &text)
    {
        if (all.size() >= textLimit)
            return;
        if (!all.isEmpty() && !all.endsWith(u'\n') && !text.isEmpty())
            all += u'\n';
        all += text;
        all.truncate(textLimit);
    }

    QIODevice &m_source;
    const std::vector<WalkedMultipart> &m_multiparts;
    std::set<qsizetype> m_plainTaken; ///< alternatives
    std::set<qsizetype> m_htmlTaken;
    QString m_text;
    QString m_single; ///< of m_text, what is no alternative
    QString m_html;
};

void readTexts(QIODevice &source, const PartWalker &walker, const std::vector<WalkedPart> &parts, ParsedMessage &message)
{
    TextGatherer texts(source, walker.multiparts());
    for (const WalkedPart &part : parts) {
        if (!part.part.isAttachment)
            texts.take(part);
    }
    texts.finish(message);
}

} // namespace

std::vector<MessagePart> ParsedMessage::attachments() const
{
    std::vector<MessagePart> result;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(result),
                 [](const MessagePart &part) { return part.isAttachment; });
    return result;
}

ParsedMessage MessageReader::read(QIODevice &source)
{
    source.seek(0);
    PartWalker walker(source);
    const std::vector<WalkedPart> parts = walker.walk();
    ParsedMessage message = headersRead(walker.headers());
    readTexts(source, walker, parts, message);
    for (const WalkedPart &part : parts)
        message.parts.push_back(part.part);
    return message;
}

ParsedMessage MessageReader::readHeaders(const QByteArray &block)
{
    return headersRead(headersOf(block));
}

bool MessageReader::decodePart(QIODevice &source, const MessagePart &part, QIODevice &sink)
{
    TransferDecoder decoder(TransferDecoder::kindOf(part.transferEncoding));
    source.seek(part.offset);
    for (qint64 left = part.encodedSize; left > 0;) {
        const QByteArray block = source.read(std::min<qint64>(left, 64 * 1024));
        if (block.isEmpty())
            break;
        left -= block.size();
        const QByteArray octets = decoder.decode(block);
        if (sink.write(octets) != octets.size())
            return false;
    }
    const QByteArray rest = decoder.finish();
    return sink.write(rest) == rest.size();
}

} // namespace sendoff
