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
    {Verb::End,     Stage::FinalDot,  minutes(10), "2yz accepted, 4yz deferred, 5yz rejected, else uncertain"},
    {Verb::LoneDot, Stage::Data,      minutes(10), "any"},
};

namespace {

/// Up to here a message goes with its envelope: no more is wasted should a recipient be refused.
constexpr qint64 oneFlightLimit = 256 * 1024;

} // namespace

MailTransaction::MailTransaction(const TransactionMail &mail, const Capabilities &capabilities, const QString &host,
                                 const TransactionManner &manner)
    : m_mail(mail), m_capabilities(capabilities), m_host(host),
      m_framing(manner.useChunking && capabilities.chunking ? Framing::Chunks : Framing::Data),
      m_contentWithEnvelope(manner.contentWithEnvelope && capabilities.pipelining && m_framing == Framing::Chunks
                            && mail.size <= oneFlightLimit),
      m_outcomes(mail.envelope.recipients.size())
{
    if (manner.resetFirst)
        m_toSend.push_back({Verb::Rset});
}

TransactionAction MailTransaction::start()
{
    refuseWhatCannotBeSent();
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

/// What the server has said that it won't take is not sent to be refused.
void MailTransaction::refuseWhatCannotBeSent()
{
    const auto refuse = [this](FailureKind kind, Scope scope) {
        return Rejected{{.kind = kind, .stage = Stage::MailFrom, .scope = scope, .host = m_host}};
    };
    if (m_capabilities.sizeLimit > 0 && m_mail.size > m_capabilities.sizeLimit) {
        Rejected tooBig = refuse(FailureKind::TooBig, Scope::Message);
        tooBig.failure.detail = QByteArray::number(m_mail.size) + " octets, SIZE "
            + QByteArray::number(m_capabilities.sizeLimit);
        decideOpen(tooBig);
    }
    if (m_mail.has8BitContent && !m_capabilities.eightBitMime)
        decideOpen(refuse(FailureKind::EightBitNotOffered, Scope::Message));
    if (m_capabilities.smtpUtf8)
        return;
    const auto &sender = m_mail.envelope.reversePath;
    if (m_mail.hasUtf8Headers || (sender && sender->needsSmtpUtf8()))
        decideOpen(refuse(FailureKind::SmtpUtf8NotOffered, Scope::Message));
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (!m_outcomes[i] && m_mail.envelope.recipients[i].needsSmtpUtf8())
            m_outcomes[i] = refuse(FailureKind::SmtpUtf8NotOffered, Scope::Recipient);
    }
}

Command MailTransaction::commandFor(const Expected &expected) const
{
    // A server without DSN still bounces as ever; nothing is asked of it.
    const bool asksForReports = m_capabilities.dsn && m_mail.notify;
    switch (expected.verb) {
    case Verb::Rset:
        return Command::rset();
    case Verb::Mail:
        return Command::mail(m_mail.envelope.reversePath,
                             {.size = m_capabilities.size ? std::optional(m_mail.size) : std::nullopt,
                              .eightBit = m_capabilities.eightBitMime && (m_mail.has8BitContent || m_utf8),
                              .smtpUtf8 = m_utf8,
                              .envelopeId = asksForReports ? std::optional(m_mail.envelopeId) : std::nullopt});
    case Verb::Rcpt:
        return Command::rcpt(m_mail.envelope.recipients[expected.recipient],
                             asksForReports ? m_mail.notify : std::nullopt);
    default:
        return Command::data();
    }
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
        m_endsSession = true;
        interrupt(failure(reply, stage(), Scope::Session));
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
        onEnd(reply);
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
    Failure refused = failure(reply, Stage::MailFrom, Scope::Message);
    // RFC 4954 6: "authentication required" is about the account, not about this message.
    if (reply.code == 530) {
        refused.kind = FailureKind::AuthRefused;
        refused.scope = Scope::Account;
    }
    decideOpen(outcomeOf(refused));
}

void MailTransaction::onRcpt(const Reply &reply, size_t recipient)
{
    if (m_outcomes[recipient])
        return; // MAIL was refused; this only says so again
    if (reply.isPositive())
        return;
    Failure refused = failure(reply, Stage::RcptTo, Scope::Recipient);
    // RFC 5321 4.5.3.1.10: here 552 is an old server's "too many recipients", to be taken as 452.
    if (reply.code == 552)
        m_outcomes[recipient] = Deferred{refused};
    else
        m_outcomes[recipient] = outcomeOf(refused);
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
    // RFC 5321 4.1.1.4: only 354 lets the message go; another positive reply leaves it unclear what
    // the server takes the next octets for.
    m_endsSession = m_endsSession || reply.isPositive() || reply.isIntermediate();
    decideOpen(outcomeOf(failure(reply, Stage::Data, Scope::Message)));
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
    m_expected.push_back({Verb::End});
}

void MailTransaction::onChunk(const Reply &reply)
{
    if (reply.isPositive() || allDecided())
        return;
    // RFC 3030 2: no more BDAT after a refusal; those under way are refused as well.
    m_isSending = false;
    decideOpen(outcomeOf(failure(reply, Stage::Data, Scope::Message)));
}

void MailTransaction::onEnd(const Reply &reply)
{
    const bool isOpen = !allDecided();
    // A refused MAIL or no recipient at all: the server only says that it took nothing.
    m_contentAnswered = isOpen && !(reply.isPermanent() && m_framing == Framing::Chunks);
    if (reply.isPositive()) {
        decideOpen(Accepted{reply.toServerReply()});
    } else if (reply.isIntermediate()) {
        m_endsSession = true;
        decideOpen(Uncertain{failure(reply, Stage::FinalDot, Scope::Message)});
    } else {
        const bool unknown = reply.code == 500 || reply.code == 502 || reply.code == 504;
        m_chunkingRefused = isOpen && unknown && m_framing == Framing::Chunks;
        decideOpen(outcomeOf(failure(reply, Stage::FinalDot, Scope::Message)));
    }
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

Failure MailTransaction::failure(const Reply &reply, Stage stage, Scope scope) const
{
    return failureFrom(reply, stage, scope, m_host);
}

} // namespace sendoff
