// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"
#include "mailbox/ImapRequest.h"

namespace sendoff {

/// A message of the open mailbox that is fetched piece by piece, so that no answer is large. Bounded. Pure.
class WholeMessage {
public:
    static constexpr qsizetype octetLimit = 64 * 1024 * 1024;
    static constexpr qint64 usualPiece = 1024 * 1024;

    WholeMessage(quint32 uid, qint64 pieceOctets) : m_uid(uid), m_pieceOctets(pieceOctets) {}

    ImapRequest next() const { return ImapRequest::fetchPiece(m_uid, m_octets.size(), m_pieceOctets); }
    /// Precondition: the answer to next() is OK. True: there may be more.
    bool take(const ImapAnswer &answer);
    bool isTooBig() const { return m_octets.size() > octetLimit; }
    /// After the last piece; empty: there is no such message any more.
    const QByteArray &octets() const { return m_octets; }

private:
    quint32 m_uid;
    qint64 m_pieceOctets;
    QByteArray m_octets;
};

} // namespace sendoff
