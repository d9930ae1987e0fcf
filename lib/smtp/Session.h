// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "delivery/DeliveryReport.h"
#include "delivery/MailObject.h"
#include "net/Channel.h"
#include "smtp/ContentPump.h"
#include "smtp/ConversationLog.h"
#include "smtp/Handshake.h"
#include "smtp/MailTransaction.h"
#include "smtp/ReplyParser.h"

#include <QTimer>

namespace sendoff {

struct SessionSettings {
    QString host;
    quint16 port = 465;
    bool implicitTls = true;
    HandshakeSettings handshake = {}; ///< host and encrypted are filled in by the session
    double timeoutFactor = 1;         ///< tests shorten the RFC's times
};

/// A conversation with one server: open() once, then any number of messages, one after the other.
/// Outcomes come from the event loop, never from inside a call.
class Session final : public QObject {
    Q_OBJECT
public:
    Session(const SessionSettings &settings, std::unique_ptr<Channel> channel, const Clock &clock,
            Randomness &randomness, QObject *parent = nullptr);
    ~Session() override;

    /// ready() or failed() follows.
    void open();
    bool isReady() const { return m_state == State::Ready; }
    const Capabilities &capabilities() const { return m_handshake.capabilities(); }

    /// Precondition: isReady(). sent() follows, once.
    void send(const MailObject &mail);
    void permitFinalDot();
    /// Drops the connection; sent() or failed() says what is true then.
    void cancel();
    /// MAIL FROM and RSET, nothing more: checked() follows. Precondition: isReady().
    void checkSender(const AddrSpec &sender);
    /// QUIT, without waiting for its reply.
    void quit();

    /// What was said since the last call; a reused connection begins a new one for each message.
    Transcript takeTranscript() { return m_log.take(); }
    QByteArray tlsSummary() const { return m_tlsSummary; }

signals:
    void stageReached(sendoff::Stage stage);
    void ready();
    void failed(const sendoff::Failure &failure); ///< while opening, or while idle
    void progress(qint64 sent, qint64 total);
    void finalDotPending();
    void sent(const std::vector<sendoff::RecipientOutcome> &outcomes);
    void checked(const std::optional<sendoff::Failure> &failure);

private:
    enum class State { New, Opening, Ready, Sending, Checking, Over };

    void connectChannel();
    void onConnected();
    void onEncrypted(const TlsFacts &facts);
    void onReadyRead();
    void onReply(const Reply &reply);
    void onLost(const Failure &failure);
    void onTimeout();
    void perform(const HandshakeAction &action);
    void perform(const TransactionAction &action);
    void onCheckReply(const Reply &reply);
    bool isAlive() const { return m_state != State::Over; }
    void makeTransaction();
    void begin();
    void sendWithoutChunking();
    void pump();
    void writeBlock(const QByteArray &block);
    void finishMail();
    void enter(Stage stage);
    void write(const std::vector<Command> &commands, const QByteArray &content = {});
    void restartTimer(std::chrono::seconds time);
    Stage stage() const;
    Failure fault(FailureKind kind, const QByteArray &detail = {}) const;

    SessionSettings m_settings;
    std::unique_ptr<Channel> m_channel;
    const Clock &m_clock;
    State m_state = State::New;
    Stage m_stage = Stage::Connect;
    Handshake m_handshake;
    ReplyParser m_parser;
    ConversationLog m_log;
    QByteArray m_tlsSummary;
    QTimer m_timer;
    std::optional<MailTransaction> m_transaction;
    std::optional<ContentPump> m_pump;
    MailObject m_mail;
    QByteArray m_lastBlock; ///< kept back to leave together with what ends the message
    std::vector<Command> m_heldCommands; ///< the envelope that leaves together with the message
    QDateTime m_lastReply;
    bool m_useChunking = true;
    bool m_awaitsPermission = false;
    bool m_isPermitted = false; ///< for this message
    bool m_needsReset = false;
    std::optional<Failure> m_senderRefused; ///< while checking
    int m_checkReplies = 0;
};

} // namespace sendoff
