// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/prepare.h"

#include "address/AddressList.h"
#include "compose/SourceContent.h"
#include "compose/draftPeople.h"
#include "compose/messageBody.h"
#include "compose/messageHeaders.h"
#include "compose/redirect.h"

#include <algorithm>

namespace sendoff {

namespace {

using Field = ComposeIssue::Field;
using Kind = ComposeIssue::Kind;

bool isReserved(const QByteArray &name, const Draft &draft)
{
    static const QByteArrayList ours{"from", "to", "cc", "bcc", "subject", "date", "message-id", "mime-version",
                                     "sender", "return-path", "received", "reply-to", "organization"};
    const QByteArray lower = name.toLower();
    const bool isTaken = (draft.origin && (lower == "in-reply-to" || lower == "references"))
        || (draft.wantsReadReceipt && lower == "disposition-notification-to");
    return isTaken || ours.contains(lower) || lower.startsWith("content-") || lower.startsWith("resent-");
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
    });
}

void addExtraHeaders(const Draft &draft, HeaderWriter &headers, ComposeIssues &issues)
{
    for (const ExtraHeader &extra : draft.extraHeaders) {
        const QByteArray name = extra.name.toUtf8();
        if (!isHeaderName(name) || hasControl(extra.value))
            issues.push_back({Field::Headers, Kind::BadHeader, extra.name});
        else if (isReserved(name, draft))
            issues.push_back({Field::Headers, Kind::ReservedHeader, extra.name});
        else
            headers.addText(name, extra.value);
    }
}

std::vector<Mailbox> answersTo(const Draft &draft, const Identity &identity, ComposeIssues &issues)
{
    if (!draft.replyTo.trimmed().isEmpty())
        return mailboxesOf(draft.replyTo, Field::Headers, issues);
    return identity.replyTo ? std::vector<Mailbox>{*identity.replyTo} : std::vector<Mailbox>();
}

HeaderWriter headersOf(const PreparedMessage &message, const Draft &draft, const Identity &identity,
                       const std::vector<Mailbox> &replyTo, const QDateTime &now)
{
    HeaderWriter headers(message.mail.hasUtf8Headers ? HeaderWriter::Form::Utf8 : HeaderWriter::Form::Ascii);
    headers.addStructured("Date", dateHeader(now));
    headers.addMailboxes("From", {message.from});
    headers.addMailboxes("Reply-To", replyTo);
    headers.addMailboxes("To", message.to);
    // RFC 5322 3.4, RFC 6854: an empty group. Without To a message looks like spam.
    if (message.to.empty())
        headers.addStructured("To", "undisclosed-recipients:;");
    headers.addMailboxes("Cc", message.cc);
    headers.addText("Subject", message.subject);
    headers.addStructured("Message-ID", message.messageId);
    if (draft.origin)
        addThread(*draft.origin, headers);
    if (!identity.organization.isEmpty())
        headers.addText("Organization", identity.organization);
    // RFC 8098 2.1: another address than the sender's makes readers suspicious.
    if (draft.wantsReadReceipt)
        headers.addMailboxes("Disposition-Notification-To", {message.from});
    return headers;
}

} // namespace

Result<PreparedMessage, std::vector<ComposeIssue>> prepare(const Draft &draft, const Identity &identity,
                                                           const Clock &clock, Randomness &randomness)
{
    if (draft.origin && draft.origin->kind == Origin::Kind::Redirect)
        return prepareRedirect(draft, identity, clock, randomness);
    ComposeIssues issues;
    PreparedMessage message = peopleOf(draft, identity, issues);
    message.subject = draft.subject.trimmed();
    const std::vector<Mailbox> replyTo = answersTo(draft, identity, issues);
    const bool answersNeedUtf8 =
        std::any_of(replyTo.begin(), replyTo.end(), [](const Mailbox &each) { return each.address.needsSmtpUtf8(); });
    message.messageId = newMessageId(message.from.address, randomness);
    message.mail.hasUtf8Headers = headersNeedUtf8(message) || answersNeedUtf8;
    HeaderWriter headers = headersOf(message, draft, identity, replyTo, clock.now());
    for (const QByteArray &name : headers.refused())
        issues.push_back(
            {name == "Subject" ? Field::Subject : Field::From, Kind::BadHeader, QString::fromLatin1(name)});
    addExtraHeaders(draft, headers, issues);
    headers.addStructured("MIME-Version", "1.0");
    const Entity body = messageBody(draft, randomness, issues);
    if (!issues.empty())
        return issues;
    message.hasAttachments = std::any_of(draft.attachments.begin(), draft.attachments.end(),
                                         [](const Attachment &each) { return each.contentId.isEmpty(); });
    message.mail.has8BitContent = body.isEightBit;
    Source source;
    source.add(headers.octets());
    source.add(body.source());
    message.mail.content = std::make_shared<SourceContent>(source);
    return message;
}

} // namespace sendoff
