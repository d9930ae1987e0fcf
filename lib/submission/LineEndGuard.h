// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// Looks for what RFC 5321 2.3.8 forbids: a CR or LF alone. With them a message can be made that some
/// servers take for two (SMTP smuggling): one such server would read on behind a dot that we didn't.
class LineEndGuard {
public:
    enum class Finding {
        None,
        Bare,   ///< a CR or LF that stands alone
        BareDot ///< a line of only a dot, one end of which does: the smugglers' form
    };
    /// Keeps its place over any cut. The worst that was found since the beginning.
    Finding take(const QByteArray &octets);

private:
    void endLine(bool isBare);

    Finding m_finding = Finding::None;
    bool m_afterCr = false;
    bool m_begunBare = false; ///< what began this line was no CR LF
    qsizetype m_length = 0;   ///< octets of this line
    bool m_isDot = false;     ///< its first is a dot
};

} // namespace sendoff
