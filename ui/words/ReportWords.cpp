// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ReportWords.h"

#include "delivery/ReplyMeaning.h"
#include "delivery/TlsRecord.h"
#include "outbox/CameBack.h"
#include "ui/words/FateWords.h"
#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"
#include "ui/words/StateWords.h"

#include <QCoreApplication>

namespace sendoff::words {

namespace {

constexpr size_t reportedAttempts = 5;    ///< the last ones
constexpr size_t reportedRecipients = 100;

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

class Report {
public:
    void line(const QString &text = {}) { m_text += text + u'\n'; }
    void fact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            line(name + QStringLiteral(": ") + value);
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

QString hostOf(const OutboxItem &item)
{
    const Failure *failure = decidingFailure(item);
    return failure ? failure->host : QString();
}

void addMessage(Report &report, const OutboxItem &item)
{
    report.fact(Speech::tr("State"), stateLine(item));
    report.fact(Speech::tr("Account"), item.accountName);
    report.fact(Speech::tr("Server"), hostOf(item));
    report.fact(Speech::tr("Message-ID"), QString::fromUtf8(item.messageId));
    report.fact(Speech::tr("Envelope sender"), item.reversePath ? item.reversePath->toText() : QString());
    report.fact(Speech::tr("Size"), Speech::tr("%1 octets").arg(item.size));
    report.fact(Speech::tr("Content (SHA-256)"), QString::fromLatin1(item.sha256.toHex()));
    report.fact(Speech::tr("Queued"), utc(item.created));
    report.fact(Speech::tr("Attempts"), QString::number(item.attempts));
    report.fact(Speech::tr("Next attempt"), utc(item.nextAttempt));
}

void addRecipient(Report &report, const OutboxRecipient &recipient)
{
    QString head = QStringLiteral("  ") + recipient.address.toText() + QStringLiteral(": ") + toName(recipient.outcome);
    if (recipient.at.isValid())
        head += u' ' + utc(recipient.at);
    report.line(head);
    if (const auto &reply = recipient.reply) {
        QString said = QString::number(reply->code);
        if (reply->enhanced)
            said += u' ' + QString::fromLatin1(reply->enhanced->toBytes());
        report.line(QStringLiteral("    ") + said + u' ' + QString::fromUtf8(reply->text).simplified());
    }
    if (recipient.reported)
        report.line(QStringLiteral("    ") + utc(recipient.reported->at) + u' ' + fateLine(*recipient.reported) + u' ' + fateSource(*recipient.reported));
    if (recipient.reported && !recipient.reported->text.isEmpty())
        report.line(QStringLiteral("    ") + recipient.reported->text.simplified());
    if (cameBack(recipient))
        return;
    if (recipient.failure && recipient.failure->reply)
        report.line(QStringLiteral("    ") + Speech::tr("at %1, taken as %2").arg(toName(recipient.failure->stage), toName(meaningOf(*recipient.failure))));
    else if (recipient.failure)
        report.line(QStringLiteral("    ") + Speech::tr("at %1: %2").arg(toName(recipient.failure->stage), toName(recipient.failure->kind)));
}

void addAttempt(Report &report, const OutboxAttempt &attempt, size_t number)
{
    const TlsRecord tls = TlsRecord::parse(attempt.tlsSummary);
    report.line();
    const QString heading = attempt.look ? Speech::tr("%1, mailbox search: %2 to %3") : Speech::tr("Attempt %1: %2 to %3");
    report.line(heading.arg(QString::number(number), utc(attempt.started), utc(attempt.finished)));
    report.fact(Speech::tr("Security"), QString::fromLatin1(tls.summary()));
    report.fact(Speech::tr("Certificate issued by"), QString::fromUtf8(tls.issuer));
    report.fact(Speech::tr("Certificate (SHA-256)"), QString::fromLatin1(tls.fingerprint));
    report.line(attempt.transcript.toText().trimmed());
}

} // namespace

QString helpDeskReport(const OutboxItem &item, const std::vector<OutboxAttempt> &attempts, const QDateTime &now)
{
    const FailureWords verdict = words::verdict(item);
    Report report;
    report.line(Speech::tr("Report for the help desk"));
    report.line(Speech::tr("Made by Sendoff %1 at %2. Times are UTC. Passwords and the content of the message are left out.")
                    .arg(QCoreApplication::applicationVersion(), utc(now)));
    report.line();
    report.line(QStringList{verdict.headline, verdict.cause}.join(u' ').simplified());
    report.line();
    addMessage(report, item);
    report.line();
    report.line(Speech::tr("Recipients: %1").arg(item.recipients.size()));
    for (size_t i = 0; i < item.recipients.size() && i < reportedRecipients; ++i)
        addRecipient(report, item.recipients[i]);
    if (item.recipients.size() > reportedRecipients)
        report.line(QStringLiteral("  …"));
    const size_t first = attempts.size() > reportedAttempts ? attempts.size() - reportedAttempts : 0;
    for (size_t i = first; i < attempts.size(); ++i)
        addAttempt(report, attempts[i], i + 1);
    return withoutIsolates(report.text());
}

} // namespace sendoff::words
