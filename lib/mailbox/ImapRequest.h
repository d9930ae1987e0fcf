// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapCapabilities.h"
#include "mailbox/ImapCommand.h"

#include <QDateTime>

#include <chrono>
#include <functional>

class QIODevice;

namespace sendoff {

/// The octets of a message to be stored, CRLF line ends.
struct ImapContent {
    qint64 size = 0;
    std::function<std::unique_ptr<QIODevice>()> open = {}; ///< null if it is gone
    bool hasUtf8Headers = false;
};

/// What a session can be asked. Made for what its server can do.
struct ImapRequest {
    ImapCommand command;
    std::chrono::seconds timeout{60};
    ImapContent content = {}; ///< of an APPEND
    bool isIdle = false;

    /// All mailboxes, with what they are for where the server knows (RFC 6154).
    static ImapRequest list(const ImapCapabilities &capabilities);
    /// Read-only. Names are as the server gave them, or encodedName().
    static ImapRequest examine(const QByteArray &mailbox);
    /// To be changed.
    static ImapRequest select(const QByteArray &mailbox);
    static ImapRequest create(const QByteArray &mailbox);
    /// So that readers show it.
    static ImapRequest subscribe(const QByteArray &mailbox);
    /// Messages that are no drafts and have this text in Message-ID, with its angle brackets.
    static ImapRequest searchMessageId(const QByteArray &messageId);
    /// The Message-ID fields of some messages.
    static ImapRequest fetchMessageIds(const std::vector<quint32> &uids);
    /// Of the messages from `firstUid` on that arrived since then, those that may be reports of delivery or receipts,
    /// by their headers alone.
    static ImapRequest searchReports(quint32 firstUid, const QDate &since);
    /// The first octets of some messages.
    static ImapRequest fetchBeginnings(const std::vector<quint32> &uids, qint64 octets);
    /// What a message has from an octet on.
    static ImapRequest fetchPiece(quint32 uid, qint64 from, qint64 octets);
    /// `flags` as in "(\\Seen)"; `date` is when it was sent.
    static ImapRequest append(const QByteArray &mailbox, const QByteArray &flags, const QDateTime &date,
                              const ImapContent &content, bool isUtf8);
    /// Messages that have this text in Message-ID, drafts as well.
    static ImapRequest searchDraft(const QByteArray &messageId);
    /// Sizes, and the fields by which DraftFiling knows its own.
    static ImapRequest fetchDraftMarks(const std::vector<quint32> &uids);
    static ImapRequest searchUndeleted();
    /// The fields by which people know their drafts, and Sendoff its own.
    static ImapRequest fetchDraftHeads(const std::vector<quint32> &uids);
    /// Flags them as deleted.
    static ImapRequest markDeleted(const std::vector<quint32> &uids);
    /// Only these, if they are flagged: RFC 4315 2.1. For a server that has it.
    static ImapRequest expunge(const std::vector<quint32> &uids);
    /// Until ImapSession::stopIdle(), or so long: RFC 2177.
    static ImapRequest idle(std::chrono::seconds longest);
};

} // namespace sendoff
