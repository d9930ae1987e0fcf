// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <compare>

namespace sendoff {

enum class AddressError {
    Empty,
    NoAtSign,
    EmptyLocalPart,
    LocalPartTooLong,   ///< over 64 octets, RFC 5321 4.5.3.1.1
    BadLocalPart,       ///< neither dot-atom nor quoted-string
    EmptyDomain,
    DomainTooLong,      ///< over 255 octets, RFC 5321 4.5.3.1.2
    BadDomain,          ///< neither host name (IDNA2008 after UTS 46) nor address literal
    PathTooLong,        ///< over 254 octets, so that <path> keeps RFC 5321 4.5.3.1.3
    ControlCharacter,   ///< CR, LF, NUL or another control
    TrailingText,       ///< something stands after the address
    UnbalancedQuote,
    UnbalancedBracket
};

/// local-part "@" domain: RFC 5321 4.1.2, RFC 6531 3.3. A value of this type is always valid and
/// carries no control character. The local part keeps its case and its quotes (RFC 5321 2.4); the
/// domain is lower-cased.
class AddrSpec {
public:
    /// `text` without angle brackets and comments, surrounding white space is dropped.
    static Result<AddrSpec, AddressError> parse(const QString &text);

    const QString &localPart() const { return m_localPart; }
    /// As people read it: U-labels, or an address literal with its brackets.
    const QString &domain() const { return m_domain; }
    /// The domain in A-labels, or the literal.
    QByteArray asciiDomain() const;
    /// For people.
    QString toText() const { return m_localPart + u'@' + m_domain; }
    /// Octets of the SMTP Mailbox. The domain is in A-labels; the local part is UTF-8 and is
    /// ASCII unless needsSmtpUtf8().
    QByteArray toWire() const;
    /// True if the local part has non-ASCII characters (RFC 6531).
    bool needsSmtpUtf8() const;

    /// Same local part to the letter, same domain.
    bool operator==(const AddrSpec &) const = default;
    std::strong_ordering operator<=>(const AddrSpec &other) const;

private:
    AddrSpec(QString localPart, QString domain) : m_localPart(std::move(localPart)), m_domain(std::move(domain)) {}

    QString m_localPart;
    QString m_domain;
};

/// Regardless of case: local parts may differ by it (RFC 5321 2.4), but servers don't care, and other mailers write it as
/// they like.
bool isSameAddress(const AddrSpec &one, const AddrSpec &other);

} // namespace sendoff
