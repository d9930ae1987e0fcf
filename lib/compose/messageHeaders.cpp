// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/messageHeaders.h"

#include "mime/headersRead.h"

#include <QLocale>

namespace sendoff {

namespace {

/// A thread's first message and its newest say where an answer belongs; more makes long headers.
constexpr qsizetype referenceLimit = 20;

} // namespace

QByteArray dateHeader(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2%3")
                             .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QLocale::c().toString(local, QStringLiteral("ddd, d MMM yyyy HH:mm:ss ")).toLatin1() + zone.toLatin1();
}

QByteArray newMessageId(const AddrSpec &from, Randomness &randomness)
{
    // In groups, so that no ten digits follow each other: filters take those for the mark of one program or another
    // (SpamAssassin's SUSP_UTF8_WORD_COMBO), and one name in twelve would have had them.
    QByteArray unique = randomness.bytes(16).toHex();
    for (const int place : {24, 16, 8})
        unique.insert(place, '-');
    return '<' + unique + '@' + from.asciiDomain() + '>';
}

void addThread(const Origin &origin, HeaderWriter &headers)
{
    const QByteArrayList parent = messageIds(origin.messageId).mid(0, 1);
    QByteArrayList references = messageIds(origin.references.join(' '));
    references.removeIf([&parent](const QByteArray &id) { return parent.contains(id); });
    references += parent;
    if (references.size() > referenceLimit)
        references = references.mid(0, 1) + references.mid(references.size() - referenceLimit + 1);
    if (origin.kind != Origin::Kind::Forward && !parent.isEmpty())
        headers.addStructured("In-Reply-To", parent.first());
    if (!references.isEmpty())
        headers.addStructured("References", references.join(' '));
}

} // namespace sendoff
