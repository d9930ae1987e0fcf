// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// A message as DATA carries it (RFC 5321 4.5.2): a line that begins with a dot gets another one.
/// Also makes every line end CR LF, as a bare CR or LF must never be sent (RFC 5321 2.3.8) and is
/// what SMTP smuggling is made of. Keeps its place over any cut.
class DotStuffer {
public:
    enum class Dots {
        Doubled,  ///< DATA
        Kept,     ///< BDAT counts octets and leaves dots alone (RFC 3030 2)
        Untouched ///< BINARYMIME: octets, not lines (RFC 3030 3)
    };
    explicit DotStuffer(Dots dots) : m_dots(dots) {}

    QByteArray stuff(const QByteArray &block);
    /// What ends the message. Doubled: the final dot, with CR LF first if the last line has none.
    /// Kept: the CR LF of a CR that came last. Untouched: nothing.
    QByteArray end();

private:
    const Dots m_dots;
    bool m_atLineStart = true;
    bool m_pendingCr = false; ///< a CR was the last octet; what it is depends on the next one
};

} // namespace sendoff
