// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/readReport.h"

#include "mime/PartWalker.h"
#include "mime/dateTime.h"
#include "mime/headersRead.h"
#include "reports/plainReport.h"
#include "reports/statusFields.h"

#include <QBuffer>

namespace sendoff {

namespace {

bool isOneOf(const QByteArray &type, std::initializer_list<const char *> types)
{
    return std::any_of(types.begin(), types.end(), [&type](const char *each) { return type == each; });
}

QByteArray decoded(QBuffer &source, const MessagePart &part)
{
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    (void)MessageReader::decodePart(source, part, sink);
    return sink.data();
}

/// Message-IDs of a returned message, or of its headers alone: RFC 3462 3, RFC 6533 4.
QByteArrayList returnedIds(const QByteArray &content)
{
    const qsizetype end = content.indexOf("\n\n");
    const qsizetype otherEnd = content.indexOf("\r\n\r\n");
    QByteArray block = content.left(64 * 1024);
    if (end >= 0 && (otherEnd < 0 || end < otherEnd))
        block.truncate(end + 1);
    else if (otherEnd >= 0)
        block.truncate(otherEnd + 2);
    return messageIds(headerValue(headersOf(block), "message-id"));
}

/// A report within its message: what the standard parts say.
class StandardReader {
public:
    explicit StandardReader(QBuffer &source) : m_source(source) {}

    void take(const MessagePart &part, Report &report)
    {
        const QByteArray &type = part.contentType;
        if (isOneOf(type, {"message/delivery-status", "message/global-delivery-status"})) {
            report.form = Report::Form::DeliveryStatus;
            m_isRead |= readDeliveryStatus(decoded(m_source, part), report);
        } else if (isOneOf(type, {"message/disposition-notification", "message/global-disposition-notification"})) {
            report.form = Report::Form::Disposition;
            m_isRead |= readDisposition(decoded(m_source, part), report);
        } else if (isOneOf(type, {"message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"})) {
            report.returnedIds += returnedIds(decoded(m_source, part));
        }
    }
    bool isRead() const { return m_isRead; }

private:
    QBuffer &m_source;
    bool m_isRead = false;
};

} // namespace

HeaderGlance glanceAt(const QByteArray &headers)
{
    const auto lines = headersOf(headers);
    const QByteArray from = headerValue(lines, "from").toLower();
    // As ImapRequest::searchReports() asks.
    const bool isFromSystem = from.contains("mailer-daemon") || from.contains("postmaster") || from.contains("microsoftexchange");
    return {isFromSystem || headerValue(lines, "content-type").toLower().contains("multipart/report")
                || !headerValue(lines, "x-failed-recipients").isEmpty(),
            parseDateTime(headerValue(lines, "date"))};
}

std::optional<Report> readReport(const QByteArray &octets)
{
    QBuffer source;
    source.setData(octets);
    source.open(QIODevice::ReadOnly);
    PartWalker walker(source);
    const std::vector<WalkedPart> parts = walker.walk();
    const ParsedMessage head = headersRead(walker.headers());
    Report report{.messageId = messageIds(head.messageId).value(0),
                  .date = head.date,
                  .reporter = head.from.empty() ? QString() : head.from.front().address.toText()};
    StandardReader standard(source);
    for (const WalkedPart &walked : parts)
        standard.take(walked.part, report);
    if (standard.isRead())
        return report;
    source.seek(0);
    return readPlainReport(walker.headers(), MessageReader::read(source), report);
}

} // namespace sendoff
