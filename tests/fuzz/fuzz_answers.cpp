// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever others wrote can be answered, forwarded, redirected and edited, and what is written then may
// travel. Input: an octet that chooses HTML or text and a mode of answering, then the message.
#include "FuzzInput.h"
#include "SafeHtml.h"

#include "compose/answer.h"
#include "compose/draftFromMessage.h"
#include "compose/mailto.h"
#include "compose/prepare.h"

#include <QBuffer>

#include <algorithm>

using namespace sendoff;

namespace {

class StillClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime({2026, 11, 26}, {10, 0}, Qt::UTC); }
};

/// Boundaries that stand in no part: the input can't know them.
class StillRandomness final : public Randomness {
public:
    QByteArray bytes(int count) override { return QByteArray(count, char(0xa7 + m_calls++)); }

private:
    int m_calls = 0;
};

Account account()
{
    return {.id = AccountId(1), .identity = {.from = *Mailbox::parse(QStringLiteral("Me <me@example.org>"))}};
}

AnswerContext context(bool isRich)
{
    return {.accounts = {account()},
            .words = {.attribution = [](const QString &writer, const QDateTime &) { return writer + QStringLiteral(" wrote:"); },
                      .date = [](const QDateTime &date) { return date.toString(Qt::ISODate); },
                      .forwarded = QStringLiteral("Forwarded"),
                      .from = QStringLiteral("From"),
                      .to = QStringLiteral("To"),
                      .cc = QStringLiteral("Cc"),
                      .subject = QStringLiteral("Subject"),
                      .dateLabel = QStringLiteral("Date")},
            .isRich = isRich};
}

QByteArray octetsOf(const PreparedMessage &message)
{
    const auto source = message.mail.content->open();
    const QByteArray octets = source->readAll();
    require(octets.size() == message.mail.content->size(), "the size is what was announced");
    return octets;
}

/// RFC 5322 2.1, 2.1.1: for what we write from a draft.
void requireForm(const PreparedMessage &message, const QByteArray &octets)
{
    qsizetype column = 0;
    char last = 0;
    bool isEightBit = false;
    for (const char c : octets) {
        require((last == '\r') == (c == '\n'), "CR and LF stand together");
        column = c == '\n' ? 0 : column + 1;
        require(column <= 999, "no line is too long"); // CR counts here
        isEightBit = isEightBit || c < 0;
        last = c;
    }
    require(last == '\n', "the last line is ended");
    require(!isEightBit || message.mail.has8BitContent || message.mail.hasUtf8Headers, "octets over 127 are said");
}

/// What was attached is found again by a reader, octet for octet.
void requireFiles(const Draft &draft, QByteArray octets)
{
    QBuffer source(&octets);
    source.open(QIODevice::ReadOnly);
    const auto parts = MessageReader::read(source).attachments();
    for (const Attachment &attachment : draft.attachments) {
        if (attachment.contentType == "message/rfc822")
            continue; // its line ends are made whole
        const bool isThere = std::any_of(parts.begin(), parts.end(), [&](const MessagePart &part) {
            QBuffer sink;
            sink.open(QIODevice::WriteOnly);
            return MessageReader::decodePart(source, part, sink) && sink.data() == attachment.data;
        });
        require(isThere, "attachments arrive as they were");
    }
}

void requireSent(Draft draft, bool isRedirected = false)
{
    if (!draft.html.isEmpty())
        requireSafeHtml(draft.html);
    draft.to = QStringLiteral("ana@example.org");
    draft.cc.clear();
    draft.bcc.clear();
    draft.from.clear();
    draft.replyTo.clear();
    const StillClock clock;
    StillRandomness randomness;
    const auto prepared = prepare(draft, account().identity, clock, randomness);
    require(prepared.hasValue() || isRedirected, "every answer can be sent");
    if (!prepared)
        return;
    const QByteArray octets = octetsOf(*prepared);
    if (isRedirected) // the rest is the message as it was
        return require(octets.startsWith("Resent-Date: "), "a redirection stands before it");
    requireForm(*prepared, octets);
    requireFiles(draft, octets);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzInput input(data, size);
    const int choice = input.choice();
    QByteArray octets = input.rest();
    QBuffer source(&octets);
    source.open(QIODevice::ReadOnly);
    const ParsedMessage message = MessageReader::read(source);
    const AnswerContext how = context(choice & 1);
    const Attachment whole{.data = octets, .size = octets.size()};
    const Draft answered = answer(message, source, AnswerMode((choice >> 1) % 3), how);
    require(answered.subject.startsWith(QStringLiteral("Re:")), "an answer says so");
    for (const QString &line : answered.text.split(u'\n').mid(3))
        require(line.isEmpty() || line.startsWith(u'>'), "what is quoted is marked");
    requireSent(answered);
    requireSent(forwardInline(message, source, how));
    requireSent(forwardAttached(message, whole, how));
    requireSent(redirect(message, whole, how), true);
    requireSent(draftFromMessage(message, source));
    if (const auto link = draftFromMailto(QStringLiteral("mailto:") + QString::fromUtf8(octets)))
        require(link->draft.attachments.empty() && link->draft.extraHeaders.empty(), "a link attaches nothing by itself");
    return 0;
}
