// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "mailbox/ImapResponse.h"

#include <optional>

namespace sendoff {

enum class ImapReadError {
    LineTooLong,    ///< over ImapReader::lineLimit, or several of one response together
    LiteralTooLong, ///< or several that are together
    NotAResponse
};
/// Technical English.
QByteArray describe(ImapReadError error);

/// Octets into responses, over any cut. Bounded: a server can't make it keep more than the limits. Takes a
/// bare LF as line end, too.
class ImapReader {
public:
    static constexpr qsizetype lineLimit = 256 * 1024; ///< of all lines of a response, without its literals
    static constexpr qsizetype literalLimit = 4 * 1024 * 1024; ///< of all literals of a response

    void feed(const QByteArray &octets) { m_input += octets; }
    /// The next whole response, or none if it isn't there yet. After an error nothing more comes.
    Result<std::optional<ImapResponse>, ImapReadError> next();
    /// Octets that belong to no whole response yet.
    bool hasRest() const { return !m_input.isEmpty() || !m_lines.isEmpty(); }

private:
    std::optional<ImapReadError> takeLine(qsizetype end, bool &isWhole);
    std::optional<ImapReadError> takeLiteral();
    std::optional<ImapResponse> finish();

    QByteArray m_input;
    qsizetype m_scanned = 0;           ///< of m_input, without a line end
    QByteArrayList m_lines;            ///< of the response that is coming
    std::vector<QByteArray> m_literals; ///< one behind each line but the last
    qsizetype m_lineOctets = 0;
    qsizetype m_literalOctets = 0;
    std::optional<qsizetype> m_awaited; ///< octets of the literal that comes next
    std::optional<ImapReadError> m_error;
};

} // namespace sendoff
