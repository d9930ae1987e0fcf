// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/StateWords.h"

#include "address/AddressList.h"
#include "outbox/CameBack.h"
#include "outbox/RetryPolicy.h"
#include "ui/words/FateWords.h"
#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sendoff::words {

namespace {

using Outcome = OutboxRecipient::Outcome;

qsizetype count(const OutboxItem &item, Outcome outcome)
{
    return std::count_if(item.recipients.begin(), item.recipients.end(),
                         [outcome](const OutboxRecipient &recipient) { return recipient.outcome == outcome; });
}

QString ofAll(const QString &pattern, const OutboxItem &item, Outcome outcome)
{
    const QLocale locale;
    return pattern.arg(locale.toString(count(item, outcome)), locale.toString(qsizetype(item.recipients.size())));
}

/// It hasn't left yet, so that it can be taken back.
bool canBeUndone(const OutboxItem &item)
{
    return item.undoUntil > QDateTime::currentDateTimeUtc();
}

QString waitingLine(const OutboxItem &item)
{
    if (canBeUndone(item))
        return Speech::tr("About to leave");
    if (item.holdAtServer && item.notBefore.isValid())
        return Speech::tr("Leaves %1, kept by the server").arg(when(item.notBefore));
    if (item.lastFailure && item.lastFailure->scope == Scope::Account)
        return Speech::tr("Waiting for the account");
    if (RetryPolicy::isLate(item, QDateTime::currentDateTimeUtc()) && item.nextAttempt.isValid())
        return Speech::tr("Delayed, next try %1").arg(when(item.nextAttempt));
    if (item.attempts > 0 && item.nextAttempt.isValid())
        return Speech::tr("Waiting, next try %1").arg(when(item.nextAttempt));
    return Speech::tr("Waiting");
}

QString heldLine(const OutboxItem &item)
{
    if (!item.lastFailure)
        return Speech::tr("On hold");
    switch (item.lastFailure->kind) {
    case FailureKind::ScheduleMissed:
        return Speech::tr("On hold, its time has passed");
    case FailureKind::FoundAgain:
        return Speech::tr("On hold, found again");
    default:
        return item.lastFailure->scope == Scope::Account ? Speech::tr("On hold until the account works")
                                                         : Speech::tr("On hold");
    }
}

FailureWords waitingVerdict(const OutboxItem &item)
{
    FailureWords words;
    if (item.lastFailure) {
        words = describe(*item.lastFailure, item.accountName);
        if (!wasTried(item))
            words.advice.replace(Speech::tr("“Edit and resend”"), Speech::tr("“Edit”"));
        if (item.nextAttempt.isValid())
            words.advice += u' ' + Speech::tr("Next try: %1.").arg(when(item.nextAttempt));
        return words;
    }
    if (canBeUndone(item)) {
        words.headline = Speech::tr("About to leave.");
        words.cause = Speech::tr("The message is safe on this machine.");
        words.advice = Speech::tr("“Edit” takes it back.");
        return words;
    }
    words.headline = Speech::tr("Waiting to be sent.");
    words.cause = Speech::tr("The message is safe on this machine.");
    words.advice = Speech::tr("It leaves by itself as soon as the server takes it.");
    return words;
}

/// How many have it for sure, and how many it is late for, as reported.
qsizetype countReported(const OutboxItem &item, std::initializer_list<Fate> fates)
{
    return std::count_if(item.recipients.begin(), item.recipients.end(), [fates](const OutboxRecipient &recipient) {
        return recipient.reported && std::find(fates.begin(), fates.end(), recipient.reported->fate) != fates.end();
    });
}

bool isDeliveredToAll(const OutboxItem &item)
{
    return !item.recipients.empty()
           && countReported(item, {Fate::Delivered, Fate::Discarded, Fate::Read}) == qsizetype(item.recipients.size());
}

/// Each of them opened it, or let a program say so.
bool isReadByAll(const OutboxItem &item)
{
    return !item.recipients.empty() && countReported(item, {Fate::Read}) == qsizetype(item.recipients.size());
}

/// What the server's acceptance came to.
FailureWords sentVerdict(const OutboxItem &item, const QString &taken)
{
    const bool isOne = item.recipients.size() == 1;
    const QString ofOne = isOne && item.recipients.front().reported ? fateLine(*item.recipients.front().reported) + u'.' : QString();
    if (isReadByAll(item))
        return {Speech::tr("Read."), isOne ? Speech::tr("The recipient's mail program says so.") : Speech::tr("The recipients' mail programs say so."), {}};
    if (isDeliveredToAll(item) && isOne)
        return {Speech::tr("Delivered."), ofOne, {}};
    if (isDeliveredToAll(item))
        return {Speech::tr("Delivered."), Speech::tr("It is reported to have reached everybody."), {}};
    if (countReported(item, {Fate::Delayed}) > 0)
        return {Speech::tr("Sent, but delayed on the way."), QStringList{taken, ofOne}.join(u' ').trimmed(),
                Speech::tr("A system on the way still tries. There is nothing to do but to wait.")};
    return {Speech::tr("Sent."), QStringList{taken, ofOne}.join(u' ').trimmed(), {}};
}

QString takenBy(const OutboxItem &item)
{
    if (!item.foundIn.isEmpty())
        return Speech::tr("The connection broke before the server confirmed it, but it is in the account's folder “%1”: "
                          "the server accepted it.").arg(isolated(item.foundIn));
    if (item.recipients.size() == 1)
        return Speech::tr("The server accepted it for this recipient.");
    return Speech::tr("The server accepted it for all %Ln recipients.", nullptr, int(item.recipients.size()));
}

FailureWords uncertainVerdict(const OutboxItem &item)
{
    FailureWords words{Speech::tr("It may have arrived."),
                       Speech::tr("The connection broke just when the server should have confirmed the message."), {}};
    if (item.nextLook.isValid() && item.looks == 0)
        words.advice = Speech::tr("Sendoff is looking for it among the account's sent mail.");
    else if (item.nextLook.isValid())
        words.advice = Speech::tr("Sendoff didn't find it among the account's sent mail yet, and looks again %1.").arg(when(item.nextLook));
    else if (item.looks > 0)
        words.advice = Speech::tr("Sendoff couldn't find it among the account's sent mail, which proves nothing. Ask a recipient "
                                  "before you send it again.");
    else
        words.advice = Speech::tr("Ask a recipient or look into the sent folder before you send it again.");
    return words;
}

/// Everybody whom it failed to reach was refused by others, after the account's server had taken it.
bool isAllCameBack(const OutboxItem &item)
{
    const qsizetype back = countCameBack(item);
    return back > 0 && back == count(item, Outcome::Rejected);
}

/// Without a stop: whom it failed to reach, and whether by a refusal or a report.
QString failedLine(const OutboxItem &item)
{
    const bool isPartial = item.state == OutboxState::Partial;
    if (item.recipients.size() < 2)
        return countCameBack(item) > 0 ? Speech::tr("Came back") : Speech::tr("Couldn't be sent");
    if (isAllCameBack(item))
        return isPartial ? ofAll(Speech::tr("Came back from %1 of %2"), item, Outcome::Rejected) : Speech::tr("Came back from everyone");
    if (countCameBack(item) > 0)
        return isPartial ? ofAll(Speech::tr("Didn't reach %1 of %2"), item, Outcome::Rejected) : Speech::tr("Didn't reach anyone");
    return isPartial ? ofAll(Speech::tr("Refused for %1 of %2"), item, Outcome::Rejected) : Speech::tr("Couldn't be sent to anyone");
}

/// The same, and whether there is still something to do.
QString settledLine(const OutboxItem &item)
{
    const QString line = failedLine(item);
    if (!isDealtWith(item))
        return line;
    return item.dismissed.isValid() ? Speech::tr("%1, resolved").arg(line) : Speech::tr("%1, sent again").arg(line);
}

FailureWords cameBackVerdict(const OutboxRecipient &recipient, FailureWords words)
{
    words.cause = QStringList{Speech::tr("Your server had accepted it."), words.cause, fateSource(*recipient.reported)}.join(u' ').simplified();
    words.headline = Speech::tr("Came back: %1").arg(words.headline);
    return words;
}

FailureWords refusedVerdict(const OutboxItem &item)
{
    FailureWords words;
    if (const Failure *failure = decidingFailure(item))
        words = describe(*failure, item.accountName);
    if (isDealtWith(item))
        words.advice = words.typed = QString();
    if (item.recipients.size() < 2)
        return countCameBack(item) > 0 ? cameBackVerdict(item.recipients.front(), words) : words;
    words.cause = words.headline + u' ' + words.cause;
    // The others have it: what is mended goes to those only who don't.
    if (item.state == OutboxState::Partial)
        words.advice.replace(Speech::tr("“Edit and resend”"), Speech::tr("“Edit for failed recipients”"));
    if (countCameBack(item) > 0)
        words.headline = failedLine(item) + u'.';
    else
        words.headline = item.state == OutboxState::Partial
                             ? ofAll(Speech::tr("Couldn't be sent to %1 of %2."), item, Outcome::Rejected)
                             : Speech::tr("Couldn't be sent to anyone.");
    return words;
}

/// The first by name, and how many there are beside.
std::pair<QString, int> firstAndOthers(const QString &recipients)
{
    const AddressList list = AddressList::parse(recipients);
    if (list.mailboxes.empty())
        return {isolated(recipients.simplified()), 0};
    return {isolated(list.mailboxes.front().shortName()), int(list.mailboxes.size()) - 1};
}

} // namespace

