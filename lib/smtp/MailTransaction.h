// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Envelope.h"
#include "delivery/RecipientOutcome.h"
#include "smtp/Capabilities.h"
#include "smtp/Command.h"

#include <chrono>
#include <deque>
#include <variant>
#include <vector>

namespace sendoff {

/// What a transaction has to know of its message.
struct TransactionMail {
    Envelope envelope;
    qint64 size = 0; ///< octets
    enum class Body { SevenBit, EightBit, Binary };
    Body body = Body::SevenBit;
    bool hasOtherForm = false; ///< Binary by choice: it can be sent without BINARYMIME, too
    bool hasUtf8Headers = false;
    std::optional<DsnNotify> notify = std::nullopt;
    QByteArray envelopeId = {};
    DeliveryOptions options = {};
};

struct TransactionManner {
    bool encrypted = false;       ///< the channel is secret and its certificate was verified
    bool lmtp = false;            ///< one reply for each recipient at the end: RFC 2033 4.2
    int recipientLimit = 0;       ///< what this server took before, beside its LIMITS; 0: unknown
    bool resetFirst = false;      ///< the transaction before was left unfinished, or may be
    /// The whole message may go with its envelope, in one flight. If the connection breaks then,
    /// the outcome is uncertain already; so not on a connection that has been idle.
    bool contentWithEnvelope = true;
};

// What the session does next.
struct AwaitReply {};
/// In one flight. With the content, the message follows them as one last BDAT.
struct SendCommands {
    std::vector<Command> commands;
    bool withContent = false;
};
struct SendContent {};       ///< in the transaction's framing; tell of each chunk and of the end
struct SendLoneDot {};       ///< 354 with no recipient: RFC 2920 3.1
struct TransactionDone {};
using TransactionAction = std::variant<AwaitReply, SendCommands, SendContent, SendLoneDot, TransactionDone>;

/// One message from MAIL to the reply after its last octet: RFC 5321 3.3, RFC 2920, RFC 3030. Pure.
/// Each recipient gets exactly one outcome, whatever happens to the others.
class MailTransaction {
public:
    enum class Framing { Data, Chunks };

    MailTransaction(const TransactionMail &mail, const Capabilities &capabilities, const QString &host,
                    const TransactionManner &manner);

    TransactionAction start();
    TransactionAction step(const Reply &reply);
    Framing framing() const { return m_framing; }
    /// The server takes more of the content: no chunk was refused, and without PIPELINING each is answered before the
    /// next one goes (RFC 3030 2: only with it has a server to swallow what follows a refused chunk).
    bool wantsContent() const { return m_isSending && (m_capabilities.pipelining || m_expected.empty()); }
    void chunkWritten();   ///< a BDAT that is not the last
    void contentWritten(); ///< the final dot, or BDAT LAST with its octets
    /// The conversation ends here, by a fault or by the user. Once the content was written whatever
    /// is open is Uncertain.
    void interrupt(const Failure &failure);

    /// One for each recipient, in its order. Precondition: done or interrupted.
    std::vector<RecipientOutcome> outcomes() const;
    Stage stage() const;
    std::chrono::seconds timeout() const;
    /// MAIL was taken and the transaction left unfinished: RSET before the next one.
    bool needsReset() const { return m_mailAccepted && !m_contentAnswered; }
    /// The server said 421, or something that makes the rest of the conversation unclear: what that means for the
    /// messages behind this one.
    const std::optional<Failure> &ending() const { return m_ending; }
    /// An extension that was announced and isn't known after all: Capabilities::leaveOut() takes it.
    /// Nothing was accepted; the message may go again without it.
    std::optional<QByteArray> refusedExtension() const;

private:
    enum class Verb { Rset, Mail, Rcpt, Data, Content, Chunk, End, LoneDot };
    struct Row;
    static const Row table[];
    struct Expected {
        Verb verb;
        size_t recipient = 0;
    };

    void refuseWhatCannotBeSent();
    void refuseOptions();
    void keepWithinLimits();
    SendCommands flight();
    Command mailCommand() const;
    Command commandFor(const Expected &expected) const;
    Verb current() const;
    TransactionAction proceed();
    void onMail(const Reply &reply);
    void onRcpt(const Reply &reply, size_t recipient);
    TransactionAction onData(const Reply &reply);
    void onChunk(const Reply &reply);
    void onEnd(const Reply &reply, size_t recipient);
    void leaveOut(const QByteArray &keyword);
    bool asksForReports() const { return m_capabilities.dsn && (m_mail.notify || !m_mail.options.dsn.isEmpty()); }
    void decideOpen(const RecipientOutcome &outcome);
    bool allDecided() const;
    bool anyAccepted() const { return m_acceptedRecipients > 0; }
    Failure failure(const Reply &reply, Stage stage) const;
    Failure unclear() const;

    const TransactionMail m_mail;
    const Capabilities m_capabilities;
    const QString m_host;
    const TransactionManner m_manner;
    const Framing m_framing;
    const bool m_contentWithEnvelope;
    bool m_utf8 = false;
    std::deque<Expected> m_toSend;
    std::deque<Expected> m_expected; ///< replies that are to come
    std::vector<std::optional<RecipientOutcome>> m_outcomes;
    bool m_isSending = false;        ///< the content
    bool m_contentWritten = false;
    bool m_mailAccepted = false;
    bool m_contentAnswered = false;
    std::optional<Failure> m_ending;
    int m_acceptedRecipients = 0; ///< of RCPT, until the end decides
    std::optional<QByteArray> m_refusedExtension;
};

} // namespace sendoff
