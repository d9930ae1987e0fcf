// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <optional>

namespace sendoff {

/// class "." subject "." detail: RFC 3463 2, RFC 2034 4.
struct EnhancedStatus {
    int statusClass = 0; ///< 2, 4 or 5
    int subject = 0;     ///< 0 to 999
    int detail = 0;      ///< 0 to 999

    /// Exactly `x.y.z`, no leading zeros beyond a single 0.
    static std::optional<EnhancedStatus> parse(QByteArrayView text);
    QByteArray toBytes() const;

    auto operator<=>(const EnhancedStatus &) const = default;
};

/// What a server said, as it is kept with an outcome.
struct ServerReply {
    int code = 0; ///< three digits, RFC 5321 4.2
    std::optional<EnhancedStatus> enhanced;
    QByteArray text; ///< the server's words, lines joined by '\n', without codes

    bool isTransient() const { return code / 100 == 4; }
    bool isPermanent() const { return code / 100 == 5; }
    bool operator==(const ServerReply &) const = default;
};

} // namespace sendoff
