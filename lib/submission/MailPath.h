// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <optional>

namespace sendoff {

/// The argument of MAIL and RCPT: a path and its parameters (RFC 5321 4.1.2).
struct MailPath {
    QByteArray address; ///< without angle brackets and source route; empty is the null path
    QByteArrayList parameters;

    /// `keyword` is "FROM:" or "TO:". None if it isn't that, or the path is longer than 256 octets.
    static std::optional<MailPath> parse(const QByteArray &argument, const QByteArray &keyword);
    bool isAscii() const;
};

} // namespace sendoff
