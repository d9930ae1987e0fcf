// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Ready.h"

#include "address/AddressList.h"
#include "compose/SourceContent.h"
#include "compose/messageHeaders.h"
#include "mime/EncodedWord.h"
#include "mime/HeaderBlock.h"
#include "mime/LineReader.h"

#include <QFile>

#include <algorithm>

namespace sendoff {

namespace {

using Issues = std::vector<ComposeIssue>;
using Field = ComposeIssue::Field;
using Kind = ComposeIssue::Kind;

constexpr qsizetype headerLimit = 4 * 1024 * 1024;

bool isEightBit(const QByteArray &octets)
{
    return std::any_of(octets.begin(), octets.end(), [](char c) { return c < 0; });
}

/// What one pass over the file tells.
struct Scan {
    QByteArray headers;  ///< without the empty line
    QByteArray lineEnd = "\r\n";
    qint64 bodyOffset = 0; ///< of the empty line
    qint64 size = 0;
    bool hasEightBitBody = false;
};

std::optional<Scan> scan(QFile &file)
{
    Scan result;
    result.size = file.size();
    LineReader reader(file);
    LineReader::Line line;
    while (reader.next(line) && !line.text().isEmpty()) {
        result.headers += line.octets;
        result.bodyOffset = line.offset + line.octets.size();
        if (result.headers.size() > headerLimit)
            return std::nullopt;
    }
    const bool isUnix = result.headers.contains('\n') && !result.headers.contains("\r\n");
    if (isUnix)
        result.lineEnd = "\n";
    // mbox files begin with a line that is no header (RFC 4155).
    while (reader.next(line) && !result.hasEightBitBody)
        result.hasEightBitBody = isEightBit(line.octets);
    return result;
}

std::vector<Mailbox> mailboxesOf(const std::vector<RawHeader> &headers, const QByteArray &name, Field field,
                                 Issues &issues)
{
    std::vector<Mailbox> result;
    for (const RawHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const AddressList list = AddressList::parse(decodeCharset(header.value, {}));
        for (const AddressListFault &fault : list.faults)
            issues.push_back({field, Kind::BadAddress, fault.text, fault.error});
        for (Mailbox mailbox : list.mailboxes) {
            mailbox.displayName = withoutControls(decodeWords(mailbox.displayName.toUtf8()));
            result.push_back(mailbox);
        }
    }
    return result;
}

/// The headers as they were, without Bcc and Resent-Bcc.
QByteArray withoutBcc(const QByteArray &block, const std::vector<RawHeader> &headers)
{
    QByteArray result;
    qsizetype at = 0;
    for (const RawHeader &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name != "bcc" && name != "resent-bcc")
            continue;
        result += block.mid(at, header.begin - at);
        at = header.end;
    }
    return result + block.mid(at);
}

void addRecipient(std::vector<AddrSpec> &known, const AddrSpec &address)
{
    if (std::find(known.begin(), known.end(), address) == known.end())
        known.push_back(address);
}

void addMissingHeaders(const std::vector<RawHeader> &headers, const QByteArray &lineEnd, const QDateTime &now,
                       Randomness &randomness, PreparedMessage &message, QByteArray &block)
{
    if (!block.isEmpty() && !block.endsWith('\n'))
        block += lineEnd;
    message.messageId = headerValue(headers, "message-id");
    if (message.messageId.isEmpty()) {
        message.messageId = newMessageId(message.from.address, randomness);
        block += "Message-ID: " + message.messageId + lineEnd;
    }
    if (headerValue(headers, "date").isEmpty())
        block += "Date: " + dateHeader(now) + lineEnd;
}

} // namespace

Result<PreparedMessage, std::vector<ComposeIssue>> prepareReady(const QString &path,
                                                                const std::vector<AddrSpec> &recipients,
                                                                const Clock &clock, Randomness &randomness)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Issues{{Field::Attachments, file.exists() ? Kind::AttachmentUnreadable : Kind::AttachmentMissing, path}};
    const auto found = scan(file);
    const std::vector<RawHeader> headers = found ? headersOf(found->headers) : std::vector<RawHeader>();
    Issues issues;
    const std::vector<Mailbox> from = mailboxesOf(headers, "from", Field::From, issues);
    // Without From it is no message, whatever else it is.
    if (from.empty())
        return issues.empty() ? Issues{{Field::From, Kind::BadAddress, path, AddressError::Empty}} : issues;
    const bool isResent = !headerValue(headers, "resent-from").isEmpty();
    const QByteArray prefix = isResent ? QByteArrayLiteral("resent-") : QByteArray();
    PreparedMessage message{{}, {}, withoutControls(decodeWords(headerValue(headers, "subject"))), from.front(), {}, {}, {}, false};
    Issues recipientIssues;
    message.to = mailboxesOf(headers, prefix + "to", Field::To, recipientIssues);
    message.cc = mailboxesOf(headers, prefix + "cc", Field::Cc, recipientIssues);
    message.bcc = mailboxesOf(headers, prefix + "bcc", Field::Bcc, recipientIssues);
    message.mail.envelope.reversePath = from.front().address;
    if (recipients.empty()) {
        issues.insert(issues.end(), recipientIssues.begin(), recipientIssues.end());
        for (const auto *list : {&message.to, &message.cc, &message.bcc}) {
            for (const Mailbox &mailbox : *list)
                addRecipient(message.mail.envelope.recipients, mailbox.address);
        }
    }
    for (const AddrSpec &address : recipients)
        addRecipient(message.mail.envelope.recipients, address);
    if (message.mail.envelope.recipients.empty() && issues.empty())
        issues.push_back({Field::To, Kind::NoRecipient, path});
    if (!issues.empty())
        return issues;
    QByteArray block = withoutBcc(found->headers, headers);
    addMissingHeaders(headers, found->lineEnd, clock.now(), randomness, message, block);
    message.mail.has8BitContent = found->hasEightBitBody;
    message.mail.hasUtf8Headers = isEightBit(block);
    message.hasAttachments = headerValue(headers, "content-type").toLower().startsWith("multipart/mixed");
    Source source;
    source.add(block);
    source.add({.kind = Segment::Kind::File,
                .path = path,
                .offset = found->bodyOffset,
                .length = found->size - found->bodyOffset});
    message.mail.content = std::make_shared<SourceContent>(source);
    return message;
}

} // namespace sendoff
