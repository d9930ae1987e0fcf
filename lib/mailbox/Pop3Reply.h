// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayList>

#include <optional>

namespace sendoff {

/// A status line: RFC 1939 3.
struct Pop3Status {
    enum class Kind { Ok, Error, Challenge }; ///< Challenge: "+ ", RFC 5034 4
    Kind kind = Kind::Ok;
    QByteArray code = {}; ///< RFC 2449 8, upper case: "IN-USE", "SYS/TEMP"
    QByteArray text = {}; ///< for people; of a challenge, base64

    /// None if it is none.
    static std::optional<Pop3Status> parse(const QByteArray &line);
};

/// Octets into lines without their CRLF (or LF), over any cut, within a limit.
class Pop3Reader {
public:
    static constexpr qsizetype lineLimit = 1024 * 1024;

    void feed(const QByteArray &octets) { m_input += octets; }
    struct LineTooLong {};
    Result<std::optional<QByteArray>, LineTooLong> next();
    /// Octets that belong to no whole line yet, or to none that was taken.
    bool hasRest() const { return m_at < m_input.size(); }

private:
    QByteArray m_input;
    qsizetype m_at = 0;      ///< of the next line
    qsizetype m_scanned = 0; ///< without a line end
};

} // namespace sendoff
