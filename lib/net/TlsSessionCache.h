// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>

namespace sendoff {

/// Tickets of TLS sessions (RFC 8446 2.2, RFC 5077), so that the next connection to a server needs
/// neither its certificate nor a signature. In memory only: a ticket is as good as the session's key.
/// What a key stands for is the channel's affair: server and policy.
class TlsSessionCache {
public:
    /// Of one key at most four, of all at most 64; the oldest go.
    void keep(const QByteArray &key, const QByteArray &session);
    /// The newest, which is then no longer here, as a ticket used twice tells an onlooker that two
    /// connections are of the same client (RFC 8446 C.4). Empty if there is none.
    QByteArray take(const QByteArray &key);

private:
    struct Kept {
        QByteArray key;
        QByteArray session;
    };
    std::deque<Kept> m_kept; ///< the oldest first
};

} // namespace sendoff
