// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Channel.h"

/// A server that takes everything, and counts: what a client writes before it hears again is one
/// flight, and each flight costs a round trip.
class CountingServer final : public sendoff::Channel {
    Q_OBJECT
public:
    explicit CountingServer(const QByteArrayList &keywords) : m_keywords(keywords) {}

    void connectTo(const QString &host, quint16 port, bool implicitTls) override;
    void startTls() override {}
    bool isEncrypted() const override { return true; }
    void write(const QByteArray &octets) override;
    qint64 bytesToWrite() const override { return 0; }
    qint64 pendingBytes() const override { return m_toRead.size(); }
    QByteArray read(qint64 maximum) override;
    void close() override {}
    void abort() override {}

    /// Unasked.
    void say(const QByteArray &octets);

    int flights() const { return m_flights; }
    int messages() const { return m_messages; }

private:
    void serve();
    bool takeContent();
    void answer(const QByteArray &line);
    void answerBdat(const QByteArray &line);

    const QByteArrayList m_keywords;
    QByteArray m_written;
    QByteArray m_toRead;
    bool m_isServing = false;
    bool m_isInData = false;
    qint64 m_chunk = 0;
    bool m_isLastChunk = false;
    int m_flights = 0;
    int m_messages = 0;
};
