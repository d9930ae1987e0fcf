// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/AddrSpec.h"

#include "address/Characters.h"

#include <QUrl>

#include <optional>

namespace sendoff {

namespace {

constexpr qsizetype maxLocalPart = 64;
constexpr qsizetype maxDomain = 255;
constexpr qsizetype maxMailbox = 254;
constexpr qsizetype maxLabel = 63;

/// Spaces and tabs only: a CR or LF at the end is a fault, not decoration.
QString withoutBlanks(const QString &text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isBlank(text.at(from)))
        ++from;
    while (to > from && isBlank(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

/// Where the quoted string that begins `text` ends (one past the quote), or none.
std::optional<qsizetype> endOfQuotedString(const QString &text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i + 1;
    }
    return std::nullopt;
}

bool isDotAtom(const QString &text)
{
    bool atomHasBegun = false;
    for (const QChar c : text) {
        if (c == u'.') {
            if (!atomHasBegun)
                return false;
            atomHasBegun = false;
        } else if (isAtext(c)) {
            atomHasBegun = true;
        } else {
            return false;
        }
    }
    return atomHasBegun;
}

bool isIpv4(QStringView text)
{
    const auto numbers = text.split(u'.');
    return numbers.size() == 4 && std::all_of(numbers.begin(), numbers.end(), [](QStringView number) {
        if (number.isEmpty() || number.size() > 3)
            return false;
        for (const QChar c : number) {
            if (c < u'0' || c > u'9')
                return false;
        }
        return number.toInt() <= 255;
    });
}

/// How many 16 bit groups stand in a colon-separated run, or none if it is no such run.
std::optional<int> countIpv6Groups(QStringView text, bool mayEndInIpv4)
{
    if (text.isEmpty())
        return 0;
    int count = 0;
    const auto groups = text.split(u':');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        if (mayEndInIpv4 && i == groups.size() - 1 && group.contains(u'.')) {
            if (!isIpv4(group))
                return std::nullopt;
            count += 2;
            continue;
        }
        if (group.isEmpty() || group.size() > 4)
            return std::nullopt;
        for (const QChar c : group) {
            if (!QStringView(u"0123456789abcdef").contains(c))
                return std::nullopt;
        }
        ++count;
    }
    return count;
}

bool isIpv6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0)
        return countIpv6Groups(text, true) == 8;
    const auto before = countIpv6Groups(text.left(gap), false);
    const auto after = countIpv6Groups(text.mid(gap + 2), true);
    return before && after && *before + *after <= 7;
}

/// RFC 5321 4.1.3. IPv6 is the only standardized tag.
std::optional<QString> canonicalLiteral(const QString &text)
{
    const QString inside = text.mid(1, text.size() - 2).toLower();
    const QString tag = QStringLiteral("ipv6:");
    if (inside.startsWith(tag)) {
        const QString digits = inside.mid(tag.size());
        if (!isIpv6(digits))
            return std::nullopt;
        return QStringLiteral("[IPv6:%1]").arg(digits);
    }
    if (!isIpv4(inside))
        return std::nullopt;
    return QStringLiteral("[%1]").arg(inside);
}

/// Letters, digits and hyphens; the last label is no number (RFC 1123 2.1), which would be an IPv4
/// address without its brackets.
bool isHostName(const QByteArray &name)
{
    const auto labels = name.split('.');
    for (const QByteArray &label : labels) {
        if (label.isEmpty() || label.size() > maxLabel || label.startsWith('-') || label.endsWith('-'))
            return false;
        for (const char c : label) {
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-')
                return false;
        }
    }
    const QByteArray &last = labels.last();
    return !std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArray toAscii(const QString &domain)
{
    return QUrl::toAce(domain, QUrl::IgnoreIDNWhitelist).toLower();
}

Result<QString, AddressError> parseDomain(const QString &text)
{
    if (text.isEmpty())
        return AddressError::EmptyDomain;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return AddressError::UnbalancedBracket;
        if (end != text.size() - 1)
            return AddressError::TrailingText;
        const auto literal = canonicalLiteral(text);
        if (!literal)
            return AddressError::BadDomain;
        return *literal;
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return AddressError::TrailingText;
    if (text.size() > maxDomain)
        return AddressError::DomainTooLong;
    const QByteArray ascii = toAscii(text);
    if (ascii.size() > maxDomain)
        return AddressError::DomainTooLong;
    if (!isHostName(ascii))
        return AddressError::BadDomain;
    const QString name = QString::fromLatin1(ascii);
    const QString readable = QUrl::fromAce(ascii, QUrl::IgnoreIDNWhitelist);
    return toAscii(readable) == ascii ? readable : name;
}

} // namespace

Result<AddrSpec, AddressError> AddrSpec::parse(const QString &text)
{
    const QString address = withoutBlanks(text);
    if (address.isEmpty())
        return AddressError::Empty;
    if (hasControl(address))
        return AddressError::ControlCharacter;
    if (!address.isValidUtf16())
        return AddressError::BadLocalPart;

    qsizetype at = address.indexOf(u'@');
    const bool isQuoted = address.startsWith(u'"');
    if (isQuoted) {
        const auto end = endOfQuotedString(address);
        if (!end)
            return AddressError::UnbalancedQuote;
        at = *end;
        if (at == address.size())
            return AddressError::NoAtSign;
        if (address.at(at) != u'@')
            return AddressError::BadLocalPart;
    }
    if (at < 0)
        return AddressError::NoAtSign;

    const QString localPart = address.left(at);
    if (localPart.isEmpty() || localPart == QStringLiteral("\"\""))
        return AddressError::EmptyLocalPart;
    if (!isQuoted && !isDotAtom(localPart))
        return AddressError::BadLocalPart;
    const qsizetype localSize = localPart.toUtf8().size();
    if (localSize > maxLocalPart)
        return AddressError::LocalPartTooLong;

    auto domain = parseDomain(address.mid(at + 1));
    if (!domain)
        return domain.error();
    AddrSpec result(localPart, *domain);
    if (localSize + 1 + result.asciiDomain().size() > maxMailbox)
        return AddressError::PathTooLong;
    return result;
}

QByteArray AddrSpec::asciiDomain() const
{
    return m_domain.startsWith(u'[') ? m_domain.toLatin1() : toAscii(m_domain);
}

QByteArray AddrSpec::toWire() const
{
    return m_localPart.toUtf8() + '@' + asciiDomain();
}

bool AddrSpec::needsSmtpUtf8() const
{
    return std::any_of(m_localPart.begin(), m_localPart.end(), [](QChar c) { return c.unicode() > 0x7f; });
}

std::strong_ordering AddrSpec::operator<=>(const AddrSpec &other) const
{
    const int domains = m_domain.compare(other.m_domain);
    return (domains != 0 ? domains : m_localPart.compare(other.m_localPart)) <=> 0;
}

bool isSameAddress(const AddrSpec &one, const AddrSpec &other)
{
    return one.toText().compare(other.toText(), Qt::CaseInsensitive) == 0;
}

} // namespace sendoff
