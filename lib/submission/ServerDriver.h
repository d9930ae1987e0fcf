// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/SubmissionPort.h"

#include <QTimer>

#include <deque>

namespace sendoff {

/// One connection of a SubmissionPort: does what its ServerSession says. Reads nothing while the
/// client has replies to read or while a message is being stored, so neither side can fill the memory.
class ServerDriver final : public QObject {
    Q_OBJECT
public:
    ServerDriver(ServerConnection *connection, const ServerManner &manner, std::unique_ptr<MessageSink> sink,
                 Randomness &randomness, QObject *parent);

    void start();
    /// Instead of start(): there are too many already.
    void turnAway(int connections);
    /// Its user may have been revoked.
    void review() { perform(m_session.review()); }
    void shutDown() { perform(m_session.shutDown()); }

signals:
    void messageStored();
    void finished(); ///< once, last

private:
    void onEncrypted();
    void onSilence();
    void onLateLogin();
    void heard();
    void readOn();
    void perform(const SessionActions &actions);
    void perform(const SessionAction &action);
    void shakeHands();
    void commit();
    void committed(const CommitOutcome &outcome);
    void close();
    void drop();
    void later(std::function<void()> what);
    void doNext();
    void finish();

    ServerConnection *const m_connection;
    const ServerManner m_manner;
    const std::unique_ptr<MessageSink> m_sink;
    ServerSession m_session;
    QTimer m_silence;
    QTimer m_login;   ///< until it is over
    QTimer m_message; ///< from its first octet
    std::deque<std::function<void()>> m_waiting; ///< replies, and what comes after them
    bool m_greeted = false;
    bool m_handshaking = false;
    bool m_hasMessage = false;
    bool m_isCommitting = false;
    bool m_isReading = false;
    bool m_closing = false;
    bool m_over = false;
};

} // namespace sendoff
