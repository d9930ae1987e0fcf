// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/DotUnstuffer.h"

namespace sendoff {

DotUnstuffer::Piece DotUnstuffer::take(const QByteArray &octets)
{
    Piece piece;
    piece.content.reserve(octets.size() + 1);
    for (const char octet : octets) {
        ++piece.consumed;
        if (m_state == State::DotCr) {
            if (octet == '\n') {
                m_state = State::LineStart;
                piece.atEnd = true;
                return piece;
            }
            piece.content += '\r'; // the CR that was held back belongs to a line
            m_state = State::Cr;
        }
        if (m_state == State::LineStart && octet == '.') {
            m_state = State::Dot;
            continue;
        }
        if (m_state == State::Dot && octet == '\r') {
            m_state = State::DotCr;
            continue;
        }
        piece.content += octet;
        if (octet == '\r')
            m_state = State::Cr;
        else
            m_state = m_state == State::Cr && octet == '\n' ? State::LineStart : State::Text;
    }
    return piece;
}

} // namespace sendoff
