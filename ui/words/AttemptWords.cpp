// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/AttemptWords.h"

#include "delivery/AttemptTale.h"
#include "delivery/TlsRecord.h"
#include "outbox/CameBack.h"
#include "ui/words/FateWords.h"
#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"
#include "ui/words/StateWords.h"

#include <QLocale>

#include <algorithm>

namespace sendoff::words {

namespace {

/// A list has thousands of recipients, and nobody reads so far.
constexpr size_t mostMoments = 100;

/// A headline of a failure is a sentence already.
QString fateWithoutStop(const ReportedFate &fate)
{
    QString line = fateLine(fate);
    while (line.endsWith(u'.'))
        line.chop(1);
    return line;
}

QString took(const OutboxAttempt &attempt)
{
    const qint64 milliseconds = attempt.started.msecsTo(attempt.finished);
    QStringList parts;
    if (milliseconds >= 0)
        parts += Speech::tr("took %1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', milliseconds < 10'000 ? 1 : 0));
    if (const TlsRecord tls = TlsRecord::parse(attempt.tlsSummary); !tls.protocol.isEmpty())
        parts += isolated(QString::fromLatin1(tls.protocol));
    return parts.join(QStringLiteral(" · "));
}

Moment::Kind kindOf(const Failure &failure)
{
    if (failure.stage == Stage::FinalDot && !failure.reply)
        return Moment::Kind::Uncertain;
    return failure.kind == FailureKind::ReplyPermanent || isPermanent(failure) ? Moment::Kind::Refused : Moment::Kind::PutOff;
}

Moment lookedFor(const OutboxAttempt &attempt)
{
    Moment moment{.kind = Moment::Kind::Uncertain, .at = attempt.started, .text = {}, .detail = took(attempt)};
    switch (*attempt.look) {
    case Sighting::Outcome::Found:
        moment.kind = Moment::Kind::Accepted;
        moment.text = Speech::tr("Found among the account's sent mail: the server accepted it.");
        break;
    case Sighting::Outcome::NotFound:
        moment.text = Speech::tr("Not found among the account's sent mail.");
        break;
    case Sighting::Outcome::NotLooked:
        moment.text = Speech::tr("The account's sent mail couldn't be searched.");
    }
    return moment;
}

bool isLook(const OutboxAttempt &attempt)
{
    return attempt.look.has_value();
}

Moment momentOf(const OutboxRecipient &recipient)
{
    const ReportedFate &fate = *recipient.reported;
    Moment moment{.kind = Moment::Kind::Accepted,
                  .at = fate.at,
                  .text = Speech::tr("%1: %2.", "address: what became of it").arg(isolated(recipient.address.toText()), fateWithoutStop(fate)),
                  .detail = fateSource(fate)};
    if (fate.fate == Fate::Delayed)
        moment.kind = Moment::Kind::PutOff;
    if (fate.fate == Fate::Failed)
        moment.kind = Moment::Kind::CameBack;
    return moment;
}

/// Of each recipient, what weighs most of what was reported; by time.
void addReported(const OutboxItem &item, std::vector<Moment> &moments)
{
    const auto first = qsizetype(moments.size());
    for (const OutboxRecipient &recipient : item.recipients) {
        if (recipient.reported && moments.size() < mostMoments)
            moments.push_back(momentOf(recipient));
    }
    std::stable_sort(moments.begin() + first, moments.end(), [](const Moment &one, const Moment &other) { return one.at < other.at; });
}

/// `known` is what is kept of the last attempt: it knows the host, which the conversation may not name.
Moment momentOf(const OutboxAttempt &attempt, const OutboxItem &item, const std::optional<Failure> &known)
{
    const AttemptTale tale = AttemptTale::of(attempt.transcript);
    const std::optional<Failure> failure = known ? known : tale.failure;
    Moment moment{.kind = Moment::Kind::Accepted, .at = attempt.started, .text = Speech::tr("The server accepted it."), .detail = took(attempt)};
    if (!failure) {
        if (attempt.transcript.isEmpty())
            moment.text = Speech::tr("Tried. The conversation isn't kept any more.");
        return moment;
    }
    moment.kind = kindOf(*failure);
    moment.text = describe(*failure, item.accountName).headline;
    if (tale.accepted) {
        moment.kind = Moment::Kind::PartlyAccepted;
        moment.text = Speech::tr("Accepted for some. For others: %1").arg(moment.text);
    }
    return moment;
}

/// What is kept of the last attempt; nothing, if it was reported later, of what that attempt had handed over.
std::optional<Failure> failureOfLastAttempt(const OutboxItem &item)
{
    const bool isReported = std::any_of(item.recipients.begin(), item.recipients.end(), [&item](const OutboxRecipient &recipient) {
        return cameBack(recipient) && recipient.failure == item.lastFailure;
    });
    return item.state == OutboxState::Sent || isReported ? std::nullopt : item.lastFailure;
}

} // namespace

std::vector<Moment> timeLine(const OutboxItem &item, const std::vector<OutboxAttempt> &attempts)
{
    std::vector<Moment> moments{{.kind = Moment::Kind::Queued, .at = item.created, .text = Speech::tr("Safe in the outbox.")}};
    const auto looks = std::count_if(attempts.begin(), attempts.end(), isLook);
    if (const int forgotten = item.attempts - int(attempts.size()) + int(looks); forgotten > 0)
        moments.push_back({.kind = Moment::Kind::PutOff,
                           .text = Speech::tr("%Ln earlier attempts are no longer kept.", nullptr, forgotten)});
    for (size_t i = 0; i < attempts.size(); ++i) {
        if (isLook(attempts[i])) {
            moments.push_back(lookedFor(attempts[i]));
            continue;
        }
        // Whoever settled it afterwards, such as a person, didn't change what the attempt came to.
        const bool isLast = std::all_of(attempts.begin() + qsizetype(i) + 1, attempts.end(), isLook);
        moments.push_back(momentOf(attempts[i], item, isLast ? failureOfLastAttempt(item) : std::nullopt));
    }
    addReported(item, moments);
    if (item.state == OutboxState::Sending || item.state == OutboxState::Committing)
        moments.push_back({.kind = Moment::Kind::UnderWay, .text = Speech::tr("Under way now.")});
    else if (item.state == OutboxState::Scheduled)
        moments.push_back({.kind = Moment::Kind::Next, .at = item.notBefore, .text = Speech::tr("Leaves then.")});
    else if (item.state == OutboxState::Uncertain && item.nextLook.isValid())
        moments.push_back({.kind = Moment::Kind::Next, .at = item.nextLook, .text = Speech::tr("Looked for again.")});
    else if (item.state == OutboxState::Queued && item.nextAttempt.isValid())
        moments.push_back({.kind = Moment::Kind::Next, .at = item.nextAttempt,
                           .text = attempts.empty() ? Speech::tr("Leaves then.") : Speech::tr("Next try.")});
    return moments;
}

QString pace(double octetsPerSecond, std::optional<qint64> secondsLeft)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const QLocale locale;
    QStringList parts;
    if (octetsPerSecond >= 1)
        parts += Speech::tr("%1/s", "size per second").arg(size(qint64(octetsPerSecond)));
    if (secondsLeft && *secondsLeft < 2 * minute)
        parts += Speech::tr("%1 s left").arg(locale.toString(qMax<qint64>(1, *secondsLeft)));
    else if (secondsLeft && *secondsLeft < 2 * hour)
        parts += Speech::tr("%1 min left").arg(locale.toString((*secondsLeft + minute / 2) / minute));
    else if (secondsLeft)
        parts += Speech::tr("%1 h left").arg(locale.toString((*secondsLeft + hour / 2) / hour));
    return parts.join(QStringLiteral(" · "));
}

} // namespace sendoff::words
