// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "delivery/TlsRecord.h"
#include "net/Channel.h"
#include "smtp/ConversationLog.h"
#include "smtp/Handshake.h"
#include "smtp/OutgoingMail.h"
#include "smtp/ReplyParser.h"

#include <QTimer>

namespace sendoff {

struct SessionSettings {
    QString host;
    quint16 port = 465;
    bool implicitTls = true;
    HandshakeSettings handshake = {}; ///< host and encrypted are filled in by the session
    QByteArrayList leaveOut = {};     ///< extensions that this server announces and doesn't know
    int recipientLimit = 0;           ///< recipients that it took at once before; 0: unknown
    double timeoutFactor = 1;         ///< tests shorten the RFC's times
};

/// A conversation with one server: open() once, then any number of messages. Several may be handed
/// over at once: the envelope of the next rides with the body of the one before (RFC 2920), and where
/// both may be sent again should their fate be uncertain, the bodies as well (RFC 3030).
/// Outcomes come from the event loop, never from inside a call.
class Session final : public QObject {
    Q_OBJECT
public:
    Session(const SessionSettings &settings, std::unique_ptr<Channel> channel, const Clock &clock,
            Randomness &randomness, QObject *parent = nullptr);
    ~Session() override;

    /// ready() or failed() follows.
    void open();
    /// Open, and nothing has ended it.
    bool isReady() const { return m_state == State::Ready; }
    bool isIdle() const { return isReady() && m_mails.empty() && !m_isChecking; }
    /// How many more messages may be handed over now. 0 for good once the server's MAILMAX
    /// (RFC 9422) is used up: then isSpent().
    int room() const;
    bool isSpent() const;
    const Capabilities &capabilities() const { return m_capabilities; }
    /// Extensions that turned out not to be known, though announced.
    const QByteArrayList &leftOut() const { return m_settings.leaveOut; }
    const Handshake &handshake() const { return m_handshake; }

    /// Precondition: room() > 0. sent() follows, once, in the order of the calls but for messages
    /// that have to be sent once more without an extension.
    MailNumber send(const MailObject &mail);
    /// Answers finalDotPending(), in any order.
    void permitFinalDot(MailNumber number);
    /// Stops it: at once where its final dot wasn't written. Else the reply is awaited for a short
    /// time, as it tells what is true. Those behind it are deferred.
    void cancel(MailNumber number);
    /// MAIL FROM and RSET, nothing more: checked() follows. Precondition: isIdle().
    void checkSender(const AddrSpec &sender);
    /// QUIT, without waiting for its reply.
    void quit();

    /// What belongs to no message: up to ready(), and the end.
    Transcript takeTranscript() { return std::exchange(m_transcript, {}); }
    QByteArray tlsSummary() const { return m_tls.summary(); }
    const TlsRecord &tlsRecord() const { return m_tls; }
    /// DER of the server's; empty before TLS, and in a session that was taken up again.
    const QByteArray &peerCertificate() const { return m_peerCertificate; }

signals:
    void stageReached(sendoff::Stage stage);
    void ready();
    void failed(const sendoff::Failure &failure); ///< while opening, or while idle
    void progress(sendoff::MailNumber number, qint64 sent, qint64 total);
    void finalDotPending(sendoff::MailNumber number);
    void sent(sendoff::MailNumber number, const std::vector<sendoff::RecipientOutcome> &outcomes,
              const sendoff::Transcript &transcript);
    void checked(const std::optional<sendoff::Failure> &failure);

private:
    enum class State { New, Opening, Ready, Over };

    // Session.cpp: opening, hearing, ending
    void connectChannel();
    void onConnected();
    void onEncrypted(const TlsFacts &facts);
    void onReadyRead();
    void onReply(const Reply &reply);
    void onCheckReply(const Reply &reply);
    void onLost(const Failure &failure);
    void onTimeout();
    void perform(const HandshakeAction &action);
    void enter(Stage stage);
    Stage stage() const;
    Failure fault(FailureKind kind, const QByteArray &detail = {}) const;

    // SessionMails.cpp: messages, from begin() to finish()
    void advanceSoon();
    void advance();
    void stopCancelled();
    bool mayBegin(size_t index) const;
    bool mayRideAlong(size_t index) const;
    void begin(size_t index);
    TransactionMail transactionMail(OutgoingMail &mail) const;
    void perform(OutgoingMail &mail, const TransactionAction &action);
    void readContent(OutgoingMail &mail);
    void contentFailed(OutgoingMail &mail);
    void writeEnd(size_t index);
    void writeBlock(OutgoingMail &mail, const QByteArray &block);
    void settle();
    void sendOnceMore(std::unique_ptr<OutgoingMail> mail, const QByteArray &without);
    void finish(OutgoingMail &mail);
    void interruptAll(const Failure &failure);
    OutgoingMail *find(MailNumber number);
    void say(Transcript &transcript, const std::vector<Command> &commands, const QByteArray &content = {});
    void flush();
    void watchTime();
    void restartTimer(std::chrono::seconds time);

    SessionSettings m_settings;
    std::unique_ptr<Channel> m_channel;
    const Clock &m_clock;
    State m_state = State::New;
    Stage m_stage = Stage::Connect;
    Handshake m_handshake;
    Capabilities m_capabilities;
    ReplyParser m_parser;
    ConversationLog m_log;
    Transcript m_transcript;
    TlsRecord m_tls;
    QByteArray m_peerCertificate;
    QTimer m_timer;
    std::deque<std::unique_ptr<OutgoingMail>> m_mails; ///< in the order in which they go over the wire
    MailNumber m_lastNumber = 0;
    int m_begun = 0;                  ///< MAIL commands, for MAILMAX
    QByteArray m_toWrite;             ///< leaves in one piece at the end of a turn
    QDateTime m_lastReply;
    bool m_isAdvancing = false;       ///< calls from signals only leave a wish in m_isAdvanceDue
    bool m_isAdvanceDue = false;
    bool m_isAdvanceQueued = false;
    bool m_isTimeDue = false;         ///< something was said or heard: the time begins anew
    bool m_needsReset = false;
    bool m_isChecking = false;
    std::optional<Failure> m_senderRefused; ///< while checking
    int m_checkReplies = 0;
};

} // namespace sendoff
