// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// What a server keeps of a password, SCRAM-SHA-256 (RFC 5802 3, RFC 7677): enough to check it, not
/// enough to log in with.
struct ScramVerifier {
    static constexpr int usualIterations = 4096; ///< RFC 7677 4: at least

    QByteArray salt = {};
    int iterations = usualIterations;
    QByteArray storedKey = {}; ///< 32 octets
    QByteArray serverKey = {}; ///< 32 octets

    /// `password` in UTF-8, as SASLprep made it. Without keys, so that nothing matches, if the library fails.
    static ScramVerifier of(const QByteArray &password, const QByteArray &salt, int iterations = usualIterations);
    // Both take the same time wherever the two differ.
    bool matches(const QByteArray &password) const;
    /// ClientKey, as a client's proof gives it.
    bool matchesKey(const QByteArray &clientKey) const;

    bool operator==(const ScramVerifier &) const = default;
};

} // namespace sendoff
