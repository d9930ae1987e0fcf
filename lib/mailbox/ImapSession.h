// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapExchange.h"
#include "mailbox/ImapHandshake.h"
#include "mailbox/ImapLog.h"
#include "mailbox/ImapReader.h"
#include "mailbox/ImapRequest.h"
#include "mailbox/MessageCount.h"
#include "net/Channel.h"

#include <QTimer>

#include <deque>

namespace sendoff {

struct ImapSettings {
    QString host;
    quint16 port = 993;
    bool implicitTls = true;
    ImapHandshakeSettings handshake = {}; ///< `encrypted` is filled in by the session
    double timeoutFactor = 1;             ///< tests shorten the times
};

/// A conversation with one IMAP server: open() once, then one request after another. Answers come from the
/// event loop, never from inside a call. After failed() it is over.
class ImapSession final : public QObject {
    Q_OBJECT
public:
    ImapSession(const ImapSettings &settings, std::unique_ptr<Channel> channel, const Clock &clock,
                Randomness &randomness, QObject *parent = nullptr);
    ~ImapSession() override;

    /// ready() or failed() follows.
    void open();
    bool isIdle() const { return m_state == State::Ready && !m_exchange; }
    bool isUtf8() const { return m_handshake.isUtf8(); }
    const ImapCapabilities &capabilities() const { return m_handshake.capabilities(); }

    /// answered() or failed() follows. Precondition: isIdle().
    void run(const ImapRequest &request);
    /// DONE, as soon as it may be said: answered() follows. Nothing where no IDLE was asked for.
    void stopIdle();
    /// LOGOUT, without waiting for its reply. Nothing follows.
    void logout();

    Transcript takeTranscript() { return m_log.takeTranscript(); }
    QByteArray tlsSummary() const { return m_tlsSummary; }

signals:
    void ready();
    void answered(const sendoff::ImapAnswer &answer);
    /// From an IDLE to its reply: something arrived in the mailbox.
    void stirred();
    void failed(const sendoff::MailboxError &error);

private:
    enum class State { New, Opening, Ready, Over };

    void connectChannel();
    void onConnected();
    void onEncrypted(const TlsFacts &facts);
    void onReadyRead();
    void onResponse(const ImapResponse &response);
    void onReply(const ImapResponse &response);
    bool isTalkative(const ImapResponse &response);
    void onIdling();
    void perform(const ImapHandshakeAction &action);
    void perform(const ExchangeAction &action);
    void enqueue(const SendPieces &send);
    void writeSome();
    bool writeContent();
    void fail(const MailboxError &error);
    MailboxError fault(MailboxError::Kind kind, const QByteArray &detail = {}) const;
    MailboxStage stage() const;
    void restartTimer(std::chrono::seconds time);

    ImapSettings m_settings;
    std::unique_ptr<Channel> m_channel;
    State m_state = State::New;
    MailboxStage m_stage = MailboxStage::Connect;
    ImapHandshake m_handshake;
    ImapReader m_reader;
    ImapLog m_log;
    QByteArray m_tlsSummary;
    QTimer m_timer;
    int m_lastTag = 0;
    MessageCount m_count;
    bool m_hasArrivals = false; ///< since the last request began
    qsizetype m_wordOctets = 0; ///< that no request gathers, since the last one began
    std::optional<ImapExchange> m_exchange; ///< of a request, or of the handshake's last command
    ImapRequest m_request;
    std::deque<ImapPiece> m_toSay;          ///< not written yet
    std::unique_ptr<QIODevice> m_content;   ///< of the piece in front
    qint64 m_contentLeft = 0;
    bool m_isDoneWished = false;            ///< stopIdle() was asked for
    bool m_isDoneSaid = false;
};

} // namespace sendoff
