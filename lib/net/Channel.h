// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ChannelError.h"
#include "net/TlsPolicy.h"

#include <QObject>

namespace sendoff {

/// A byte channel that can become secret. Asynchronous; emits nothing from inside its own calls.
/// After disconnected() or failed() it is finished and emits nothing more.
class Channel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks the name up, connects, and with `implicitTls` shakes hands before anything else.
    virtual void connectTo(const QString &host, quint16 port, bool implicitTls) = 0;
    /// Shakes hands now (after the 220 to STARTTLS). Precondition: pendingBytes() is 0 – the caller
    /// has to refuse the session otherwise (RFC 3207 6).
    virtual void startTls() = 0;
    virtual bool isEncrypted() const = 0;
    /// Queues octets. Watch bytesToWrite() and drained() to stay within constant memory.
    virtual void write(const QByteArray &octets) = 0;
    virtual qint64 bytesToWrite() const = 0;
    virtual qint64 pendingBytes() const = 0; ///< received and not yet read
    virtual QByteArray read(qint64 maximum) = 0;
    /// Sends what is queued and close_notify, then disconnects. Nothing is waited for.
    virtual void close() = 0;
    /// Drops the connection now.
    virtual void abort() = 0;

signals:
    void connected();
    void encrypted(const sendoff::TlsFacts &facts);
    void readyRead();
    /// Less than 64 KiB are left in bytesToWrite().
    void drained();
    /// The peer closed. `clean` is false if TLS ended without close_notify.
    void disconnected(bool clean);
    void failed(const sendoff::ChannelError &error);
};

} // namespace sendoff
