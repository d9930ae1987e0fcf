// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/VCard.h"

#include "contacts/textOfFile.h"
#include "mime/Charset.h"

#include <QHash>
#include <QUrl>

namespace sendoff {

namespace {

/// name *(";" param) ":" value, RFC 6350 3.3; the group in front of the name is left out.
struct ContentLine {
    QString name;          ///< upper case
    QStringList parameters; ///< upper case
    QString value;
};

bool isQuotedPrintable(const QString &line)
{
    return line.left(line.indexOf(u':')).contains(QStringLiteral("QUOTED-PRINTABLE"), Qt::CaseInsensitive);
}

/// RFC 6350 3.2: a line that begins with a blank goes on with the one before. vCard 2.1 has soft line ends.
QStringList unfolded(const QString &text)
{
    QStringList lines;
    bool isSoft = false;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (isSoft) {
            lines.last().chop(1);
            lines.last() += line;
        } else if (!lines.isEmpty() && (line.startsWith(u' ') || line.startsWith(u'\t'))) {
            lines.last() += line.mid(1);
        } else {
            lines += line;
        }
        isSoft = lines.last().endsWith(u'=') && isQuotedPrintable(lines.last());
    }
    return lines;
}

QString fromQuotedPrintable(const QString &value, const QStringList &parameters)
{
    const QString mark = QStringLiteral("CHARSET=");
    QByteArray charset;
    for (const QString &parameter : parameters) {
        if (parameter.startsWith(mark))
            charset = parameter.mid(mark.size()).toLatin1();
    }
    return decodeCharset(QByteArray::fromPercentEncoding(value.toLatin1(), '='), charset);
}

qsizetype colonIn(const QString &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'"')
            quoted = !quoted;
        else if (line.at(i) == u':' && !quoted)
            return i;
    }
    return -1;
}

ContentLine parsed(const QString &line)
{
    const qsizetype colon = colonIn(line);
    if (colon < 0)
        return {};
    QStringList head = line.left(colon).toUpper().split(u';');
    QString name = head.takeFirst();
    name = name.mid(name.lastIndexOf(u'.') + 1).trimmed();
    QString value = line.mid(colon + 1);
    if (isQuotedPrintable(line))
        value = fromQuotedPrintable(value, head);
    return {name, head, value};
}

/// Splits at `separator` and undoes the escapes of RFC 6350 3.4.
QStringList components(const QString &value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            parts.last() += next == u'n' || next == u'N' ? QChar(u' ') : next;
        } else if (c == separator) {
            parts += QString();
        } else {
            parts.last() += c;
        }
    }
    for (QString &part : parts)
        part = part.simplified();
    return parts;
}

QString unescaped(const QString &value)
{
    return components(value, QChar()).join(QString());
}

struct Card {
    QString uid, fullName, structuredName, nickname, organisation;
    QStringList addresses; ///< the preferred one first
    QStringList members;   ///< URIs
    bool isGroup = false;

    QString name() const
    {
        return !fullName.isEmpty() ? fullName : !structuredName.isEmpty() ? structuredName : organisation;
    }
};

bool isPreferred(const ContentLine &line)
{
    for (const QString &parameter : line.parameters) {
        if (parameter == QStringLiteral("PREF") || parameter == QStringLiteral("PREF=1")
            || (parameter.startsWith(QStringLiteral("TYPE=")) && parameter.contains(QStringLiteral("PREF"))))
            return true;
    }
    return false;
}

void take(const ContentLine &line, Card &card)
{
    if (line.name == QStringLiteral("FN")) {
        card.fullName = unescaped(line.value);
    } else if (line.name == QStringLiteral("N")) {
        // Family; given; additional; prefixes; suffixes.
        const QStringList parts = components(line.value, u';');
        card.structuredName = QStringList{parts.value(1), parts.value(2), parts.value(0)}.join(u' ').simplified();
    } else if (line.name == QStringLiteral("NICKNAME")) {
        card.nickname = components(line.value, u',').constFirst();
    } else if (line.name == QStringLiteral("ORG")) {
        card.organisation = components(line.value, u';').constFirst();
    } else if (line.name == QStringLiteral("EMAIL")) {
        const QString address = unescaped(line.value);
        isPreferred(line) ? card.addresses.prepend(address) : card.addresses.append(address);
    } else if (line.name == QStringLiteral("UID")) {
        card.uid = unescaped(line.value);
    } else if (line.name == QStringLiteral("KIND") || line.name == QStringLiteral("X-ADDRESSBOOKSERVER-KIND")) {
        card.isGroup = line.value.trimmed().compare(QStringLiteral("group"), Qt::CaseInsensitive) == 0;
    } else if (line.name == QStringLiteral("MEMBER") || line.name == QStringLiteral("X-ADDRESSBOOKSERVER-MEMBER")) {
        card.members += unescaped(line.value);
    }
}

std::vector<Card> cardsIn(const QString &text)
{
    std::vector<Card> cards;
    std::optional<Card> card;
    for (const QString &line : unfolded(text)) {
        const ContentLine content = parsed(line);
        const bool isCard = content.value.trimmed().compare(QStringLiteral("VCARD"), Qt::CaseInsensitive) == 0;
        if (content.name == QStringLiteral("BEGIN") && isCard) {
            card = Card();
        } else if (content.name == QStringLiteral("END") && isCard && card) {
            cards.push_back(*card);
            card.reset();
        } else if (card) {
            take(content, *card);
        }
    }
    return cards;
}

QString withoutUrn(const QString &uri)
{
    const QString prefix = QStringLiteral("urn:uuid:");
    return uri.startsWith(prefix, Qt::CaseInsensitive) ? uri.mid(prefix.size()) : uri;
}

std::optional<Mailbox> mailboxOf(const QString &name, const QString &address)
{
    auto parsed = Mailbox::parse(address);
    if (!parsed)
        return std::nullopt;
    return Mailbox{name.isEmpty() ? parsed->displayName : name, parsed->address};
}

} // namespace

Contacts readVCards(const QByteArray &octets)
{
    const std::vector<Card> cards = cardsIn(textOfFile(octets));
    Contacts found;
    QHash<QString, Mailbox> byUid;
    for (const Card &card : cards) {
        for (const QString &address : card.addresses) {
            const auto mailbox = mailboxOf(card.name(), address);
            if (!mailbox || card.isGroup)
                continue;
            found.contacts.push_back({.mailbox = *mailbox, .nickname = card.nickname});
            if (!card.uid.isEmpty() && !byUid.contains(withoutUrn(card.uid)))
                byUid.insert(withoutUrn(card.uid), *mailbox);
        }
    }
    for (const Card &card : cards) {
        if (!card.isGroup)
            continue;
        ContactGroup group{card.name(), {}};
        for (const QString &member : card.members) {
            const bool isMail = member.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive);
            const auto mailbox = isMail ? mailboxOf({}, QUrl(member).path(QUrl::FullyDecoded)) : std::nullopt;
            if (mailbox)
                group.members.push_back(*mailbox);
            else if (const auto known = byUid.constFind(withoutUrn(member)); known != byUid.cend())
                group.members.push_back(*known);
        }
        if (!group.members.empty() && !group.name.isEmpty())
            found.groups.push_back(group);
    }
    return found;
}

} // namespace sendoff
