// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/draftFromMessage.h"

#include "address/AddressList.h"

#include <QBuffer>

namespace sendoff {

Draft draftFromMessage(const ParsedMessage &message, QIODevice &source)
{
    Draft draft;
    if (!message.from.empty())
        draft.from = message.from.front().toText();
    draft.to = AddressList::toText(message.to);
    draft.cc = AddressList::toText(message.cc);
    draft.bcc = AddressList::toText(message.bcc);
    draft.subject = message.subject;
    draft.text = message.text;
    draft.html = message.html;
    for (const MessagePart &part : message.attachments()) {
        QBuffer content;
        content.open(QIODevice::WriteOnly);
        MessageReader::decodePart(source, part, content);
        draft.attachments.push_back({.data = content.data(),
                                     .name = part.fileName,
                                     .contentType = part.contentType,
                                     .size = content.data().size()});
    }
    return draft;
}

} // namespace sendoff
