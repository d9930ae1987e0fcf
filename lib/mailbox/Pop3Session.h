// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "mailbox/Pop3Handshake.h"
#include "net/Channel.h"
#include "transcript/Redactor.h"
#include "transcript/Transcript.h"

#include <QTimer>

namespace sendoff {

struct Pop3Settings {
    QString host;
    quint16 port = 995;
    bool implicitTls = true;
    Pop3HandshakeSettings handshake = {}; ///< `encrypted` is filled in by the session
    double timeoutFactor = 1;             ///< tests shorten the times
};

/// A conversation with one POP3 server: open() once, then one request after another. It has no way to delete.
/// Answers come from the event loop, never from inside a call. After failed() it is over.
class Pop3Session final : public QObject {
    Q_OBJECT
public:
    Pop3Session(const Pop3Settings &settings, std::unique_ptr<Channel> channel, const Clock &clock, Randomness &randomness,
                QObject *parent = nullptr);

    /// ready() or failed() follows.
    void open();
    /// After the login: RFC 2449.
    bool has(const QByteArray &capability) const { return m_handshake.has(capability); }
    /// answered() or failed() follows. Precondition: ready, and no request under way.
    void run(const Pop3Request &request);
    /// QUIT, without waiting for its reply. Nothing follows.
    void quit();

    Transcript takeTranscript() { return std::exchange(m_transcript, {}); }

signals:
    void ready();
    void answered(const sendoff::Pop3Answer &answer);
    void failed(const sendoff::MailboxError &error);

private:
    enum class State { New, Opening, Ready, Over };

    void connectChannel();
    void onEncrypted(const TlsFacts &facts);
    void onReadyRead();
    void onLine(const QByteArray &line);
    void onReply(const QByteArray &line);
    void perform(const Pop3HandshakeAction &action);
    void say(const QByteArray &line, const QByteArray &shown);
    void note(const QByteArray &text);
    void fail(const MailboxError &error);
    MailboxError fault(MailboxError::Kind kind, const QByteArray &detail = {}) const;
    void restartTimer(std::chrono::seconds time);

    Pop3Settings m_settings;
    std::unique_ptr<Channel> m_channel;
    const Clock &m_clock;
    State m_state = State::New;
    MailboxStage m_stage = MailboxStage::Connect; ///< before the greeting
    Pop3Handshake m_handshake;
    Pop3Reader m_reader;
    std::optional<Pop3Exchange> m_exchange;
    Redactor m_redactor;
    Transcript m_transcript;
    qint64 m_wordOctets = 0; ///< that went into it since the last request began
    QTimer m_timer;
};

} // namespace sendoff
