// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "net/Certificate.h"
#include "net/Listener.h"
#include "submission/MessageSink.h"
#include "submission/ServerSession.h"

#include <chrono>
#include <set>

namespace sendoff {

class ServerDriver;

/// How the server treats one connection; asked anew for each. Its functions are asked each time.
struct ServerManner {
    SessionRules rules = {}; ///< but for entrance and isPeerTrusted, which the port knows
    CertificateAndKey identity = {};
    std::function<int()> delayMilliseconds = {};  ///< before each reply; none: no delay
    std::function<bool()> dropsAtFinalDot = {};   ///< take nothing and say nothing
    std::chrono::milliseconds handshakeLimit = std::chrono::seconds(30);
    std::chrono::milliseconds loginLimit = std::chrono::minutes(2);   ///< from connecting
    std::chrono::milliseconds silenceLimit = std::chrono::minutes(5); ///< RFC 5321 4.5.3.2.7
    std::chrono::milliseconds messageLimit = std::chrono::minutes(30); ///< for the whole content
    std::chrono::milliseconds closingLimit = std::chrono::seconds(10); ///< for the last reply to be read
};

/// Takes mail from programs on this machine: RFC 6409 at ports of the loopback address and at socket
/// files. One ServerSession for each connection.
class SubmissionPort final : public QObject {
    Q_OBJECT
public:
    using MannerOf = std::function<ServerManner()>;
    using MakeSink = std::function<std::unique_ptr<MessageSink>()>;

    /// Of more than `connectionLimit` at a time, the latest are turned away with 421.
    SubmissionPort(MannerOf mannerOf, MakeSink makeSink, Randomness &randomness, int connectionLimit,
                   QObject *parent = nullptr);
    ~SubmissionPort() override;

    /// One more entrance, Tls or StartTls; port 0 takes a free one. Gives the port. The error is technical English.
    Result<quint16, QByteArray> listen(Entrance entrance, quint16 port, Listener::Addresses addresses);
    /// One more entrance, Local, as Listener makes it. Programs of this user need no login there.
    Result<Done, QByteArray> listen(const QString &path);
    int connections() const { return int(m_drivers.size()); }
    /// Ends the sessions of users who are no longer known.
    void review();
    /// Nobody comes in any more, and everybody is told to go; `done` when all have.
    void shutDown(std::function<void()> done);

signals:
    void messageStored();

private:
    Listener &addListener(Entrance entrance);
    void accept(ServerConnection *connection, Entrance entrance);
    void forget(ServerDriver *driver);

    const MannerOf m_mannerOf;
    const MakeSink m_makeSink;
    Randomness &m_randomness;
    const int m_connectionLimit;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::set<ServerDriver *> m_drivers;
    std::set<ServerDriver *> m_turnedAway; ///< that still have to read why
    std::function<void()> m_allGone;
};

} // namespace sendoff
