// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statusFields.h"

#include "delivery/EnhancedStatus.h"
#include "mime/Charset.h"
#include "mime/EncodedWord.h"
#include "mime/dateTime.h"
#include "mime/headersRead.h"
#include "reports/xtext.h"

namespace sendoff {

namespace {

constexpr size_t mostRecipients = 1000;
constexpr qsizetype longestText = 2000;

/// Words of strangers as they may be shown and kept: one line, bounded.
QString saidBy(const QByteArray &octets)
{
    return withoutControls(decodeWords(octets.left(2 * longestText))).simplified().left(longestText);
}

/// Blocks of fields with empty lines between: RFC 3464 2.1.
std::vector<std::vector<RawHeader>> groupsOf(const QByteArray &content)
{
    std::vector<std::vector<RawHeader>> groups;
    QByteArray block;
    const auto add = [&groups, &block] {
        auto fields = headersOf(std::exchange(block, {}));
        if (!fields.empty() && groups.size() <= mostRecipients)
            groups.push_back(std::move(fields));
    };
    for (const QByteArray &line : content.split('\n')) {
        if (line.trimmed().isEmpty())
            add();
        else
            block += line + '\n';
    }
    add();
    return groups;
}

/// The first word, lower case: what follows is a comment.
QByteArray firstWord(const QByteArray &value)
{
    const QByteArray text = value.trimmed().toLower();
    qsizetype end = 0;
    while (end < text.size() && text[end] > ' ' && text[end] != '(' && text[end] != ';')
        ++end;
    return text.left(end);
}

/// "type; text" without the type: RFC 3464 2.3.6, 2.2.2.
QString typed(const QByteArray &value)
{
    const qsizetype semicolon = value.indexOf(';');
    const bool hasType = semicolon > 0 && semicolon < 20 && !value.left(semicolon).trimmed().contains(' ');
    return saidBy(hasType ? value.mid(semicolon + 1) : value);
}

std::optional<Fate> fateOf(const QByteArray &action, const QByteArray &status)
{
    // "relayed" and "expanded" are no promise: RFC 3464 2.3.3.
    for (const Fate fate : {Fate::Failed, Fate::Delayed, Fate::Delivered, Fate::Relayed, Fate::Expanded}) {
        if (toName(fate).toLatin1() == action)
            return fate;
    }
    // Some write other words, or none; the class of the status says it as well (RFC 3463 3.1).
    switch (status.isEmpty() ? '0' : status[0]) {
    case '2':
        return Fate::Relayed;
    case '4':
        return Fate::Delayed;
    case '5':
        return Fate::Failed;
    default:
        return std::nullopt;
    }
}

std::optional<ReportedRecipient> recipientOf(const std::vector<RawHeader> &fields)
{
    ReportedRecipient recipient{.original = reportedAddress(headerValue(fields, "original-recipient")),
                                .final = reportedAddress(headerValue(fields, "final-recipient")),
                                .status = firstWord(headerValue(fields, "status")),
                                .diagnostic = typed(headerValue(fields, "diagnostic-code")),
                                .remoteMta = typed(headerValue(fields, "remote-mta")),
                                .willRetryUntil = parseDateTime(headerValue(fields, "will-retry-until"))};
    if (!EnhancedStatus::parse(recipient.status))
        recipient.status.clear();
    const auto fate = fateOf(firstWord(headerValue(fields, "action")), recipient.status);
    if (!fate || (recipient.original.isEmpty() && recipient.final.isEmpty()))
        return std::nullopt;
    recipient.fate = *fate;
    return recipient;
}

void readMessageFields(const std::vector<RawHeader> &fields, Report &report)
{
    if (const QByteArray id = headerValue(fields, "original-envelope-id"); !id.isEmpty() && id.size() <= longestText)
        report.envelopeId = id;
    if (const QByteArray mta = headerValue(fields, "reporting-mta"); !mta.isEmpty())
        report.reporter = typed(mta);
}

/// The type behind the slash, as in "manual-action/MDN-sent-manually; displayed": RFC 8098 3.2.6.
std::optional<Fate> dispositionOf(const QByteArray &value)
{
    QByteArray type = value.mid(value.indexOf(';') + 1).trimmed().toLower();
    type = firstWord(type.left(type.indexOf('/') < 0 ? type.size() : type.indexOf('/')));
    if (type == "displayed")
        return Fate::Read;
    if (type == "deleted")
        return Fate::Discarded;
    // "dispatched" and "processed" are of no use to people; "failed" is about the receipt, not the message.
    return std::nullopt;
}

} // namespace

bool readDeliveryStatus(const QByteArray &content, Report &report)
{
    for (const auto &group : groupsOf(content)) {
        // Some leave out the empty line after the first group.
        readMessageFields(group, report);
        const auto recipient = recipientOf(group);
        if (recipient)
            report.recipients.push_back(*recipient);
    }
    return !report.recipients.empty();
}

bool readDisposition(const QByteArray &content, Report &report)
{
    std::vector<RawHeader> fields;
    for (const auto &group : groupsOf(content))
        fields.insert(fields.end(), group.begin(), group.end());
    const auto fate = dispositionOf(headerValue(fields, "disposition"));
    if (!fate)
        return false;
    if (const QString agent = saidBy(headerValue(fields, "reporting-ua")); !agent.isEmpty())
        report.reporter = agent;
    report.returnedIds += messageIds(headerValue(fields, "original-message-id"));
    report.recipients.push_back({.fate = *fate,
                                 .original = reportedAddress(headerValue(fields, "original-recipient")),
                                 .final = reportedAddress(headerValue(fields, "final-recipient"))});
    return true;
}

} // namespace sendoff
