// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Channel.h"

#include <QLocalSocket>

namespace sendoff {

class ChannelEvents;

/// A Channel on a local socket, for LMTP (RFC 2033). Never secret, and never leaves the machine: who
/// may connect is a matter of the socket file's rights.
class LocalSocketChannel final : public Channel {
    Q_OBJECT
public:
    explicit LocalSocketChannel(QObject *parent = nullptr);

    /// `path` is the socket's; there is no port, and asking for TLS fails.
    void connectTo(const QString &path, quint16 port, bool implicitTls) override;
    void startTls() override;
    bool isEncrypted() const override;
    void write(const QByteArray &octets) override;
    qint64 bytesToWrite() const override;
    qint64 pendingBytes() const override;
    QByteArray read(qint64 maximum) override;
    void close() override;
    void abort() override;

private:
    void onError(QLocalSocket::LocalSocketError error);
    void fail(const ChannelError &error);

    ChannelEvents *const m_events;
    QLocalSocket m_socket;
    QByteArray m_held; ///< written before there was a connection
};

} // namespace sendoff
