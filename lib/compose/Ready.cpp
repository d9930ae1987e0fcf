// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Ready.h"

#include "address/AddressList.h"
#include "compose/SourceContent.h"
#include "compose/messageHeaders.h"
#include "mime/Charset.h"
#include "mime/EncodedWord.h"
#include "mime/HeaderBlock.h"
#include "mime/TextFacts.h"

#include <QFile>

#include <algorithm>

namespace sendoff {

namespace {

using Issues = std::vector<ComposeIssue>;
using Field = ComposeIssue::Field;
using Kind = ComposeIssue::Kind;

bool isEightBit(const QByteArray &octets)
{
    return std::any_of(octets.begin(), octets.end(), [](char c) { return c < 0; });
}

/// RFC 5322 3.6.6: a block stands together, each of its headers once; the newest is the first.
std::vector<RawHeader> newestResentBlock(const std::vector<RawHeader> &headers)
{
    std::vector<RawHeader> block;
    for (const RawHeader &header : headers) {
        const QByteArray name = header.name.toLower();
        if (name.startsWith("resent-") && headerValue(block, name).isEmpty())
            block.push_back(header);
        else if (!block.empty())
            break;
    }
    return block;
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

/// The headers as they were, without Bcc, Resent-Bcc and the separator of an mbox file (RFC 4155).
QByteArray withoutBcc(const QByteArray &block, const std::vector<RawHeader> &headers)
{
    QByteArray result;
    qsizetype at = block.startsWith("From ") ? block.indexOf('\n') + 1 : 0;
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

void addMissingHeaders(const std::vector<RawHeader> &headers, const QDateTime &now,
                       Randomness &randomness, PreparedMessage &message, QByteArray &block)
{
    if (!block.isEmpty() && !block.endsWith('\n'))
        block += "\r\n";
    message.messageId = headerValue(headers, "message-id");
    if (message.messageId.isEmpty()) {
        message.messageId = newMessageId(message.from.address, randomness);
        block += "Message-ID: " + message.messageId + "\r\n";
    }
    if (headerValue(headers, "date").isEmpty())
        block += "Date: " + dateHeader(now) + "\r\n";
}

void setRecipients(const std::vector<AddrSpec> &recipients, PreparedMessage &message)
{
    const std::vector<Mailbox> named = [&message] {
        std::vector<Mailbox> all = message.to;
        all.insert(all.end(), message.cc.begin(), message.cc.end());
        all.insert(all.end(), message.bcc.begin(), message.bcc.end());
        return all;
    }();
    std::vector<AddrSpec> &known = message.mail.envelope.recipients;
    for (const Mailbox &mailbox : named) {
        if (recipients.empty())
            addRecipient(known, mailbox.address);
    }
    for (const AddrSpec &address : recipients)
        addRecipient(known, address);
    if (recipients.empty())
        return;
    // People are shown who gets it, not whom its headers name.
    message.to.clear();
    message.cc.clear();
    message.bcc.clear();
    for (const AddrSpec &address : known) {
        const auto found = std::find_if(named.begin(), named.end(),
                                        [&address](const Mailbox &mailbox) { return mailbox.address == address; });
        message.to.push_back(found == named.end() ? Mailbox{{}, address} : *found);
    }
}

} // namespace

Result<PreparedMessage, std::vector<ComposeIssue>> prepareReady(const QString &path,
                                                                const std::vector<AddrSpec> &recipients,
                                                                const Clock &clock, Randomness &randomness)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Issues{{Field::Attachments, file.exists() ? Kind::AttachmentUnreadable : Kind::AttachmentMissing, path}};
    const TextFacts facts = TextFacts::of(file);
    const auto headers = facts.headersEnd ? headersOf(facts.headers) : std::vector<RawHeader>();
    if (facts.headers.contains('\0'))
        return Issues{{Field::Headers, Kind::BadHeader, path}};
    Issues issues;
    const std::vector<Mailbox> from = mailboxesOf(headers, "from", Field::From, issues);
    // Without From it is no message, whatever else it is.
    if (from.empty())
        return issues.empty() ? Issues{{Field::From, Kind::BadAddress, path, AddressError::Empty}} : issues;
    const std::vector<RawHeader> resent = newestResentBlock(headers);
    const QByteArray prefix = resent.empty() ? QByteArray() : QByteArrayLiteral("resent-");
    const std::vector<RawHeader> &people = resent.empty() ? headers : resent;
    const QString subject = withoutControls(decodeWords(headerValue(headers, "subject")));
    PreparedMessage message{{}, {}, subject, from.front(), {}, {}, {}, false};
    Issues recipientIssues;
    message.to = mailboxesOf(people, prefix + "to", Field::To, recipientIssues);
    message.cc = mailboxesOf(people, prefix + "cc", Field::Cc, recipientIssues);
    message.bcc = mailboxesOf(people, prefix + "bcc", Field::Bcc, recipientIssues);
    message.mail.envelope.reversePath = from.front().address;
    if (const auto sender = mailboxesOf(resent, "resent-from", Field::From, issues); !sender.empty())
        message.mail.envelope.reversePath = sender.front().address;
    setRecipients(recipients, message);
    if (recipients.empty())
        issues.insert(issues.end(), recipientIssues.begin(), recipientIssues.end());
    if (message.mail.envelope.recipients.empty() && issues.empty())
        issues.push_back({Field::To, Kind::NoRecipient, path});
    if (!issues.empty())
        return issues;
    QByteArray block = withoutBcc(facts.headers, headers);
    addMissingHeaders(headers, clock.now(), randomness, message, block);
    message.mail.has8BitContent = facts.hasEightBitBody;
    message.mail.hasUtf8Headers = isEightBit(block);
    message.hasAttachments = headerValue(headers, "content-type").toLower().startsWith("multipart/mixed");
    Source source;
    source.add(block);
    source.add({.kind = Segment::Kind::TextFile,
                .path = path,
                .length = facts.length,
                .skipped = facts.headers.size(),
                .given = facts.size - facts.headers.size()});
    message.mail.content = std::make_shared<SourceContent>(source);
    return message;
}

} // namespace sendoff
