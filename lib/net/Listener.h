// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/ServerConnection.h"

#include <memory>

class QTcpServer;

namespace sendoff {

/// Accepts connections from this machine only.
class Listener final : public QObject {
    Q_OBJECT
public:
    explicit Listener(QObject *parent = nullptr);
    ~Listener() override;

    /// On 127.0.0.1. Port 0 takes a free one. The error is technical English.
    Result<Done, QByteArray> listen(quint16 port = 0);
    quint16 port() const; ///< 0 if not listening
    void close();         ///< connections already made go on

signals:
    /// The connection is a child of the listener until the receiver gives it another parent.
    void accepted(sendoff::ServerConnection *connection);

private:
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace sendoff
