// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/RecipientOutcome.h"
#include "address/Envelope.h"
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
    bool has8BitContent = false;
    bool hasUtf8Headers = false;
};

// What the session does next.
struct AwaitReply {};
struct SendCommands { std::vector<Command> commands; }; ///< in one flight
struct SendContent {};       ///< up to the final dot, then call finalDotWritten() with the dot
struct SendLoneDot {};       ///< 354 with no recipient: RFC 2920 3.1
struct TransactionDone {};
using TransactionAction = std::variant<AwaitReply, SendCommands, SendContent, SendLoneDot, TransactionDone>;

/// One message from MAIL to the reply after the final dot: RFC 5321 3.3, RFC 2920. Pure. Each
/// recipient gets exactly one outcome, whatever happens to the others.
class MailTransaction {
public:
    /// `reset`: the transaction before was left unfinished.
    MailTransaction(const TransactionMail &mail, const Capabilities &capabilities, const QString &host, bool reset);

    TransactionAction start();
    TransactionAction step(const Reply &reply);
    void finalDotWritten();
    /// The conversation ends here, by a fault or by the user. After the final dot whatever is open
    /// is Uncertain.
    void interrupt(const Failure &failure);

    /// One for each recipient, in its order. Precondition: done or interrupted.
    std::vector<RecipientOutcome> outcomes() const;
    Stage stage() const;
    std::chrono::seconds timeout() const;
    /// MAIL was taken and the transaction left unfinished: RSET before the next one.
    bool needsReset() const { return m_mailAccepted && !m_contentAnswered; }
    /// The server said 421, or something that makes the rest of the conversation unclear.
    bool endsSession() const { return m_endsSession; }

private:
    enum class Verb { Rset, Mail, Rcpt, Data, Content, FinalDot, LoneDot };
    struct Row;
    static const Row table[];
    struct Expected {
        Verb verb;
        size_t recipient = 0;
    };

    void refuseWhatCannotBeSent();
    std::vector<Command> flight();
    Command commandFor(const Expected &expected) const;
    Verb current() const;
    TransactionAction proceed();
    void onMail(const Reply &reply);
    void onRcpt(const Reply &reply, size_t recipient);
    TransactionAction onData(const Reply &reply);
    void onFinalDot(const Reply &reply);
    void decideOpen(const RecipientOutcome &outcome);
    bool allDecided() const;
    Failure failure(const Reply &reply, Stage stage, Scope scope) const;

    const TransactionMail m_mail;
    const Capabilities m_capabilities;
    const QString m_host;
    bool m_utf8 = false;
    std::deque<Expected> m_toSend;
    std::deque<Expected> m_expected;
    std::vector<std::optional<RecipientOutcome>> m_outcomes;
    std::vector<bool> m_taken; ///< RCPT was answered with 2yz
    std::optional<Verb> m_phase; ///< Content, FinalDot or LoneDot, once past DATA
    bool m_mailAccepted = false;
    bool m_contentAnswered = false;
    bool m_endsSession = false;
};

} // namespace sendoff
