// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Channel.h"

#include <QSsl>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

#include <memory>
#include <optional>

class QSslSocket;

namespace sendoff {

class ChannelEvents;
class ConnectionRace;
class TlsSessionCache;

/// A Channel on TCP, perhaps through a proxy, and TLS. One object, one connection.
class SslSocketChannel final : public Channel {
    Q_OBJECT
public:
    /// `proxy`: socks5:// or http://, with user and password where needed; empty: none.
    /// `sessions`: shared by all channels that may resume each other's TLS sessions; null: none.
    explicit SslSocketChannel(TlsPolicy policy, QUrl proxy = {}, std::shared_ptr<TlsSessionCache> sessions = nullptr,
                              QObject *parent = nullptr);
    ~SslSocketChannel() override;

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

    void adopt(QSslSocket *socket);
    void onConnected();
    void handshake();
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void keepSession();
    void onWritten();
    void onDisconnected();
    void onError();
    void fail(const ChannelError &error);
    void writeHeld();
    std::optional<ChannelError> certificateDecision() const;
    std::optional<ChannelError> clientCertificateRefusal() const;
    bool isResumed() const;
    QByteArray peerCertificate() const;
    bool isPinned() const;
    TlsFacts facts() const;

    const TlsPolicy m_policy;
    const QUrl m_proxy;
    const std::shared_ptr<TlsSessionCache> m_sessions;
    ChannelEvents *const m_events;
    std::unique_ptr<ConnectionRace> m_race; ///< while it is on
    QSslSocket *m_socket = nullptr; ///< none before there is a connection or a proxy is asked for one
    QString m_host;
    QSslConfiguration m_configuration;
    QByteArray m_sessionKey;
    Stage m_stage = Stage::Idle;
    bool m_implicitTls = false;
    bool m_closing = false;
    bool m_closeNotified = false;
    std::optional<QSsl::AlertType> m_alert; ///< the peer's last, other than close_notify
    QByteArray m_held; ///< written before the peer was known to be the right one
};

} // namespace sendoff
