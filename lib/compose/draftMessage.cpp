// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/draftMessage.h"

#include "compose/SourceContent.h"
#include "compose/attachedParts.h"
#include "compose/draftPeople.h"
#include "compose/messageBody.h"
#include "compose/messageHeaders.h"
#include "mime/HeaderWriter.h"

#include <algorithm>

namespace sendoff {

DraftMessage draftMessage(const Draft &draft, const Identity &identity, const DraftMark &mark, const QDateTime &now,
                          Randomness &randomness)
{
    using Field = ComposeIssue::Field;
    ComposeIssues unfinished;
    Draft written = draft;
    std::erase_if(written.attachments, [](const Attachment &each) { return faultOf(each).has_value(); });
    PreparedMessage people = peopleOf(written, identity, unfinished);
    // Whom the identity adds is added when it is sent.
    people.bcc = mailboxesOf(written.bcc, Field::Bcc, unfinished);
    const auto isUtf8 = [](const Mailbox &each) { return each.address.needsSmtpUtf8(); };
    const bool hasUtf8Headers = headersNeedUtf8(people) || std::any_of(people.bcc.begin(), people.bcc.end(), isUtf8);
    HeaderWriter headers(hasUtf8Headers ? HeaderWriter::Form::Utf8 : HeaderWriter::Form::Ascii);
    headers.addStructured("Date", dateHeader(now));
    headers.addMailboxes("From", {people.from});
    headers.addMailboxes("Reply-To", mailboxesOf(written.replyTo, Field::Headers, unfinished));
    headers.addMailboxes("To", people.to);
    headers.addMailboxes("Cc", people.cc);
    headers.addMailboxes("Bcc", people.bcc);
    headers.addText("Subject", written.subject.simplified());
    headers.addStructured("Message-ID", mark.messageId);
    if (written.origin)
        addThread(*written.origin, headers);
    headers.addStructured("X-Sendoff-Draft", mark.revision);
    headers.addStructured("MIME-Version", "1.0");
    Source source;
    source.add(headers.octets());
    source.add(messageBody(written, randomness, unfinished).source());
    return {std::make_shared<SourceContent>(source), hasUtf8Headers};
}

} // namespace sendoff
