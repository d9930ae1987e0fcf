// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Certificate.h"

#include <QObject>

class QIODevice;
class QLocalSocket;
class QSslSocket;

namespace sendoff {

/// The server's end of a byte channel. Emits nothing from within its own calls, and nothing after
/// disconnected().
class ServerConnection final : public QObject {
    Q_OBJECT
public:
    /// Takes the accepted socket over. isValid() is false if it can't.
    explicit ServerConnection(qintptr descriptor, QObject *parent = nullptr);
    /// Of a socket file of this machine, which can't be encrypted. Takes the socket over.
    explicit ServerConnection(QLocalSocket *socket, QObject *parent = nullptr);

    bool isValid() const;
    bool isEncrypted() const;
    /// The system says that the program at the other end runs as the user of this one.
    bool isOfThisUser() const;
    /// False, and nothing is begun, if octets came before the handshake (RFC 3207 6), or on a local socket.
    [[nodiscard]] bool startServerEncryption(const CertificateAndKey &identity);
    void write(const QByteArray &octets);
    qint64 bytesToWrite() const;
    qint64 pendingBytes() const;
    QByteArray read(qint64 maximum);
    void close(); ///< sends what is queued first
    void abort();

signals:
    void encrypted();
    void readyRead();
    void written(); ///< bytesToWrite() is less than before
    void disconnected();

private:
    QSslSocket *const m_socket = nullptr; ///< one of the two
    QLocalSocket *const m_local = nullptr;
    QIODevice *const m_device; ///< it
    bool m_valid = false;
};

} // namespace sendoff
