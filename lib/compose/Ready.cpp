// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Ready.h"

#include "address/AddressList.h"
#include "compose/SourceContent.h"
#include "compose/blindCopies.h"
#include "compose/fileOrOctets.h"
#include "compose/messageHeaders.h"
#include "mime/Charset.h"
#include "mime/EncodedWord.h"
#include "mime/HeaderBlock.h"
#include "mime/HeaderWriter.h"

#include <QFile>

#include <algorithm>

namespace sendoff {

namespace {

using Issues = std::vector<ComposeIssue>;
using Field = ComposeIssue::Field;
using Kind = ComposeIssue::Kind;

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

bool isOwn(const AddrSpec &address, const ReadyOptions &options)
{
    return options.ownAddresses.empty()
        || std::find(options.ownAddresses.begin(), options.ownAddresses.end(), address) != options.ownAddresses.end();
}

void addRecipient(std::vector<AddrSpec> &known, const AddrSpec &address)
{
    if (std::find(known.begin(), known.end(), address) == known.end())
        known.push_back(address);
}

std::optional<AddrSpec> reversePathOf(const Mailbox &from, const std::vector<RawHeader> &resent, const ReadyOptions &options,
                                      Issues &issues)
{
    const std::vector<Mailbox> resender = mailboxesOf(resent, "resent-from", Field::From, issues);
    std::optional<AddrSpec> path = resender.empty() ? from.address : resender.front().address;
    if (options.reversePath)
        path = *options.reversePath;
    return path && !isOwn(*path, options) && options.from ? options.from->address : path;
}

/// Those of the headers and those given, as the options say.
void setRecipients(const std::vector<RawHeader> &headers, const std::vector<RawHeader> &resent, const ReadyOptions &options,
                   PreparedMessage &message, Issues &issues)
{
    const QByteArray prefix = resent.empty() ? QByteArray() : QByteArrayLiteral("resent-");
    const std::vector<RawHeader> &people = resent.empty() ? headers : resent;
    Issues wrong;
    message.to = mailboxesOf(people, prefix + "to", Field::To, wrong);
    message.cc = mailboxesOf(people, prefix + "cc", Field::Cc, wrong);
    message.bcc = mailboxesOf(people, prefix + "bcc", Field::Bcc, wrong);
    const std::vector<Mailbox> named = [&message] {
        std::vector<Mailbox> all = message.to;
        all.insert(all.end(), message.cc.begin(), message.cc.end());
        all.insert(all.end(), message.bcc.begin(), message.bcc.end());
        return all;
    }();
    const bool toHeaders = options.recipients.empty() || options.alsoHeaders;
    if (toHeaders)
        issues.insert(issues.end(), wrong.begin(), wrong.end());
    std::vector<AddrSpec> &known = message.mail.envelope.recipients;
    for (const Mailbox &mailbox : named) {
        if (toHeaders)
            addRecipient(known, mailbox.address);
    }
    for (const AddrSpec &address : options.recipients)
        addRecipient(known, address);
    if (options.recipients.empty())
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

QByteArray mailboxHeader(const QByteArray &name, const Mailbox &mailbox)
{
    HeaderWriter header(mailbox.address.needsSmtpUtf8() ? HeaderWriter::Form::Utf8 : HeaderWriter::Form::Ascii);
    header.addMailboxes(name, {mailbox});
    return header.octets();
}

/// What goes in front of the body. `written` is From as it was, if it is exchanged for the message's.
QByteArray sentHeaders(const QByteArray &block, const std::vector<RawHeader> &headers,
                       const std::optional<Mailbox> &written, const QDateTime &now, Randomness &randomness,
                       PreparedMessage &message)
{
    QByteArrayList replaced;
    if (written)
        replaced += "from";
    // An empty one would stand beside ours, and there is one at most: RFC 5322 3.6.
    for (const char *name : {"message-id", "date"}) {
        if (headerValue(headers, name).isEmpty())
            replaced += name;
    }
    QByteArray result = withoutBlindCopies(block, headers, replaced);
    if (!result.isEmpty() && !result.endsWith('\n'))
        result += "\r\n";
    if (written || headerValue(headers, "from").isEmpty())
        result += mailboxHeader("From", message.from);
    if (written && headerValue(headers, "reply-to").isEmpty())
        result += mailboxHeader("Reply-To", *written);
    message.messageId = headerValue(headers, "message-id");
    if (replaced.contains("message-id")) {
        message.messageId = newMessageId(message.from.address, randomness);
        result += "Message-ID: " + message.messageId + "\r\n";
    }
    if (replaced.contains("date"))
        result += "Date: " + dateHeader(now) + "\r\n";
    return result;
}

/// Who is the sender, or nothing where the headers name none and none is given instead.
std::optional<Mailbox> senderOf(const std::vector<RawHeader> &headers, const ReadyOptions &options, Issues &issues)
{
    const std::vector<Mailbox> from = mailboxesOf(headers, "from", Field::From, issues);
    if (!from.empty())
        return from.front();
    return issues.empty() && headerValue(headers, "from").isEmpty() ? options.from : std::nullopt;
}

} // namespace

Result<PreparedMessage, std::vector<ComposeIssue>> prepareReady(const ReadyMessage &ready, const ReadyOptions &options,
                                                                const Clock &clock, Randomness &randomness)
{
    const QString &path = ready.path;
    const auto device = openFileOrOctets(path, ready.octets);
    if (!device)
        return Issues{{Field::Attachments, QFile::exists(path) ? Kind::AttachmentUnreadable : Kind::AttachmentMissing, path}};
    const TextFacts facts = TextFacts::of(*device);
    const Issues noMessage{{Field::From, Kind::BadAddress, path, AddressError::Empty}};
    // Of headers without an end nothing could be left out, no Bcc either.
    if (!facts.headersEnd)
        return noMessage;
    const QByteArray block = options.localNames ? options.localNames->completed(facts.headers) : facts.headers;
    const auto headers = headersOf(block);
    if (facts.headers.contains('\0'))
        return Issues{{Field::Headers, Kind::BadHeader, path}};
    Issues issues;
    auto from = senderOf(headers, options, issues);
    // Without From it is no message, whatever else it is.
    if (!from)
        return issues.empty() ? noMessage : issues;
    std::optional<Mailbox> written;
    if (!isOwn(from->address, options) && options.from) {
        written = from;
        from->address = options.from->address;
    }
    const std::vector<RawHeader> resent = newestResentBlock(headers);
    const QString subject = withoutControls(decodeWords(headerValue(headers, "subject")));
    PreparedMessage message{{}, {}, subject, *from, {}, {}, {}, false};
    message.mail.envelope.reversePath = reversePathOf(*from, resent, options, issues);
    setRecipients(headers, resent, options, message, issues);
    if (message.mail.envelope.recipients.empty() && issues.empty())
        issues.push_back({Field::To, Kind::NoRecipient, path});
    if (!issues.empty())
        return issues;
    const QByteArray sent = sentHeaders(block, headers, written, clock.now(), randomness, message);
    message.mail.has8BitContent = facts.hasEightBitBody;
    message.mail.hasUtf8Headers = hasEightBit(sent);
    message.hasAttachments = headerValue(headers, "content-type").toLower().startsWith("multipart/mixed");
    Source source;
    source.add(sent);
    source.add(bodyOf(path, ready.octets, facts));
    message.mail.content = std::make_shared<SourceContent>(source);
    return message;
}

} // namespace sendoff
