// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/plainReport.h"

#include "address/AddressList.h"
#include "delivery/EnhancedStatus.h"
#include "html/htmlToText.h"
#include "mime/EncodedWord.h"
#include "mime/headersRead.h"

#include <QRegularExpression>

#include <algorithm>

namespace sendoff {

namespace {

constexpr qsizetype longestText = 200'000;
constexpr qsizetype longestReason = 2000;
constexpr qsizetype mostRecipients = 200;

/// What a program writes in every report of its own; the first that fits names it.
struct Habit {
    const char *phrase; ///< lower case
    const char *program;
};
constexpr Habit habits[] = {
    {"this is the qmail-send program", "qmail"},
    {"this message was created automatically by mail delivery software", "Exim"},
    {"generating server:", "Exchange"},
    {"did not reach the following recipient", "Exchange"},
    {"your message did not reach some or all of the intended recipients", "Exchange"},
    {"delivery has failed to these recipients", "Exchange"},
    {"google tried to deliver your message", "Gmail"},
    {"learn more at https://support.google.com/mail", "Gmail"},
    {"the response from the remote server was:", "Gmail"},
    {"----- the following addresses had", "sendmail"},
    {"----- transcript of session follows -----", "sendmail"},
    {"this is the mail system at host", "Postfix"},
    {"this is the postfix program at host", "Postfix"},
    {"this is a delivery failure notification message indicating that", "Zimbra"},
    {"this is the courier mail server", "Courier"},
    {"sorry, we were unable to deliver your message to the following address", "Yahoo"},
    {"mdaemon", "MDaemon"},
};

/// Said when it is not given up yet. Looked for before the phrases of failure, which such reports also have.
constexpr const char *delayPhrases[] = {
    "delayed",
    "warning message only",
    "do not need to resend",
    "has not yet been delivered",
    "will continue to try",
    "will keep trying",
    "will retry for",
    "could not be delivered yet",
    "transient non-fatal errors",
    "delivery incomplete",
    "still being retried",
};

constexpr const char *failurePhrases[] = {
    "could not be delivered", "couldn't be delivered",  "wasn't delivered",     "was not delivered",
    "unable to deliver",      "permanent error",        "permanent fatal errors", "delivery has failed",
    "delivery failed",        "delivery failure",       "did not reach",        "undeliverable",
    "undelivered",            "returned mail",          "failure notice",       "not been delivered",
    "failed permanently",     "failed to deliver",      "could not deliver",    "delivery to the following recipient",
    "address not found",      "message blocked",        "non remis",            "unzustellbar",
    "no se ha entregado",     "mail delivery failed",   "cannot deliver",       "can't be delivered",
};

/// Where the message that comes back begins.
constexpr const char *copyMarks[] = {
    "--- below this line is a copy of the message",
    "------ this is a copy of the message",
    "----- original message follows",
    "----- original message -----",
    "----- message header follows",
    "--- the header of the original message is following",
    "----- unsent message follows",
    "original message headers:",
    "--- returned message",
    "--- enclosed is a copy of the message",
};

template <size_t size>
bool hasAny(const QString &text, const char *const (&phrases)[size])
{
    return std::any_of(std::begin(phrases), std::end(phrases),
                       [&text](const char *each) { return text.contains(QLatin1String(each)); });
}

qsizetype beginOfCopy(const QString &lower)
{
    qsizetype begin = lower.size();
    for (const char *mark : copyMarks) {
        if (const qsizetype at = lower.indexOf(QLatin1String(mark)); at >= 0)
            begin = std::min(begin, at);
    }
    return begin;
}

/// Nobody writes answers by hand under these names, and no list does.
bool isFromMailSystem(const std::vector<RawHeader> &headers, const ParsedMessage &message)
{
    if (headerValue(headers, "return-path").simplified() == "<>" || !headerValue(headers, "x-failed-recipients").isEmpty())
        return true;
    return std::any_of(message.from.begin(), message.from.end(), [](const Mailbox &mailbox) {
        const QString local = mailbox.address.localPart().toLower();
        return local == QLatin1String("mailer-daemon") || local == QLatin1String("postmaster")
               || local.startsWith(QLatin1String("microsoftexchange")) || local == QLatin1String("mdaemon");
    });
}

/// Message-ID lines in the words and in what follows them, folded or quoted.
QByteArrayList idsIn(const QString &text)
{
    static const QRegularExpression line(QStringLiteral(R"((?:^|\n)[ \t>]*Message-ID:[ \t]*(?:\n[ \t>]+)?(<[^<>\s]{1,900}>))"),
                                         QRegularExpression::CaseInsensitiveOption);
    QByteArrayList ids;
    for (auto matches = line.globalMatch(text); matches.hasNext() && ids.size() < 20;)
        ids += messageIds(matches.next().captured(1).toUtf8());
    return ids;
}

QStringList namedInHeader(const std::vector<RawHeader> &headers)
{
    QStringList addresses;
    for (const RawHeader &header : headers) {
        if (header.name.compare("x-failed-recipients", Qt::CaseInsensitive) != 0)
            continue;
        for (const Mailbox &mailbox : AddressList::parse(QString::fromUtf8(header.value)).mailboxes)
            addresses += mailbox.address.toText();
    }
    return addresses;
}

struct NamedAddress {
    QString address;
    qsizetype end = 0; ///< in the text: what is said of it follows
};

std::vector<NamedAddress> namedIn(const QString &words)
{
    static const QRegularExpression address(QStringLiteral(R"([^\s<>"'(),:;\[\]*]{1,64}@[^\s<>"'(),:;\[\]*]{1,255})"));
    std::vector<NamedAddress> found;
    for (auto matches = address.globalMatch(words); matches.hasNext() && qsizetype(found.size()) < mostRecipients;) {
        const auto match = matches.next();
        QString text = match.captured();
        while (text.endsWith(u'.'))
            text.chop(1);
        if (AddrSpec::parse(text))
            found.push_back({text, match.capturedEnd()});
    }
    return found;
}

/// The rest of the paragraph behind an address, or the next paragraph.
QString reasonAt(const QString &words, qsizetype from)
{
    QString rest = words.mid(from, longestReason);
    static const QRegularExpression leading(QStringLiteral(R"(^[>"'):;,.\s]+)"));
    rest.remove(leading);
    if (const qsizetype end = rest.indexOf(QStringLiteral("\n\n")); end >= 0)
        rest.truncate(end);
    return withoutControls(rest).simplified();
}

/// "5.1.1" where it stands by itself; with it, what the report says is firm.
QByteArray statusIn(const QString &reason)
{
    static const QRegularExpression status(QStringLiteral(R"((?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]))"));
    const QByteArray found = status.match(reason).captured(1).toLatin1();
    return EnhancedStatus::parse(found) ? found : QByteArray();
}

std::vector<ReportedRecipient> recipientsOf(const std::vector<RawHeader> &headers, const QString &words, const Report &report, Fate fate)
{
    std::vector<ReportedRecipient> recipients;
    const auto add = [&](const QString &address, const QString &reason) {
        const auto isSame = [&address](const ReportedRecipient &each) { return each.final == address; };
        const auto known = std::find_if(recipients.begin(), recipients.end(), isSame);
        if (known == recipients.end())
            recipients.push_back({.fate = fate, .final = address, .status = statusIn(reason), .diagnostic = reason});
        else if (known->status.isEmpty() && !reason.isEmpty() && (known->diagnostic.isEmpty() || !statusIn(reason).isEmpty())) {
            known->status = statusIn(reason);
            known->diagnostic = reason;
        }
    };
    const QStringList named = namedInHeader(headers);
    for (const QString &address : named)
        add(address, {});
    for (const NamedAddress &each : namedIn(words)) {
        // An id looks like an address.
        if (report.returnedIds.contains('<' + each.address.toUtf8() + '>'))
            continue;
        // Where the header says which, other addresses in the words are something else.
        if (named.isEmpty() || named.contains(each.address, Qt::CaseInsensitive))
            add(each.address, reasonAt(words, each.end));
    }
    return recipients;
}

} // namespace

std::optional<Report> readPlainReport(const std::vector<RawHeader> &headers, const ParsedMessage &message, const Report &known)
{
    if (!isFromMailSystem(headers, message))
        return std::nullopt;
    QString text = (message.text.trimmed().isEmpty() ? htmlToText(message.html) : message.text).left(longestText);
    text.replace(QChar(QChar::Nbsp), u' ');
    const QString lower = text.toLower();
    const QString words = text.left(beginOfCopy(lower));
    const QString said = message.subject.toLower() + u'\n' + words.toLower();
    const bool isDelay = hasAny(said, delayPhrases);
    if (!isDelay && !hasAny(said, failurePhrases))
        return std::nullopt;
    Report report = known;
    report.form = Report::Form::Heuristic;
    const auto habit = std::find_if(std::begin(habits), std::end(habits),
                                    [&lower](const Habit &each) { return lower.contains(QLatin1String(each.phrase)); });
    if (habit != std::end(habits))
        report.program = QString::fromLatin1(habit->program);
    report.returnedIds += idsIn(text);
    report.recipients = recipientsOf(headers, words, report, isDelay ? Fate::Delayed : Fate::Failed);
    if (report.recipients.empty())
        return std::nullopt;
    return report;
}

} // namespace sendoff
