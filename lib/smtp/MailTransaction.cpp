// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/MailTransaction.h"

#include "smtp/ServerFailure.h"

namespace sendoff {

using std::chrono::minutes;
using std::chrono::seconds;

struct MailTransaction::Row {
    Verb verb;
    Stage stage;
    seconds timeout;  ///< RFC 5321 4.5.3.2
    const char *takes;
};

constexpr MailTransaction::Row MailTransaction::table[] = {
    // waits for    stage             timeout      takes
    {Verb::Rset,    Stage::MailFrom,  minutes(5),  "any"},
    {Verb::Mail,    Stage::MailFrom,  minutes(5),  "2yz, else every recipient has its outcome"},
    {Verb::Rcpt,    Stage::RcptTo,    minutes(5),  "2yz, else this recipient has its outcome"},
    {Verb::Data,    Stage::Data,      minutes(2),  "354 -> Content, or LoneDot without a recipient"},
    {Verb::Content, Stage::Data,      minutes(3),  "nothing; the time is for each block"},
    {Verb::Chunk,   Stage::Data,      minutes(3),  "2yz, else no more chunks and every recipient has its outcome"},
    {Verb::End,     Stage::FinalDot,  minutes(10), "2yz accepted, 4yz deferred, 5yz rejected, else uncertain; LMTP: one each"},
    {Verb::LoneDot, Stage::Data,      minutes(10), "any"},
};

namespace {

/// Up to here a message goes with its envelope: no more is wasted should a recipient be refused.
constexpr qint64 oneFlightLimit = 256 * 1024;

/// The command isn't known, or not here: RFC 5321 4.2.2.
bool isUnknownCommand(const Reply &reply)
{
    return reply.code == 500 || reply.code == 502 || reply.code == 503 || reply.code == 504;
}

/// A parameter isn't known, or its value isn't: RFC 5321 4.1.1.11; RFC 3463, X.5.4.
bool isUnknownParameter(const Reply &reply)
{
    if (reply.code == 501 || reply.code == 504 || reply.code == 555)
        return true;
    return reply.isPermanent() && reply.toServerReply().enhanced == EnhancedStatus{5, 5, 4};
}

/// "Bad sequence of commands", where there is none: the server does not take them all at once.
bool isBadSequence(const Reply &reply)
{
    return reply.code == 503;
}

} // namespace

MailTransaction::MailTransaction(const TransactionMail &mail, const Capabilities &capabilities, const QString &host,
                                 const TransactionManner &manner)
    : m_mail(mail), m_capabilities(capabilities), m_host(host), m_manner(manner),
      m_framing(capabilities.chunking ? Framing::Chunks : Framing::Data),
      // LMTP answers each accepted recipient: how many these are has to be known first.
      m_contentWithEnvelope(manner.contentWithEnvelope && !manner.lmtp && capabilities.pipelining
                            && m_framing == Framing::Chunks && mail.size <= oneFlightLimit),
      m_outcomes(mail.envelope.recipients.size())
{
    if (manner.resetFirst)
        m_toSend.push_back({Verb::Rset});
}

TransactionAction MailTransaction::start()
{
    refuseWhatCannotBeSent();
    refuseOptions();
    if (!allDecided())
        keepWithinLimits();
    if (allDecided())
        return TransactionDone{};
    m_toSend.push_back({Verb::Mail});
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_outcomes[i])
            continue;
        m_toSend.push_back({Verb::Rcpt, i});
        m_utf8 = m_utf8 || m_mail.envelope.recipients[i].needsSmtpUtf8();
    }
    const auto &sender = m_mail.envelope.reversePath;
    m_utf8 = m_utf8 || m_mail.hasUtf8Headers || (sender && sender->needsSmtpUtf8());
    if (m_framing == Framing::Data)
        m_toSend.push_back({Verb::Data});
    return flight();
}

Command MailTransaction::commandFor(const Expected &expected) const
{
    switch (expected.verb) {
    case Verb::Rset:
        return Command::rset();
    case Verb::Mail:
        return mailCommand();
    case Verb::Rcpt:
        // A server without DSN still bounces as ever; nothing is asked of it.
        if (const AddrSpec &recipient = m_mail.envelope.recipients[expected.recipient]; asksForReports())
            return Command::rcpt(recipient, m_mail.notify, m_mail.options.dsn.find(recipient));
        else
            return Command::rcpt(recipient);
    default:
        return Command::data();
    }
}

