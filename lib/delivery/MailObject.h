// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Envelope.h"
#include "delivery/DeliveryOptions.h"
#include "delivery/DsnNotify.h"

#include <QIODevice>

#include <memory>

namespace sendoff {

/// The octets of a message, fixed once queued. CRLF line ends; may hold stray LF or CR from other
/// programs, which the SMTP writer repairs.
class MessageContent {
public:
    virtual ~MessageContent() = default;
    /// Octets as stored.
    virtual qint64 size() const = 0;
    /// A new reader at the beginning, or null if the octets are gone. Where they turn out not to be
    /// what was queued, read() gives -1 before the last of them.
    virtual std::unique_ptr<QIODevice> open() const = 0;
    /// The same message with its base64 parts as they are (Content-Transfer-Encoding: binary), which
    /// is a quarter less to send; null where that saves nothing or would break a signature.
    virtual std::shared_ptr<const MessageContent> binaryForm() const { return nullptr; }
};

/// An envelope with a content: RFC 5321 2.3.1.
struct MailObject {
    Envelope envelope;
    std::shared_ptr<const MessageContent> content;
    bool has8BitContent = false;   ///< any octet over 127 in the body
    bool hasBinaryContent = false; ///< lines that are none: needs BINARYMIME
    bool hasUtf8Headers = false;   ///< RFC 6532: needs SMTPUTF8
    std::optional<DsnNotify> notify = std::nullopt; ///< for every recipient; none leaves it to the server
    QByteArray envelopeId = {};    ///< ENVID of RFC 3461 4.4, not yet encoded; empty: none
    DeliveryOptions options = {};
    /// Sent again without asking should its fate be uncertain: such messages may be in flight together.
    bool resendsIfUncertain = false;
};

} // namespace sendoff
