// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Channel.h"

#include <QSslError>
#include <QUrl>

#include <functional>

class QSslSocket;

namespace sendoff {

/// A Channel on TCP, perhaps through a proxy, and TLS. One object, one connection.
class SslSocketChannel final : public Channel {
    Q_OBJECT
public:
    /// `proxy`: socks5:// or http://, with user and password where needed; empty: none.
    explicit SslSocketChannel(TlsPolicy policy, QUrl proxy = {}, QObject *parent = nullptr);

    void connectTo(const QString &host, quint16 port, bool implicitTls) override;
    void startTls() override;
    bool isEncrypted() const override;
    void write(const QByteArray &octets) override;
    qint64 bytesToWrite() const override;
    qint64 pendingBytes() const override;
    QByteArray read(qint64 maximum) override;
    void close() override;
    void abort() override;

private:
    enum class Stage { Idle, Connecting, Plain, Handshaking, Encrypted, Finished };

    void onConnected();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onWritten();
    void onDisconnected();
    void onError();
    void fail(const ChannelError &error);
    void later(std::function<void()> emission);
    QByteArray peerCertificate() const;
    bool isPinned() const;
    TlsFacts facts() const;

    const TlsPolicy m_policy;
    const QUrl m_proxy;
    QSslSocket *const m_socket;
    QString m_host;
    Stage m_stage = Stage::Idle;
    bool m_implicitTls = false;
    bool m_closing = false;
    bool m_closeNotified = false;
    QByteArray m_held; ///< written before the peer was known to be the right one
};

} // namespace sendoff
