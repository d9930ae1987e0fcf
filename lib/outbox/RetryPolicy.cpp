// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/RetryPolicy.h"

#include <algorithm>
#include <array>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

constexpr std::array backOffSeconds{60, 120, 300, 600, 1200, 1800};
/// Greylisting servers want some minutes between the first and the second try (RFC 6647 5.4).
constexpr int greylistSeconds = 300;
constexpr int daysUntilGivingUp = 5; // RFC 5321 4.5.4.1

enum class Treatment {
    AsReported,  ///< the session knows best
    Retry,       ///< time or the network mends it
    Reject,      ///< nothing mends it
    StopAccount  ///< the user mends it
};

/// 530, 534, 535, 538 of RFC 4954 6: the login, though another command is answered with them.
bool isAboutLogin(const Failure &failure)
{
    const int code = failure.reply ? failure.reply->code : 0;
    return failure.scope != Scope::Recipient && (code == 530 || code == 534 || code == 535 || code == 538);
}

/// The table: what is to be done about each kind of failure.
Treatment treatmentOf(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::HostNotFound:
    case FailureKind::ConnectionRefused:
    case FailureKind::Unreachable:
    case FailureKind::TimedOut:
    case FailureKind::ConnectionLost:
    case FailureKind::ProxyFailed:
    case FailureKind::TlsHandshakeFailed:
    case FailureKind::CertificateUntrusted:
    case FailureKind::CertificateNameMismatch:
    case FailureKind::CertificateExpired:
    case FailureKind::CertificateChanged:
    case FailureKind::StartTlsNotOffered:
    case FailureKind::PlaintextInjected:
    case FailureKind::Cancelled:
    case FailureKind::FutureReleaseNotOffered:
    case FailureKind::RecipientLimit:
        return Treatment::Retry;
    case FailureKind::AuthRefused:
        // 454 is the server's trouble, not a wrong password (RFC 4954 4); 432 is for the user to mend (6).
        return failure.reply && failure.reply->isTransient() && failure.reply->code != 432 ? Treatment::Retry
                                                                                           : Treatment::StopAccount;
    case FailureKind::AuthNotOffered:
    case FailureKind::AuthDowngraded:
    case FailureKind::ServerNotAuthentic:
    case FailureKind::NoSecret:
    case FailureKind::KeychainMissing:
    case FailureKind::KeychainLocked:
    case FailureKind::KeychainDenied:
    case FailureKind::KeychainFailed:
    case FailureKind::PasswordCommandFailed:
    case FailureKind::AccountMissing:
        return Treatment::StopAccount;
    case FailureKind::ReplyPermanent:
        if (isAboutLogin(failure))
            return Treatment::StopAccount;
        // A server that serves nobody now, such as 554 for a greeting (RFC 5321 3.1), says nothing about the message.
        return failure.scope == Scope::Session ? Treatment::Retry : Treatment::AsReported;
    case FailureKind::ReplyTransient:
    case FailureKind::ProtocolError:
        return Treatment::AsReported;
    case FailureKind::TooBig:
    case FailureKind::SmtpUtf8NotOffered:
    case FailureKind::EightBitNotOffered:
    case FailureKind::RequireTlsNotOffered:
    case FailureKind::BinaryNotOffered:
    case FailureKind::DeliverByNotOffered:
    case FailureKind::ContentMissing:
    case FailureKind::ContentChanged:
    case FailureKind::NoRecipients:
        return Treatment::Reject;
    }
    return Treatment::AsReported;
}

bool stopsAccount(const RecipientOutcome &outcome)
{
    const Failure *failure = failureOf(outcome);
    return failure && !std::holds_alternative<Uncertain>(outcome) && treatmentOf(*failure) == Treatment::StopAccount;
}

Outcome outcomeOf(const RecipientOutcome &outcome, bool isTooLate)
{
    if (std::holds_alternative<Accepted>(outcome))
        return Outcome::Accepted;
    if (std::holds_alternative<Uncertain>(outcome))
        return Outcome::Uncertain;
    switch (treatmentOf(*failureOf(outcome))) {
    case Treatment::Reject:
        return Outcome::Rejected;
    case Treatment::StopAccount:
        // Waiting for the user is no fault of the message: it isn't given up.
        return Outcome::Deferred;
    case Treatment::AsReported:
        if (std::holds_alternative<Rejected>(outcome))
            return Outcome::Rejected;
        break;
    case Treatment::Retry:
        break;
    }
    return isTooLate ? Outcome::Rejected : Outcome::Deferred;
}

OutboxRecipient settled(const OutboxRecipient &before, const RecipientOutcome &outcome, bool isTooLate,
                        const QDateTime &now)
{
    OutboxRecipient after{.address = before.address, .outcome = outcomeOf(outcome, isTooLate), .at = now};
    if (const Failure *failure = failureOf(outcome)) {
        after.failure = *failure;
        after.reply = failure->reply;
    } else {
        after.reply = std::get<Accepted>(outcome).reply;
    }
    return after;
}

