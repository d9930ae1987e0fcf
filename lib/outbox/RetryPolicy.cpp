// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/RetryPolicy.h"

#include "outbox/FailureRule.h"
#include "outbox/LookPolicy.h"

#include <algorithm>
#include <array>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;
using Treatment = FailureRule::Treatment;
using Pause = FailureRule::Pause;

constexpr std::array backOffSeconds{60, 120, 300, 600, 1200, 1800};
constexpr std::array networkSeconds{30, 60, 120};
constexpr std::array quotaSeconds{3600, 7200};
constexpr int secondsUntilLate = 3600;

template <size_t count>
int step(const std::array<int, count> &seconds, int number)
{
    return seconds[size_t(std::clamp(number, 0, int(count) - 1))];
}

/// An uncertain one needs no retry, whatever its failure.
std::optional<FailureRule> ruleOf(const RecipientOutcome &outcome)
{
    const Failure *failure = failureOf(outcome);
    if (!failure || std::holds_alternative<Uncertain>(outcome))
        return std::nullopt;
    return FailureRule::of(*failure);
}

Outcome outcomeOf(const RecipientOutcome &outcome, bool isTooLate)
{
    if (std::holds_alternative<Accepted>(outcome))
        return Outcome::Accepted;
    if (std::holds_alternative<Uncertain>(outcome))
        return Outcome::Uncertain;
    const FailureRule rule = *ruleOf(outcome);
    const bool refused = rule.treatment == Treatment::AsReported && std::holds_alternative<Rejected>(outcome);
    if (refused || rule.treatment == Treatment::Reject || (isTooLate && rule.counts))
        return Outcome::Rejected;
    return Outcome::Deferred;
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

/// The standing choice is to send it once more with the same Message-ID. Once: a connection that breaks
/// at this point again and again would make many copies.
bool isSentOnceMore(const OutboxItem &item, const OutboxRecipient &before, const OutboxRecipient &after)
{
    const bool wasLostBefore = before.failure && before.failure->stage == Stage::FinalDot && !before.failure->reply;
    return after.outcome == Outcome::Uncertain && item.resendIfUncertain && !wasLostBefore;
}

/// Some of this attempt's transaction are settled or lost, and others will be tried again: a copy that is found
/// says nothing about those.
bool leavesStrayCopy(const std::vector<OutboxRecipient> &recipients, const QDateTime &now)
{
    const auto any = [&recipients](auto is) { return std::any_of(recipients.begin(), recipients.end(), is); };
    return any(RetryPolicy::isOpen) && any([&now](const OutboxRecipient &each) {
               return each.at == now && (each.outcome == Outcome::Accepted || each.outcome == Outcome::Uncertain);
           });
}

struct Lost {
    OutboxRecipient *recipient;
    bool mayResend; ///< by itself
};

/// Those whose fate is unknown: the account's mailbox is asked first where it can be and the answer would prove
/// something; else they are sent to once more, or stay as they are, as the sender chose.
void decideOnLost(const OutboxItem &item, const RetryCircumstances &circumstances, const QDateTime &now,
                  const std::vector<Lost> &lost, Decision &decision)
{
    if (lost.empty())
        return;
    OutboxItem after = item;
    after.recipients = decision.recipients;
    after.hasStrayCopy = decision.hasStrayCopy;
    if (circumstances.canLook && LookPolicy::wouldProve(after)) {
        decision.nextLook = now;
        decision.resendAfterLooks = std::all_of(lost.begin(), lost.end(), [](const Lost &each) { return each.mayResend; });
        return;
    }
    for (const Lost &each : lost) {
        if (each.mayResend)
            each.recipient->outcome = Outcome::Deferred;
    }
}

/// Up to 20 % less or more, so that the messages of one bad moment don't come back all at once.
QDateTime after(const QDateTime &now, int seconds, Randomness &randomness)
{
    const QByteArray octets = randomness.bytes(2);
    const int random = (quint8(octets.at(0)) << 8) | quint8(octets.at(1));
    return now.addMSecs(qint64(seconds * 1000.0 * (0.8 + 0.4 * random / 65535.0)));
}

/// How long an account pauses for its deferred outcomes; 0: it doesn't.
int pauseSeconds(const DeliveryReport &report, int strikes)
{
    int seconds = 0;
    for (const auto &[address, outcome] : report.recipients) {
        const auto rule = ruleOf(outcome);
        const Pause pause = rule ? rule->pause : Pause::None;
        if (pause == Pause::Network)
            seconds = std::max(seconds, step(networkSeconds, strikes));
        else if (pause == Pause::Server)
            seconds = std::max(seconds, step(backOffSeconds, strikes));
        else if (pause == Pause::Quota)
            seconds = std::max(seconds, step(quotaSeconds, strikes));
    }
    return seconds;
}

int waitSeconds(const OutboxItem &item, const Decision &decision, const DeliveryReport &report)
{
    // Each such transaction leaves fewer to try, so this comes to an end.
    const bool anySettled = std::any_of(report.recipients.begin(), report.recipients.end(), [](const auto &each) {
        return !std::holds_alternative<Deferred>(each.outcome);
    });
    const int usual = step(backOffSeconds, item.tries);
    int soonest = backOffSeconds.back();
    for (const OutboxRecipient &recipient : decision.recipients) {
        if (!RetryPolicy::isOpen(recipient))
            continue;
        const FailureRule rule = recipient.failure ? FailureRule::of(*recipient.failure) : FailureRule{};
        // The rest goes in a transaction of its own, right away, as long as that gets somewhere.
        soonest = std::min(soonest, rule.restAtOnce && anySettled ? 0 : std::max(usual, rule.firstWait));
    }
    return soonest;
}

/// The time since the last try doesn't count if nobody who counts had a word in it.
QDateTime waitingSince(const OutboxItem &item, const DeliveryReport &report, const QDateTime &now)
{
    const bool counts = std::any_of(report.recipients.begin(), report.recipients.end(), [](const auto &each) {
        const auto rule = ruleOf(each.outcome);
        return !rule || rule->counts;
    });
    const QDateTime since = item.waitingSince.isValid() ? item.waitingSince : item.created;
    if (counts)
        return since;
    QDateTime lastTry = since;
    for (const OutboxRecipient &recipient : item.recipients) {
        if (RetryPolicy::isOpen(recipient) && recipient.at.isValid() && recipient.at > lastTry)
            lastTry = recipient.at;
    }
    return lastTry < now ? since.addMSecs(lastTry.msecsTo(now)) : since;
}

/// The server won't keep it until its time, so it waits here.
bool waitsHere(const OutboxItem &item, const DeliveryReport &report, const QDateTime &now)
{
    return item.notBefore > now && std::any_of(report.recipients.begin(), report.recipients.end(), [](const auto &each) {
               const Failure *failure = failureOf(each.outcome);
               return failure && failure->kind == FailureKind::FutureReleaseNotOffered;
           });
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

bool RetryPolicy::isLate(const OutboxItem &item, const QDateTime &now)
{
    const QDateTime &wanted = item.notBefore.isValid() ? item.notBefore : item.created;
    return item.state == OutboxState::Queued && item.attempts > 0 && wanted.secsTo(now) >= secondsUntilLate;
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
                             Randomness &randomness, const RetryCircumstances &circumstances)
{
    Decision decision{.recipients = item.recipients};
    std::vector<Lost> lost;
    decision.waitingSince = waitingSince(item, report, now);
    const bool isTooLate = now >= decision.waitingSince.addDays(circumstances.daysUntilGivingUp);
    std::optional<Failure> stopping;
    for (const auto &[address, outcome] : report.recipients) {
        const auto recipient = std::find_if(decision.recipients.begin(), decision.recipients.end(),
                                            [&address = address](const auto &each) { return each.address == address; });
        if (recipient == decision.recipients.end() || !isOpen(*recipient))
            continue;
        const OutboxRecipient before = *recipient;
        *recipient = settled(before, outcome, isTooLate, now);
        if (recipient->outcome == Outcome::Uncertain)
            lost.push_back({&*recipient, isSentOnceMore(item, before, *recipient)});
        const auto rule = ruleOf(outcome);
        if (!stopping && rule && rule->treatment == Treatment::StopAccount) {
            stopping = *failureOf(outcome);
            stopping->scope = Scope::Account; // whatever command it was that the server answered so
        }
    }
    decision.hasStrayCopy = item.hasStrayCopy || leavesStrayCopy(decision.recipients, now);
    decideOnLost(item, circumstances, now, lost, decision);
    decision.state = stateOf(decision.recipients);
    decision.stopAccount = stopping.has_value();
    decision.lastFailure = stopping ? stopping : worstOf(decision.recipients);
    const int pause = pauseSeconds(report, circumstances.strikes);
    if (pause > 0 && !stopping)
        decision.accountNotBefore = after(now, pause, randomness);
    if (decision.state != OutboxState::Queued)
        return decision;
    if (waitsHere(item, report, now)) {
        decision.state = OutboxState::Scheduled;
        decision.nextAttempt = item.notBefore;
    } else if (stopping) {
        decision.nextAttempt = now;
    } else if (decision.accountNotBefore.isValid()) {
        decision.nextAttempt = decision.accountNotBefore;
    } else {
        decision.nextAttempt = after(now, waitSeconds(item, decision, report), randomness);
    }
    return decision;
}

} // namespace sendoff
