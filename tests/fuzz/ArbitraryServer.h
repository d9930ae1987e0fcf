// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Channel.h"

#include <functional>

/// The server of a fuzzed session. It says what it is told to, and looks at what it hears: whole lines
/// of the client's, each one a command or a line of the message.
class ArbitraryServer final : public sendoff::Channel {
public:
    using IsMessageLine = std::function<bool(const QByteArray &)>;
    /// `isMessageLine` knows the lines of the message, dots doubled or not; `secrets` must not be heard in
    /// clear.
    ArbitraryServer(IsMessageLine isMessageLine, QByteArrayList secrets);

    void connectTo(const QString &host, quint16 port, bool implicitTls) override;
    void startTls() override;
    bool isEncrypted() const override { return m_encrypted; }
    void write(const QByteArray &octets) override;
    qint64 bytesToWrite() const override { return m_unsent; }
    qint64 pendingBytes() const override { return m_toRead.size(); }
    QByteArray read(qint64 maximum) override;
    void close() override;
    void abort() override { m_over = true; }

    // What the server does, each as an event of its own.
    void say(const QByteArray &octets);
    void end(bool clean);
    void fail(sendoff::ChannelError::Kind kind);

    bool isOver() const { return m_over; }
    /// Messages that went out to their end: the final dot, or BDAT LAST.
    int wholeMessages() const { return m_wholeMessages; }

private:
    void later(std::function<void()> what);
    void takeLine(const QByteArray &line);

    const IsMessageLine m_isMessageLine;
    const QByteArrayList m_secrets;
    QByteArray m_toRead;
    qint64 m_unsent = 0;
    bool m_encrypted = false;
    bool m_over = false;
    int m_wholeMessages = 0;
};