Command MailTransaction::mailCommand() const
{
    using Body = Command::MailParameters::Body;
    Command::MailParameters parameters{
        .size = m_capabilities.size ? std::optional(m_mail.size) : std::nullopt,
        .smtpUtf8 = m_utf8,
        .envelopeId = asksForReports() ? std::optional(m_mail.envelopeId) : std::nullopt,
        .options = m_mail.options};
    if (m_mail.body == TransactionMail::Body::Binary)
        parameters.body = Body::Binary;
    else if (m_capabilities.eightBitMime && (m_mail.body == TransactionMail::Body::EightBit || m_utf8))
        parameters.body = Body::EightBit;
    if (!m_capabilities.mtPriority)
        parameters.options.mtPriority.reset();
    if (!m_capabilities.deliverBy)
        parameters.options.deliverBy.reset();
    return Command::mail(m_mail.envelope.reversePath, parameters);
}

/// RFC 2920 3.1: everything at once, or one command at a time.
SendCommands MailTransaction::flight()
{
    SendCommands result{{}, m_contentWithEnvelope};
    do {
        result.commands.push_back(commandFor(m_toSend.front()));
        m_expected.push_back(m_toSend.front());
        m_toSend.pop_front();
    } while (m_capabilities.pipelining && !m_toSend.empty());
    return result;
}

MailTransaction::Verb MailTransaction::current() const
{
    if (!m_expected.empty())
        return m_expected.front().verb;
    return m_isSending ? Verb::Content : Verb::Mail;
}

Stage MailTransaction::stage() const
{
    return table[size_t(current())].stage;
}

seconds MailTransaction::timeout() const
{
    return table[size_t(current())].timeout;
}

TransactionAction MailTransaction::step(const Reply &reply)
{
    if (reply.code == 421 || m_expected.empty()) {
        // 421 may come at any time (RFC 5321 3.8). Any other reply that nothing asked for leaves it
        // unclear what the next ones answer.
        const Failure answered = failureFrom(reply, stage(), Scope::Session, m_host);
        m_ending = reply.code == 421 ? answered : unclear();
        interrupt(answered);
        return TransactionDone{};
    }
    const Expected expected = m_expected.front();
    m_expected.pop_front();
    switch (expected.verb) {
    case Verb::Mail:
        onMail(reply);
        break;
    case Verb::Rcpt:
        onRcpt(reply, expected.recipient);
        break;
    case Verb::Data:
        return onData(reply);
    case Verb::Chunk:
        onChunk(reply);
        break;
    case Verb::End:
        onEnd(reply, expected.recipient);
        break;
    case Verb::LoneDot:
        m_contentAnswered = true;
        break;
    case Verb::Rset:
    case Verb::Content:
        break;
    }
    return proceed();
}

TransactionAction MailTransaction::proceed()
{
    if (!m_expected.empty() || (m_isSending && !allDecided()))
        return AwaitReply{};
    if (allDecided())
        return TransactionDone{};
    if (!m_toSend.empty())
        return flight();
    // Chunks: the envelope is answered and somebody is left to send to.
    m_isSending = true;
    return SendContent{};
}

void MailTransaction::onMail(const Reply &reply)
{
    if (reply.isPositive()) {
        m_mailAccepted = true;
        return;
    }
    if (isUnknownParameter(reply)) {
        if (m_mail.body == TransactionMail::Body::Binary && m_mail.hasOtherForm)
            leaveOut(QByteArrayLiteral("BINARYMIME"));
        else if (asksForReports())
            leaveOut(QByteArrayLiteral("DSN"));
        else if (m_capabilities.size)
            leaveOut(QByteArrayLiteral("SIZE"));
    }
    decideOpen(outcomeOf(failure(reply, Stage::MailFrom)));
}

void MailTransaction::onRcpt(const Reply &reply, size_t recipient)
{
    if (m_outcomes[recipient])
        return; // MAIL was refused; this only says so again
    if (reply.isPositive()) {
        ++m_acceptedRecipients;
        return;
    }
    m_outcomes[recipient] = outcomeOf(failure(reply, Stage::RcptTo));
    if (m_capabilities.pipelining && isBadSequence(reply))
        leaveOut(QByteArrayLiteral("PIPELINING"));
    else if (asksForReports() && isUnknownParameter(reply))
        leaveOut(QByteArrayLiteral("DSN"));
}

