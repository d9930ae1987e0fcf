// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/SubmissionIntake.h"

#include "app/engine/AccountChoice.h"
#include "app/engine/Handover.h"
#include "app/engine/ReadySender.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace sendoff {

namespace {

constexpr qint64 headersLookedAt = 64 * 1024;

std::optional<AddrSpec> addressOf(const QByteArray &path)
{
    const auto address = AddrSpec::parse(QString::fromUtf8(path));
    return address ? std::optional(*address) : std::nullopt;
}

/// As a reply may show it: ASCII.
QByteArray shown(const AddrSpec &address)
{
    return address.needsSmtpUtf8() ? QByteArrayLiteral("this sender") : '<' + address.toWire() + '>';
}

std::vector<AddrSpec> namedSenders(const SubmittedContent &content)
{
    QByteArray octets = content.octets();
    if (!content.isInMemory()) {
        QFile file(content.path());
        octets = file.open(QIODevice::ReadOnly) ? file.read(headersLookedAt) : QByteArray();
    }
    QBuffer buffer(&octets);
    buffer.open(QIODevice::ReadOnly);
    return sendersIn(buffer);
}

QByteArray replyTo(const std::vector<ComposeIssue> &issues)
{
    const ComposeIssue &issue = issues.front();
    if (issue.field == ComposeIssue::Field::From)
        return QByteArrayLiteral("550 5.6.0 From holds no address that mail can be sent as: write it as name@example.org");
    if (issue.kind == ComposeIssue::Kind::BadHeader)
        return QByteArrayLiteral("550 5.6.0 The headers hold a NUL, which no mail system takes: leave it out");
    if (issue.field == ComposeIssue::Field::Attachments)
        return QByteArrayLiteral("451 4.3.0 The message could not be read again: try once more");
    return QByteArrayLiteral("550 5.6.0 The message has headers that can't be sent: correct them and send it again");
}

/// What was asked for, if it was asked for all alike: so it shows in the outbox.
std::optional<DsnNotify> commonNotify(const SubmittedEnvelope &envelope)
{
    const std::optional<DsnNotify> first = envelope.wishes.front().notify;
    const bool areAlike = std::all_of(envelope.wishes.begin(), envelope.wishes.end(),
                                      [&first](const SubmittedWish &wish) { return wish.notify == first; });
    return areAlike ? first : std::nullopt;
}

void takeWishes(const SubmittedEnvelope &envelope, MailObject &mail)
{
    mail.notify = commonNotify(envelope);
    DsnWishes &wishes = mail.options.dsn;
    wishes.returnsFull = envelope.returnsFull;
    wishes.envelopeId = envelope.envelopeId;
    for (size_t i = 0; i < envelope.wishes.size(); ++i) {
        const SubmittedWish &wish = envelope.wishes[i];
        const auto address = addressOf(envelope.recipients[qsizetype(i)]);
        const bool saysMore = !wish.originalType.isEmpty() || (wish.notify && !mail.notify);
        if (address && saysMore && !wishes.find(*address))
            wishes.recipients.push_back({*address, wish.notify, wish.originalType, wish.originalAddress});
    }
}

} // namespace

SubmissionIntake::SubmissionIntake(std::vector<Account> accounts, const Clock &clock, Randomness &randomness)
    : m_accounts(std::move(accounts)), m_clock(clock), m_randomness(randomness)
{
}

Result<Account, QByteArray> SubmissionIntake::accountFor(const Submission &submission, qint64 account) const
{
    if (account != 0) {
        const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                        [account](const Account &each) { return each.id.number() == account; });
        if (found != m_accounts.end())
            return *found;
        return QByteArrayLiteral("550 5.7.1 The account that this token is for was removed: revoke the token and make a new one");
    }
    std::vector<AddrSpec> senders = namedSenders(*submission.content);
    if (const auto path = addressOf(submission.envelope.reversePath))
        senders.push_back(*path);
    if (const auto found = accountOf(m_accounts, senders))
        return *found;
    if (senders.empty())
        return QByteArrayLiteral("550 5.7.1 The message names no sender: it needs From with an address of one of Sendoff's accounts");
    return "550 5.7.1 No account of Sendoff sends as " + shown(senders.front())
        + ": add that address to an account, or make a token for one account";
}

Result<NewOutboxItem, QByteArray> SubmissionIntake::take(const Submission &submission, qint64 number) const
{
    const SubmittedEnvelope &envelope = submission.envelope;
    const auto account = accountFor(submission, number);
    if (!account)
        return account.error();
    const auto reversePath = addressOf(envelope.reversePath);
    if (!reversePath && !envelope.reversePath.isEmpty())
        return QByteArrayLiteral("550 5.1.7 The sender in MAIL FROM is no address that mail can be sent as");
    ReadyOptions options = optionsAs(*account, std::optional(reversePath));
    for (const QByteArray &recipient : envelope.recipients) {
        // They were checked at RCPT.
        if (const auto address = addressOf(recipient))
            options.recipients.push_back(*address);
    }
    const SubmittedContent &content = *submission.content;
    const auto prepared = prepareReady(ReadyMessage{content.path(), content.octets()}, options, m_clock, m_randomness);
    if (!prepared)
        return replyTo(prepared.error());
    NewOutboxItem item = handover(*prepared, *account);
    takeWishes(envelope, item.mail);
    // A program can't be asked; it would rather have a message twice than not at all.
    item.mail.resendsIfUncertain = true;
    return item;
}

std::optional<QByteArray> SubmissionIntake::refusalOf(const QByteArray &recipient)
{
    if (addressOf(recipient))
        return std::nullopt;
    return QByteArrayLiteral("501 5.1.3 That is no address that mail can be sent to: it needs a name, an @ and a domain");
}

QByteArray SubmissionIntake::refusalOf(const OutboxStoreError &error)
{
    if (error.kind == OutboxStoreError::Kind::DiskFull)
        return QByteArrayLiteral("452 4.3.1 The disk is full: the message was not taken");
    return QByteArrayLiteral("451 4.3.0 The message could not be stored: try again later");
}

} // namespace sendoff
