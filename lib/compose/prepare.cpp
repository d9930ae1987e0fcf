// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/prepare.h"

#include "address/AddressList.h"
#include "compose/SourceContent.h"
#include "compose/messageHeaders.h"
#include "mime/Entity.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace sendoff {

namespace {

using Issues = std::vector<ComposeIssue>;
using Field = ComposeIssue::Field;
using Kind = ComposeIssue::Kind;

std::vector<Mailbox> mailboxesOf(const QString &text, Field field, Issues &issues)
{
    const AddressList list = AddressList::parse(text);
    for (const AddressListFault &fault : list.faults)
        issues.push_back({field, Kind::BadAddress, fault.text, fault.error});
    return list.mailboxes;
}

Mailbox senderOf(const Draft &draft, const Identity &identity, Issues &issues)
{
    if (draft.from.trimmed().isEmpty())
        return identity.from;
    const auto mailbox = Mailbox::parse(draft.from);
    if (mailbox)
        return *mailbox;
    issues.push_back({Field::From, Kind::BadAddress, draft.from, mailbox.error()});
    return identity.from;
}

Envelope envelopeOf(const PreparedMessage &message)
{
    Envelope envelope{message.from.address, {}};
    for (const auto *list : {&message.to, &message.cc, &message.bcc}) {
        for (const Mailbox &mailbox : *list) {
            auto &known = envelope.recipients;
            if (std::find(known.begin(), known.end(), mailbox.address) == known.end())
                known.push_back(mailbox.address);
        }
    }
    return envelope;
}

bool isReserved(const QByteArray &name)
{
    static const QByteArrayList ours{"from", "to", "cc", "bcc", "subject", "date", "message-id", "mime-version",
                                     "sender", "return-path", "received", "reply-to", "organization"};
    const QByteArray lower = name.toLower();
    return ours.contains(lower) || lower.startsWith("content-") || lower.startsWith("resent-");
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
    });
}

void addExtraHeaders(const Draft &draft, HeaderWriter &headers, Issues &issues)
{
    for (const ExtraHeader &extra : draft.extraHeaders) {
        const QByteArray name = extra.name.toUtf8();
        if (!isHeaderName(name) || hasControl(extra.value))
            issues.push_back({Field::Headers, Kind::BadHeader, extra.name});
        else if (isReserved(name))
            issues.push_back({Field::Headers, Kind::ReservedHeader, extra.name});
        else
            headers.addText(name, extra.value);
    }
}

std::optional<ComposeIssue> faultOf(const Attachment &attachment)
{
    const QFileInfo file(attachment.path);
    if (!file.isFile())
        return ComposeIssue{Field::Attachments, Kind::AttachmentMissing, attachment.path};
    if (!file.isReadable())
        return ComposeIssue{Field::Attachments, Kind::AttachmentUnreadable, attachment.path};
    const bool changed = file.size() != attachment.size
        || (attachment.modified.isValid() && file.lastModified() != attachment.modified);
    if (changed)
        return ComposeIssue{Field::Attachments, Kind::AttachmentChanged, attachment.path};
    return std::nullopt;
}

QByteArray contentTypeOf(const Attachment &attachment)
{
    if (!attachment.contentType.isEmpty())
        return attachment.contentType;
    const QMimeDatabase types;
    const QMimeType type = attachment.path.isEmpty() ? types.mimeTypeForFileNameAndData(attachment.name, attachment.data)
                                                     : types.mimeTypeForFile(attachment.path);
    return type.name().toLatin1();
}

std::vector<Entity> attachmentsOf(const Draft &draft, Issues &issues)
{
    std::vector<Entity> entities;
    for (const Attachment &attachment : draft.attachments) {
        const auto fault = attachment.path.isEmpty() ? std::nullopt : faultOf(attachment);
        if (fault)
            issues.push_back(*fault);
        else if (attachment.path.isEmpty())
            entities.push_back(Entity::data(attachment.data, contentTypeOf(attachment), attachment.name));
        else
            entities.push_back(
                Entity::file(attachment.path, attachment.size, contentTypeOf(attachment), attachment.name));
    }
    return entities;
}

