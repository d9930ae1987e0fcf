// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapRequest.h"

#include <QIODevice>
#include <QLocale>

#include <algorithm>

namespace sendoff {

namespace {

using namespace std::chrono_literals;

/// Servers without an index of headers read every message.
constexpr std::chrono::seconds searchTimeout = 5min;

/// date-time of RFC 9051 9: " 1-Feb-2026 03:04:05 +0000".
QByteArray internalDate(const QDateTime &date)
{
    const QDateTime utc = date.toUTC();
    const QByteArray day = QByteArray::number(utc.date().day()).rightJustified(2, ' ');
    return '"' + day + QLocale::c().toString(utc, QStringLiteral("-MMM-yyyy HH:mm:ss")).toLatin1() + " +0000\"";
}

QByteArray numbersOf(const std::vector<quint32> &uids)
{
    QByteArrayList numbers;
    for (const quint32 uid : uids)
        numbers += QByteArray::number(uid);
    return numbers.join(',');
}

} // namespace

ImapRequest ImapRequest::list(const ImapCapabilities &capabilities)
{
    ImapCommand command("LIST \"\" \"*\"");
    // RFC 6154 2: a server need not tell it unasked, and only one that knows RFC 5258 can be asked.
    if (capabilities.has("SPECIAL-USE") && (capabilities.has("LIST-EXTENDED") || capabilities.has("IMAP4REV2")))
        command.words("RETURN (SPECIAL-USE)");
    return {.command = command};
}

ImapRequest ImapRequest::examine(const QByteArray &mailbox)
{
    return {.command = ImapCommand("EXAMINE").string(mailbox)};
}

ImapRequest ImapRequest::select(const QByteArray &mailbox)
{
    return {.command = ImapCommand("SELECT").string(mailbox)};
}

ImapRequest ImapRequest::create(const QByteArray &mailbox)
{
    return {.command = ImapCommand("CREATE").string(mailbox)};
}

ImapRequest ImapRequest::subscribe(const QByteArray &mailbox)
{
    return {.command = ImapCommand("SUBSCRIBE").string(mailbox)};
}

ImapRequest ImapRequest::searchMessageId(const QByteArray &messageId)
{
    return {.command = ImapCommand("UID SEARCH UNDRAFT HEADER Message-ID").string(messageId), .timeout = searchTimeout};
}

ImapRequest ImapRequest::searchReports(quint32 firstUid, const QDate &since)
{
    // RFC 9051 6.4.4: SINCE compares the day of arrival, without a zone.
    const QByteArray day = QLocale::c().toString(since, QStringLiteral("d-MMM-yyyy")).toLatin1();
    // RFC 3464 2 and RFC 8098 2 say the Content-Type; the others are the habits of those who keep to no standard.
    return {.command = ImapCommand("UID SEARCH UID " + QByteArray::number(firstUid) + ":* SINCE " + day +
                                   " OR OR OR OR HEADER Content-Type \"multipart/report\" FROM \"mailer-daemon\" FROM \"postmaster\""
                                   " FROM \"MicrosoftExchange\" HEADER X-Failed-Recipients \"@\""),
            .timeout = searchTimeout};
}

ImapRequest ImapRequest::fetchBeginnings(const std::vector<quint32> &uids, qint64 octets)
{
    // RFC 9051 6.4.5: PEEK sets no flag, and a partial one is as long as the server has it at most.
    return {.command = ImapCommand("UID FETCH " + numbersOf(uids) + " (UID BODY.PEEK[]<0." + QByteArray::number(octets) + ">)")};
}

ImapRequest ImapRequest::fetchPiece(quint32 uid, qint64 from, qint64 octets)
{
    return {.command = ImapCommand("UID FETCH " + QByteArray::number(uid) + " (UID BODY.PEEK[]<" + QByteArray::number(from) + '.'
                                   + QByteArray::number(octets) + ">)")};
}

ImapRequest ImapRequest::fetchMessageIds(const std::vector<quint32> &uids)
{
    return {.command = ImapCommand("UID FETCH " + numbersOf(uids) + " (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")};
}

ImapRequest ImapRequest::append(const QByteArray &mailbox, const QByteArray &flags, const QDateTime &date,
                                const ImapContent &content, bool isUtf8)
{
    return {.command = ImapCommand("APPEND").string(mailbox).words(flags).words(internalDate(date)).content(
                content.size, isUtf8 && content.hasUtf8Headers),
            .timeout = 10min,
            .content = content};
}

ImapRequest ImapRequest::searchDraft(const QByteArray &messageId)
{
    return {.command = ImapCommand("UID SEARCH HEADER Message-ID").string(messageId), .timeout = searchTimeout};
}

ImapRequest ImapRequest::fetchDraftMarks(const std::vector<quint32> &uids)
{
    return {.command = ImapCommand("UID FETCH " + numbersOf(uids) + " (UID RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID X-SENDOFF-DRAFT)])")};
}

ImapRequest ImapRequest::searchUndeleted()
{
    return {.command = ImapCommand("UID SEARCH UNDELETED"), .timeout = searchTimeout};
}

ImapRequest ImapRequest::fetchDraftHeads(const std::vector<quint32> &uids)
{
    return {.command = ImapCommand("UID FETCH " + numbersOf(uids) + " (UID BODY.PEEK[HEADER.FIELDS (TO SUBJECT DATE X-SENDOFF-DRAFT)])")};
}

ImapRequest ImapRequest::markDeleted(const std::vector<quint32> &uids)
{
    return {.command = ImapCommand("UID STORE " + numbersOf(uids) + " +FLAGS.SILENT (\\Deleted)")};
}

ImapRequest ImapRequest::expunge(const std::vector<quint32> &uids)
{
    return {.command = ImapCommand("UID EXPUNGE " + numbersOf(uids))};
}

ImapRequest ImapRequest::idle(std::chrono::seconds longest)
{
    return {.command = ImapCommand("IDLE"), .timeout = longest, .isIdle = true};
}

} // namespace sendoff
