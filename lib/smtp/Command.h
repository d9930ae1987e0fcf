// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"
#include "delivery/DeliveryOptions.h"
#include "delivery/DsnNotify.h"

#include <QByteArray>

#include <optional>

namespace sendoff {

/// One command line: RFC 5321 4.1.1. Built here only, so no CR, LF or NUL but the closing CR LF
/// can ever be in one.
class Command {
public:
    /// The neutral name: reveals nothing, RFC 5321 4.1.3.
    static QByteArray neutralName() { return QByteArrayLiteral("[127.0.0.1]"); }
    /// A name that is neither a domain nor an address literal is replaced by the neutral one.
    static Command ehlo(const QByteArray &name);
    static Command helo(const QByteArray &name);
    static Command lhlo(const QByteArray &name); ///< LMTP, RFC 2033 4.1
    static Command startTls() { return Command(QByteArrayLiteral("STARTTLS")); }
    /// `initialResponse` in decoded octets. It is left out where the line would be longer than
    /// RFC 4954 4 allows; the server then asks for it.
    static Command auth(const QByteArray &mechanism, const std::optional<QByteArray> &initialResponse);
    static bool initialResponseFits(const QByteArray &mechanism, const QByteArray &initialResponse);
    /// An answer to a 334, decoded octets.
    static Command authResponse(const QByteArray &response);
    static Command authCancel() { return Command(QByteArrayLiteral("*")); }

    struct MailParameters {
        std::optional<qint64> size = std::nullopt; ///< octets, RFC 1870 4
        enum class Body { Unsaid, EightBit, Binary };
        Body body = Body::Unsaid;                  ///< BODY=8BITMIME (RFC 6152), BODY=BINARYMIME (RFC 3030)
        bool smtpUtf8 = false;
        /// RET and ENVID (RFC 3461 4.3, 4.4); longer than 100 octets it is left out. The one of `options.dsn` goes first.
        std::optional<QByteArray> envelopeId = std::nullopt;
        /// REQUIRETLS, MT-PRIORITY, BY and HOLDFOR, and whether whole messages come back; what the server doesn't offer must be left out of it.
        DeliveryOptions options = {};
    };
    /// None is the null path.
    static Command mail(const std::optional<AddrSpec> &reversePath, const MailParameters &parameters);
    /// With `notify`, ORCPT goes along, so that a report names the address as it was written: here, or by
    /// another program of whose `wish` both then are.
    static Command rcpt(const AddrSpec &recipient, const std::optional<DsnNotify> &notify = std::nullopt,
                        const DsnWishes::Recipient *wish = nullptr);
    static Command data() { return Command(QByteArrayLiteral("DATA")); }
    /// `octets` octets follow at once; the last ones end the message (RFC 3030 2).
    static Command bdat(qint64 octets, bool last);
    static Command rset() { return Command(QByteArrayLiteral("RSET")); }
    static Command quit() { return Command(QByteArrayLiteral("QUIT")); }

    /// Without the line end.
    const QByteArray &line() const { return m_line; }

private:
    explicit Command(const QByteArray &line) : m_line(line) {}

    QByteArray m_line;
};

/// A domain or an address literal as EHLO takes it (RFC 5321 4.1.1.1), at most 255 octets.
bool isEhloName(const QByteArray &name);

} // namespace sendoff