/// 128 random bits stand in no part by chance.
QByteArray newBoundary(Randomness &randomness)
{
    return "=_" + randomness.bytes(16).toHex();
}

Entity bodyOf(const Draft &draft, const std::vector<Entity> &attachments, Randomness &randomness)
{
    Entity body = Entity::text("plain", draft.text);
    if (!draft.html.isEmpty())
        body = Entity::multipart("alternative", newBoundary(randomness), {body, Entity::text("html", draft.html)});
    if (attachments.empty())
        return body;
    std::vector<Entity> parts{body};
    parts.insert(parts.end(), attachments.begin(), attachments.end());
    return Entity::multipart("mixed", newBoundary(randomness), parts);
}

bool needsUtf8(const PreparedMessage &message, const Identity &identity)
{
    const auto any = [](const std::vector<Mailbox> &list) {
        return std::any_of(list.begin(), list.end(), [](const Mailbox &each) { return each.address.needsSmtpUtf8(); });
    };
    // Blind recipients stand in no header.
    const bool answers = identity.replyTo && identity.replyTo->address.needsSmtpUtf8();
    return answers || message.from.address.needsSmtpUtf8() || any(message.to) || any(message.cc);
}

HeaderWriter headersOf(const PreparedMessage &message, const Identity &identity, const QDateTime &now)
{
    HeaderWriter headers(message.mail.hasUtf8Headers ? HeaderWriter::Form::Utf8 : HeaderWriter::Form::Ascii);
    headers.addStructured("Date", dateHeader(now));
    headers.addMailboxes("From", {message.from});
    if (identity.replyTo)
        headers.addMailboxes("Reply-To", {*identity.replyTo});
    headers.addMailboxes("To", message.to);
    headers.addMailboxes("Cc", message.cc);
    // RFC 5322 3.4, RFC 6854: an empty group, so that some destination is there.
    if (message.to.empty() && message.cc.empty())
        headers.addStructured("To", "undisclosed-recipients:;");
    headers.addText("Subject", message.subject);
    headers.addStructured("Message-ID", message.messageId);
    if (!identity.organization.isEmpty())
        headers.addText("Organization", identity.organization);
    return headers;
}

} // namespace

Result<PreparedMessage, std::vector<ComposeIssue>> prepare(const Draft &draft, const Identity &identity,
                                                           const Clock &clock, Randomness &randomness)
{
    Issues issues;
    const Mailbox from = senderOf(draft, identity, issues);
    PreparedMessage message{{}, {}, draft.subject.trimmed(), from, {}, {}, {}, false};
    message.to = mailboxesOf(draft.to, Field::To, issues);
    message.cc = mailboxesOf(draft.cc, Field::Cc, issues);
    message.bcc = mailboxesOf(draft.bcc, Field::Bcc, issues);
    const bool nobody = message.to.empty() && message.cc.empty() && message.bcc.empty();
    // A bad address is somebody, too.
    const bool anyBad = std::any_of(issues.begin(), issues.end(),
        [](const ComposeIssue &issue) { return issue.field != Field::From; });
    if (nobody && !anyBad)
        issues.push_back({Field::To, Kind::NoRecipient});
    message.messageId = newMessageId(message.from.address, randomness);
    message.mail.envelope = envelopeOf(message);
    message.mail.hasUtf8Headers = needsUtf8(message, identity);
    HeaderWriter headers = headersOf(message, identity, clock.now());
    for (const QByteArray &name : headers.refused())
        issues.push_back(
            {name == "Subject" ? Field::Subject : Field::From, Kind::BadHeader, QString::fromLatin1(name)});
    addExtraHeaders(draft, headers, issues);
    headers.addStructured("MIME-Version", "1.0");
    const std::vector<Entity> attachments = attachmentsOf(draft, issues);
    if (!issues.empty())
        return issues;
    message.hasAttachments = !attachments.empty();
    Source source;
    source.add(headers.octets());
    const Entity body = bodyOf(draft, attachments, randomness);
    message.mail.has8BitContent = body.isEightBit;
    source.add(body.source());
    message.mail.content = std::make_shared<SourceContent>(source);
    return message;
}

} // namespace sendoff
