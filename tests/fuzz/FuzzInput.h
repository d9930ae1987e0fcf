// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <cstdint>

/// The octets of one run: choices first, what is left is the data.
class FuzzInput {
public:
    FuzzInput(const uint8_t *data, size_t size)
        : m_octets(reinterpret_cast<const char *>(data), qsizetype(size))
    {
    }

    /// The next octet; 0 at the end.
    int choice() { return m_at < m_octets.size() ? uint8_t(m_octets.at(m_at++)) : 0; }
    QByteArray rest() const { return m_octets.mid(m_at); }

private:
    const QByteArray m_octets;
    qsizetype m_at = 0;
};

/// Calls `take` with the pieces of `octets`: `cut` octets each, or all at once if it is 0.
template <typename Take> void inPieces(const QByteArray &octets, int cut, Take take)
{
    const qsizetype step = cut > 0 ? cut : octets.size();
    for (qsizetype at = 0; at < octets.size(); at += step)
        take(octets.mid(at, step));
}
