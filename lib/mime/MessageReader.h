// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Mailbox.h"

#include <QDateTime>
#include <QIODevice>

#include <vector>

namespace sendoff {

/// One leaf of a message, where it stands in the source.
struct MessagePart {
    QByteArray contentType;   ///< "text/plain", lower case
    QByteArray charset;
    QByteArray transferEncoding; ///< lower case, "7bit" if not said
    QByteArray contentId;     ///< without angle brackets
    QString fileName;         ///< RFC 2183 filename, RFC 2231 decoded, no folders; may be empty
    bool isAttachment = false;
    qint64 offset = 0;        ///< of the encoded body in the source
    qint64 encodedSize = 0;
};

/// A message taken apart for people. Attachments stay where they are.
struct ParsedMessage {
    std::vector<std::pair<QByteArray, QString>> headers; ///< in order, unfolded, RFC 2047 decoded
    std::vector<Mailbox> from;
    std::vector<Mailbox> to;
    std::vector<Mailbox> cc;
    std::vector<Mailbox> bcc;
    QString subject;
    QDateTime date;
    QByteArray messageId;     ///< with its angle brackets
    QString text;             ///< the first text/plain that is no attachment, format=flowed undone
    QString html;             ///< the first text/html that is no attachment
    std::vector<MessagePart> parts; ///< every leaf, the two texts included

    std::vector<MessagePart> attachments() const;
};

/// Reads in constant memory but for the texts (bounded at 1 MiB each). Never fails: what is broken
/// is read as far as it goes. `source` is seekable; LF and CRLF are both taken as line ends.
class MessageReader {
public:
    static ParsedMessage read(QIODevice &source);
    /// Decodes one part to `sink`. False if the sink refuses.
    static bool decodePart(QIODevice &source, const MessagePart &part, QIODevice &sink);
};

} // namespace sendoff