QString when(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    const QDate today = QDate::currentDate();
    if (local.date() == today)
        return clock(time);
    const QString day = locale.toString(local.date(), local.date().year() == today.year() ? Speech::tr("d MMM")
                                                                                          : Speech::tr("d MMM yyyy"));
    return Speech::tr("%1, %2", "day, time").arg(day, clock(time));
}

QString clock(const QDateTime &time)
{
    // Some locales' short format has seconds, which nobody needs here.
    const QLocale locale;
    return locale.toString(time.toLocalTime().time(),
                           locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}

QString fileNameFor(const QString &subject)
{
    // What Windows refuses, what hides the file or turns its name around, and the halves of a character.
    static const QRegularExpression refused(QStringLiteral(
        "[\\\\/:*?\"<>|\\x00-\\x1f\\x7f-\\x9f]|^\\.+|^(?=(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\.|$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unseen(QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QString name = subject.simplified().remove(unseen).replace(refused, QStringLiteral("-")).left(80);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return (name.isEmpty() ? Speech::tr("Message") : name) + QStringLiteral(".eml");
}

QString size(qint64 octets)
{
    return QLocale().formattedDataSize(octets, octets < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString shortRecipients(const QString &recipients)
{
    const auto [first, others] = firstAndOthers(recipients);
    return others == 0 ? first : Speech::tr("%1, +%2").arg(first, QLocale().toString(others));
}

QString recipientsInWords(const QString &recipients)
{
    const auto [first, others] = firstAndOthers(recipients);
    return others == 0 ? first : Speech::tr("%1 and %Ln others", nullptr, others).arg(first);
}

QString outcomeLine(const OutboxRecipient &recipient, bool isUnderWay)
{
    QString codes;
    if (const ServerReply *reply = decidingReply(recipient)) {
        codes = QString::number(reply->code);
        if (reply->enhanced)
            codes += u' ' + QString::fromLatin1(reply->enhanced->toBytes());
        codes = isolated(codes);
    }
    switch (recipient.outcome) {
    case Outcome::Pending:
        return isUnderWay ? Speech::tr("sending") : Speech::tr("waiting");
    case Outcome::Accepted:
        if (recipient.reported)
            return fateWord(*recipient.reported);
        return Speech::tr("accepted by the server %1").arg(when(recipient.at)).trimmed();
    case Outcome::Deferred:
        return Speech::tr("put off %1").arg(codes).trimmed();
    case Outcome::Rejected:
        if (recipient.successor && recipient.successor->tookOverWaiting)
            return Speech::tr("sent again in another message");
        if (cameBack(recipient))
            return fateWord(*recipient.reported);
        return Speech::tr("refused %1").arg(codes).trimmed();
    case Outcome::Uncertain:
        return Speech::tr("not certain");
    }
    return {};
}

bool wasTried(const OutboxItem &item)
{
    const bool waits = item.state == OutboxState::Queued || item.state == OutboxState::Scheduled || item.state == OutboxState::Held;
    return !waits || item.attempts > 0;
}

const Failure *decidingFailure(const OutboxItem &item)
{
    for (const OutboxRecipient &recipient : item.recipients) {
        if (recipient.outcome == Outcome::Rejected && recipient.failure)
            return &*recipient.failure;
    }
    return item.lastFailure ? &*item.lastFailure : nullptr;
}

FailureWords verdict(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Queued:
        return waitingVerdict(item);
    case OutboxState::Scheduled:
        return {Speech::tr("Leaves %1.").arg(when(item.notBefore)),
                Speech::tr("The message is safe on this machine."),
                Speech::tr("Sendoff must be running then.")};
    case OutboxState::Held:
        if (item.lastFailure && item.lastFailure->kind == FailureKind::ScheduleMissed)
            return describe(*item.lastFailure, item.accountName);
        if (item.lastFailure)
            return waitingVerdict(item);
        return {Speech::tr("On hold."), Speech::tr("It stays here until you let it go."), {}};
    case OutboxState::Sending:
    case OutboxState::Committing:
        return {Speech::tr("Sending…"), {}, {}};
    case OutboxState::Sent:
        return sentVerdict(item, takenBy(item));
    case OutboxState::Partial:
    case OutboxState::Failed:
        return refusedVerdict(item);
    case OutboxState::Uncertain:
        break;
    }
    return uncertainVerdict(item);
}

QString stateLine(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Queued:
        return waitingLine(item);
    case OutboxState::Scheduled:
        return Speech::tr("Leaves %1").arg(when(item.notBefore));
    case OutboxState::Held:
        return heldLine(item);
    case OutboxState::Sending:
    case OutboxState::Committing:
        return Speech::tr("Sending");
    case OutboxState::Sent:
        if (item.holdAtServer && item.notBefore > QDateTime::currentDateTimeUtc())
            return Speech::tr("The server keeps it until %1").arg(when(item.notBefore));
        if (isReadByAll(item))
            return Speech::tr("Read");
        if (isDeliveredToAll(item))
            return Speech::tr("Delivered");
        if (countReported(item, {Fate::Delayed}) > 0)
            return Speech::tr("Sent, delayed on the way");
        return Speech::tr("Sent");
    case OutboxState::Partial:
    case OutboxState::Failed:
        return settledLine(item);
    case OutboxState::Uncertain:
        return item.nextLook.isValid() ? Speech::tr("May have arrived, being looked for") : Speech::tr("May have arrived");
    }
    return {};
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Local:
        return Speech::tr("Getting ready");
    case Stage::Lookup:
        return Speech::tr("Finding the server");
    case Stage::Connect:
        return Speech::tr("Connecting");
    case Stage::Tls:
        return Speech::tr("Making the connection secure");
    case Stage::Greeting:
        return Speech::tr("Waiting for the greeting");
    case Stage::Ehlo:
        return Speech::tr("Saying hello");
    case Stage::StartTls:
        return Speech::tr("Asking for a secure connection");
    case Stage::Auth:
        return Speech::tr("Logging in");
    case Stage::MailFrom:
        return Speech::tr("Offering the sender's address");
    case Stage::RcptTo:
        return Speech::tr("Offering the recipients");
    case Stage::Data:
        return Speech::tr("Handing over the message");
    case Stage::FinalDot:
        return Speech::tr("Waiting for the confirmation");
    case Stage::Quit:
        return Speech::tr("Saying goodbye");
    }
    return {};
}

} // namespace sendoff::words
