// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// Takes the octets after DATA apart: the message, and its end (RFC 5321 4.5.2). Only CR LF "." CR LF
/// ends it; a lone CR or LF is content and begins no line, so nothing can be smuggled behind it.
class DotUnstuffer {
public:
    struct Piece {
        QByteArray content;    ///< octets of the message
        qsizetype consumed = 0; ///< of the octets given
        bool atEnd = false;
    };
    /// Keeps its place over any cut. After atEnd the rest is no longer the message's.
    Piece take(const QByteArray &octets);

private:
    enum class State { LineStart, Text, Cr, Dot, DotCr };
    State m_state = State::LineStart;
};

} // namespace sendoff
