// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/MessageReader.h"

#include "address/AddressList.h"
#include "mime/Charset.h"
#include "mime/EncodedWord.h"
#include "mime/PartWalker.h"
#include "mime/TransferEncoding.h"
#include "mime/dateTime.h"

#include <QBuffer>

namespace sendoff {

namespace {

constexpr qint64 textLimit = 1024 * 1024;
constexpr size_t headerCountLimit = 5000;

std::vector<Mailbox> mailboxesOf(const QByteArray &value)
{
    // The display names may hold encoded words with commas in them: the list is taken apart first.
    std::vector<Mailbox> mailboxes = AddressList::parse(decodeCharset(value, {})).mailboxes;
    for (Mailbox &mailbox : mailboxes)
        mailbox.displayName = withoutControls(decodeWords(mailbox.displayName.toUtf8()));
    return mailboxes;
}

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

/// RFC 3676 4: soft line breaks are joined, stuffing is taken away.
QString unflowed(const QString &text, bool deleteSpace)
{
    QString result;
    bool joins = false;
    qsizetype joinedDepth = 0;
    for (QString line : text.split(u'\n')) {
        qsizetype depth = 0;
        while (depth < line.size() && line.at(depth) == u'>')
            ++depth;
        QString content = line.mid(depth);
        if (content.startsWith(u' '))
            content.remove(0, 1);
        const bool continues = joins && depth == joinedDepth && content != QStringLiteral("-- ");
        if (!continues) {
            if (!result.isEmpty())
                result += u'\n';
            if (depth > 0)
                result += QString(depth, u'>') + u' ';
        }
        const bool soft = content.endsWith(u' ') && content != QStringLiteral("-- ");
        if (soft && deleteSpace)
            content.chop(1);
        result += content;
        joins = soft;
        joinedDepth = depth;
    }
    return result;
}

void readTexts(QIODevice &source, const std::vector<WalkedPart> &parts, ParsedMessage &message)
{
    for (const WalkedPart &part : parts) {
        if (part.part.isAttachment)
            continue;
        if (message.text.isEmpty() && part.part.contentType == "text/plain") {
            message.text = textOf(source, part.part);
            if (part.isFlowed)
                message.text = unflowed(message.text, part.deletesSpace);
        } else if (message.html.isEmpty() && part.part.contentType == "text/html") {
            message.html = textOf(source, part.part);
        }
    }
}

void readHeaders(const std::vector<RawHeader> &headers, ParsedMessage &message)
{
    for (const RawHeader &header : headers) {
        if (message.headers.size() == headerCountLimit)
            return;
        message.headers.emplace_back(header.name, withoutControls(decodeWords(header.value)));
        const QByteArray name = header.name.toLower();
        const auto append = [&header](std::vector<Mailbox> &target) {
            const auto found = mailboxesOf(header.value);
            target.insert(target.end(), found.begin(), found.end());
        };
        if (name == "from")
            append(message.from);
        else if (name == "to")
            append(message.to);
        else if (name == "cc")
            append(message.cc);
        else if (name == "bcc")
            append(message.bcc);
        else if (name == "subject" && message.subject.isEmpty())
            message.subject = message.headers.back().second;
        else if (name == "date" && !message.date.isValid())
            message.date = parseDateTime(header.value);
        else if (name == "message-id" && message.messageId.isEmpty())
            message.messageId = header.value;
    }
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
    ParsedMessage message;
    source.seek(0);
    PartWalker walker(source);
    const std::vector<WalkedPart> parts = walker.walk();
    readHeaders(walker.headers(), message);
    readTexts(source, parts, message);
    for (const WalkedPart &part : parts)
        message.parts.push_back(part.part);
    return message;
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
