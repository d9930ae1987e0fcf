// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/redirect.h"

#include "compose/SourceContent.h"
#include "compose/attachedParts.h"
#include "compose/blindCopies.h"
#include "compose/draftPeople.h"
#include "compose/fileOrOctets.h"
#include "compose/messageHeaders.h"
#include "mime/EncodedWord.h"
#include "mime/HeaderBlock.h"
#include "mime/HeaderWriter.h"

namespace sendoff {

namespace {

using Field = ComposeIssue::Field;
using Kind = ComposeIssue::Kind;

HeaderWriter resentHeaders(const PreparedMessage &message, const QDateTime &now)
{
    HeaderWriter headers(message.mail.hasUtf8Headers ? HeaderWriter::Form::Utf8 : HeaderWriter::Form::Ascii);
    headers.addStructured("Resent-Date", dateHeader(now));
    headers.addMailboxes("Resent-From", {message.from});
    headers.addMailboxes("Resent-To", message.to);
    headers.addMailboxes("Resent-Cc", message.cc);
    if (message.to.empty() && message.cc.empty())
        headers.addStructured("Resent-To", "undisclosed-recipients:;");
    headers.addStructured("Resent-Message-ID", message.messageId);
    return headers;
}

} // namespace

Result<PreparedMessage, std::vector<ComposeIssue>> prepareRedirect(const Draft &draft, const Identity &identity,
                                                                   const Clock &clock, Randomness &randomness)
{
    ComposeIssues issues;
    PreparedMessage message = peopleOf(draft, identity, issues);
    const Attachment original = draft.origin ? draft.origin->message : Attachment();
    if (const auto fault = faultOf(original))
        issues.push_back(*fault);
    const auto device = openFileOrOctets(original.path, original.data);
    const TextFacts facts = device ? TextFacts::of(*device) : TextFacts();
    const auto headers = facts.headersEnd ? headersOf(facts.headers) : std::vector<RawHeader>();
    // Without From it is no message, whatever else it is; NUL can't travel in its headers.
    if (headerValue(headers, "from").isEmpty() || facts.headers.contains('\0'))
        issues.push_back({Field::Attachments, Kind::AttachmentUnreadable,
                          original.path.isEmpty() ? original.name : original.path});
    message.messageId = newMessageId(message.from.address, randomness);
    message.mail.hasUtf8Headers = headersNeedUtf8(message);
    const HeaderWriter resent = resentHeaders(message, clock.now());
    for (const QByteArray &name : resent.refused())
        issues.push_back({Field::From, Kind::BadHeader, QString::fromLatin1(name)});
    if (!issues.empty())
        return issues;
    message.subject = withoutControls(decodeWords(headerValue(headers, "subject")));
    message.hasAttachments = headerValue(headers, "content-type").toLower().startsWith("multipart/mixed");
    message.mail.hasUtf8Headers = message.mail.hasUtf8Headers || facts.hasEightBitHeaders;
    message.mail.has8BitContent = facts.hasEightBitBody;
    Source source;
    source.add(resent.octets());
    source.add(withoutBlindCopies(facts.headers, headers));
    source.add(bodyOf(original.path, original.data, facts));
    message.mail.content = std::make_shared<SourceContent>(source);
    return message;
}

} // namespace sendoff
