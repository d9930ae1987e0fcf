// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Mailbox.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QIODevice>
#include <QStringList>

#include <optional>
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
    std::vector<Mailbox> replyTo;
    std::vector<Mailbox> followupTo; ///< Mail-Followup-To
    std::optional<AddrSpec> listPost = std::nullopt; ///< RFC 2369 3.4, if mail may be sent there
    QString subject;
    QDateTime date;
    QByteArray messageId;     ///< with its angle brackets
    QByteArrayList references; ///< References, else In-Reply-To: with angle brackets, oldest first
    QStringList deliveredTo;  ///< addresses of Delivered-To, X-Original-To and Envelope-To
    bool isUnsent = false;    ///< X-Unsent: 1, a message that waits to be edited
    QString text;             ///< text/plain that is no attachment, in order, format=flowed undone
    QString html;             ///< text/html that is no attachment
    QString textBesideHtml;   ///< of `text`, what isn't an alternative to `html`
    std::vector<MessagePart> parts; ///< every leaf, the two texts included

    std::vector<MessagePart> attachments() const;
};

/// Reads in constant memory but for the texts (bounded at a million characters each). Never fails: what is broken
/// is read as far as it goes. `source` is seekable; LF and CRLF are both taken as line ends.
class MessageReader {
public:
    static ParsedMessage read(QIODevice &source);
    /// The same for a header block: no texts, no parts.
    static ParsedMessage readHeaders(const QByteArray &block);
    /// Decodes one part to `sink`. False if the sink refuses.
    static bool decodePart(QIODevice &source, const MessagePart &part, QIODevice &sink);
};

} // namespace sendoff
