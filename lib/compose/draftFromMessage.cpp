// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/draftFromMessage.h"

#include "address/AddressList.h"
#include "compose/messageFiles.h"
#include "compose/messageTexts.h"
#include "compose/originOf.h"

#include <algorithm>

namespace sendoff {

namespace {

/// An answer that is written again stays in its thread.
std::optional<Origin> threadOf(const ParsedMessage &message)
{
    const bool isAnswer = std::any_of(message.headers.begin(), message.headers.end(), [](const auto &header) {
        return header.first.compare("in-reply-to", Qt::CaseInsensitive) == 0;
    });
    if (!isAnswer || message.references.isEmpty())
        return std::nullopt;
    Origin origin{.references = message.references};
    origin.messageId = origin.references.takeLast();
    return origin;
}

} // namespace

Draft draftFromMessage(const ParsedMessage &message, QIODevice &source)
{
    Draft draft;
    if (!message.from.empty())
        draft.from = message.from.front().toText();
    draft.replyTo = AddressList::toText(message.replyTo);
    draft.to = AddressList::toText(message.to);
    draft.cc = AddressList::toText(message.cc);
    draft.bcc = AddressList::toText(message.bcc);
    draft.subject = message.subject;
    draft.text = readableText(message);
    draft.origin = threadOf(message);
    QStringList shown;
    if (!message.html.isEmpty()) {
        const CleanedHtml clean = readableHtml(message);
        draft.html = clean.html;
        shown = clean.contentIds;
    }
    draft.attachments = filesOf(message, source, shown);
    return draft;
}

} // namespace sendoff