bool isGreylisting(const Failure &failure)
{
    if (failure.stage < Stage::MailFrom || !failure.reply)
        return false;
    const int code = failure.reply->code;
    return code == 450 || code == 451 || failure.reply->enhanced == EnhancedStatus{4, 7, 1};
}

int secondsFor(const std::optional<Failure> &failure, int tries, bool anySettled)
{
    // The rest goes in a transaction of its own, right away, as long as that gets somewhere.
    if (failure && anySettled && failure->kind == FailureKind::RecipientLimit)
        return 0;
    const int usual = backOffSeconds[size_t(std::clamp(tries, 0, int(backOffSeconds.size()) - 1))];
    return failure && isGreylisting(*failure) ? std::max(usual, greylistSeconds) : usual;
}

/// Up to 20 % less or more, so that the messages of one bad moment don't come back all at once.
QDateTime after(const QDateTime &now, int seconds, Randomness &randomness)
{
    const QByteArray octets = randomness.bytes(2);
    const int random = (quint8(octets.at(0)) << 8) | quint8(octets.at(1));
    return now.addMSecs(qint64(seconds * 1000.0 * (0.8 + 0.4 * random / 65535.0)));
}

QDateTime nextAttempt(const OutboxItem &item, const Decision &decision, const DeliveryReport &report,
                      const QDateTime &now, Randomness &randomness)
{
    if (decision.stopAccount)
        return now;
    // Each such transaction leaves fewer to try, so this comes to an end.
    const bool anySettled = std::any_of(report.recipients.begin(), report.recipients.end(), [](const auto &each) {
        return !std::holds_alternative<Deferred>(each.outcome);
    });
    int soonest = backOffSeconds.back();
    for (const OutboxRecipient &recipient : decision.recipients) {
        if (RetryPolicy::isOpen(recipient))
            soonest = std::min(soonest, secondsFor(recipient.failure, item.tries, anySettled));
    }
    return after(now, soonest, randomness);
}

/// What can't be mended comes before what mends itself.
std::optional<Failure> worstOf(const std::vector<OutboxRecipient> &recipients)
{
    for (const Outcome outcome : {Outcome::Uncertain, Outcome::Rejected, Outcome::Deferred}) {
        for (const OutboxRecipient &recipient : recipients) {
            if (recipient.outcome == outcome && recipient.failure)
                return recipient.failure;
        }
    }
    return std::nullopt;
}

} // namespace

bool RetryPolicy::isOpen(const OutboxRecipient &recipient)
{
    return recipient.outcome == Outcome::Pending || recipient.outcome == Outcome::Deferred;
}

QDateTime RetryPolicy::deadline(const OutboxItem &item)
{
    return (item.waitingSince.isValid() ? item.waitingSince : item.created).addDays(daysUntilGivingUp);
}

OutboxState RetryPolicy::stateOf(const std::vector<OutboxRecipient> &recipients)
{
    const auto any = [&recipients](auto is) { return std::any_of(recipients.begin(), recipients.end(), is); };
    const auto has = [&any](Outcome outcome) {
        return any([outcome](const OutboxRecipient &each) { return each.outcome == outcome; });
    };
    if (any(isOpen))
        return OutboxState::Queued;
    if (has(Outcome::Uncertain))
        return OutboxState::Uncertain;
    if (!has(Outcome::Accepted))
        return OutboxState::Failed;
    return has(Outcome::Rejected) ? OutboxState::Partial : OutboxState::Sent;
}

Decision RetryPolicy::decide(const OutboxItem &item, const DeliveryReport &report, const QDateTime &now,
                             Randomness &randomness)
{
    Decision decision{.recipients = item.recipients};
    const bool isTooLate = now >= deadline(item);
    std::optional<Failure> stopping;
    for (const auto &[address, outcome] : report.recipients) {
        const auto recipient = std::find_if(decision.recipients.begin(), decision.recipients.end(),
                                            [&address = address](const auto &each) { return each.address == address; });
        if (recipient == decision.recipients.end() || !isOpen(*recipient))
            continue;
        *recipient = settled(*recipient, outcome, isTooLate, now);
        if (!stopping && stopsAccount(outcome))
            stopping = *failureOf(outcome);
    }
    decision.state = stateOf(decision.recipients);
    decision.stopAccount = stopping.has_value();
    decision.lastFailure = stopping ? stopping : worstOf(decision.recipients);
    if (decision.state == OutboxState::Queued)
        decision.nextAttempt = nextAttempt(item, decision, report, now, randomness);
    return decision;
}

} // namespace sendoff