/// Something was refused as if the server had never offered it. That holds unless anybody was
/// accepted even so.
void MailTransaction::leaveOut(const QByteArray &keyword)
{
    if (!m_refusedExtension)
        m_refusedExtension = keyword;
}

TransactionAction MailTransaction::onData(const Reply &reply)
{
    if (reply.code == 354) {
        if (allDecided()) {
            m_expected.push_back({Verb::LoneDot});
            return SendLoneDot{};
        }
        m_isSending = true;
        return SendContent{};
    }
    if (m_capabilities.pipelining && anyAccepted() && isBadSequence(reply))
        leaveOut(QByteArrayLiteral("PIPELINING"));
    // RFC 5321 4.1.1.4: only 354 lets the message go; another positive reply leaves it unclear what
    // the server takes the next octets for.
    if (reply.isPositive() || reply.isIntermediate())
        m_ending = unclear();
    decideOpen(outcomeOf(failure(reply, Stage::Data)));
    return TransactionDone{};
}

void MailTransaction::chunkWritten()
{
    m_expected.push_back({Verb::Chunk});
}

void MailTransaction::contentWritten()
{
    m_isSending = false;
    m_contentWritten = true;
    if (!m_manner.lmtp) {
        m_expected.push_back({Verb::End});
        return;
    }
    // RFC 2033 4.2: a reply for each recipient that was accepted, in their order.
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (!m_outcomes[i])
            m_expected.push_back({Verb::End, i});
    }
}

void MailTransaction::onChunk(const Reply &reply)
{
    if (reply.isPositive() || allDecided())
        return;
    // RFC 3030 2: no more BDAT after a refusal; those under way are refused as well.
    m_isSending = false;
    if (isUnknownCommand(reply))
        leaveOut(QByteArrayLiteral("CHUNKING"));
    decideOpen(outcomeOf(failure(reply, Stage::Data)));
}

void MailTransaction::onEnd(const Reply &reply, size_t recipient)
{
    const bool isOpen = !allDecided();
    // A refused MAIL or no recipient at all: the server only says that it took nothing.
    m_contentAnswered = isOpen && !(reply.isPermanent() && m_framing == Framing::Chunks);
    if (reply.isIntermediate()) {
        m_ending = unclear();
        return decideOpen(Uncertain{failure(reply, Stage::FinalDot)});
    }
    if (isOpen && m_framing == Framing::Chunks && isUnknownCommand(reply))
        leaveOut(QByteArrayLiteral("CHUNKING"));
    const RecipientOutcome outcome = reply.isPositive() ? RecipientOutcome(Accepted{reply.toServerReply()})
                                                        : outcomeOf(failure(reply, Stage::FinalDot));
    if (!m_manner.lmtp)
        decideOpen(outcome);
    else if (!m_outcomes[recipient])
        m_outcomes[recipient] = outcome; // else a chunk was refused, and this only says so again
}

void MailTransaction::interrupt(const Failure &failure)
{
    // A 421 in place of the final reply is an answer: the server did not take the message.
    if (!m_contentWritten || failure.reply)
        return decideOpen(outcomeOf(failure));
    Failure unanswered = failure;
    unanswered.stage = Stage::FinalDot;
    decideOpen(Uncertain{unanswered});
}

void MailTransaction::decideOpen(const RecipientOutcome &outcome)
{
    for (auto &each : m_outcomes) {
        if (!each)
            each = outcome;
    }
}

bool MailTransaction::allDecided() const
{
    return std::all_of(m_outcomes.begin(), m_outcomes.end(), [](const auto &each) { return each.has_value(); });
}

std::vector<RecipientOutcome> MailTransaction::outcomes() const
{
    std::vector<RecipientOutcome> result;
    for (const auto &each : m_outcomes)
        result.push_back(*each);
    return result;
}

std::optional<QByteArray> MailTransaction::refusedExtension() const
{
    const bool anySettled = std::any_of(m_outcomes.begin(), m_outcomes.end(), [](const auto &each) {
        return each && (std::holds_alternative<Accepted>(*each) || std::holds_alternative<Uncertain>(*each));
    });
    return anySettled ? std::nullopt : m_refusedExtension;
}

/// It is no longer known which reply answers what.
Failure MailTransaction::unclear() const
{
    return {.kind = FailureKind::ProtocolError, .stage = stage(), .scope = Scope::Session, .host = m_host};
}

Failure MailTransaction::failure(const Reply &reply, Stage stage) const
{
    return transactionFailure(reply, stage, m_host);
}

} // namespace sendoff
