// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/SubmissionPort.h"

#include <QTimer>

namespace sendoff {

/// One connection of a SubmissionPort: does what its ServerSession says.
class ServerDriver final : public QObject {
    Q_OBJECT
public:
    ServerDriver(ServerConnection *connection, const ServerManner &manner, std::unique_ptr<MessageSink> sink,
                 Randomness &randomness, QObject *parent);

    void start();

signals:
    void messageStored();
    void finished(); ///< once, last

private:
    void onEncrypted();
    void onReadyRead();
    void perform(const SessionActions &actions);
    void perform(const SessionAction &action);
    void commit();
    void later(std::function<void()> what);
    void finish();

    ServerConnection *const m_connection;
    const ServerManner m_manner;
    const std::unique_ptr<MessageSink> m_sink;
    ServerSession m_session;
    QTimer m_idle;
    bool m_greeted = false;
    bool m_hasMessage = false;
    bool m_over = false;
};

} // namespace sendoff
