// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "net/Certificate.h"
#include "net/Listener.h"
#include "submission/MessageSink.h"
#include "submission/ServerSession.h"

#include <chrono>

namespace sendoff {

/// How the server treats one connection; asked anew for each. Its functions are asked each time.
struct ServerManner {
    SessionRules rules = {};
    CertificateAndKey identity = {};
    std::function<int()> delayMilliseconds = {};  ///< before each reply; none: no delay
    std::function<bool()> dropsAtFinalDot = {};   ///< take nothing and say nothing
    std::chrono::milliseconds handshakeLimit = std::chrono::seconds(30);
    std::chrono::milliseconds silenceLimit = std::chrono::minutes(5); ///< RFC 5321 4.5.3.2.7
    std::chrono::milliseconds closingLimit = std::chrono::seconds(10); ///< for the last reply to be read
};

/// Takes mail from programs on this machine: RFC 6409 over implicit TLS (RFC 8314), or STARTTLS if
/// the rules say so. One ServerSession for each connection, at most 50 at a time.
class SubmissionPort final : public QObject {
    Q_OBJECT
public:
    using MannerOf = std::function<ServerManner()>;
    using MakeSink = std::function<std::unique_ptr<MessageSink>()>;

    SubmissionPort(MannerOf mannerOf, MakeSink makeSink, Randomness &randomness, QObject *parent = nullptr);

    /// On 127.0.0.1; port 0 takes a free one. The error is technical English.
    Result<Done, QByteArray> listen(quint16 port = 0) { return m_listener.listen(port); }
    quint16 port() const { return m_listener.port(); }

signals:
    void messageStored();

private:
    void accept(ServerConnection *connection);

    const MannerOf m_mannerOf;
    const MakeSink m_makeSink;
    Randomness &m_randomness;
    Listener m_listener;
    int m_connections = 0;
};

} // namespace sendoff
