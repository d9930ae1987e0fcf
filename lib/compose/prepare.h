// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Randomness.h"
#include "compose/ComposeIssue.h"
#include "compose/Draft.h"
#include "delivery/MailObject.h"

namespace sendoff {

/// A message fit to send, before it is spooled. Small however big its attachments are: `content`
/// reads them while it is read. (size() of the content is exact if the files stay as they are.)
struct PreparedMessage {
    MailObject mail;       ///< Bcc in the envelope only
    QByteArray messageId;  ///< with its angle brackets
    QString subject;
    Mailbox from;
    std::vector<Mailbox> to;
    std::vector<Mailbox> cc;
    std::vector<Mailbox> bcc;
    bool hasAttachments = false;
};

/// What the writer means into what the server gets, or everything that is in the way. Reads the
/// attachments' names, sizes and first octets, nothing else; the clock and randomness give Date,
/// Message-ID and boundaries.
Result<PreparedMessage, std::vector<ComposeIssue>> prepare(const Draft &draft, const Identity &identity,
                                                           const Clock &clock, Randomness &randomness);

} // namespace sendoff
