// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/AuthExchange.h"
#include "submission/DotUnstuffer.h"
#include "submission/MessageSink.h"

#include <variant>
#include <vector>

namespace sendoff {

struct SessionRules {
    QByteArray hostName = "localhost";
    qint64 sizeLimit = 50 * 1024 * 1024; ///< octets of the message
    int recipientLimit = 100;            ///< RFC 5321 4.5.3.1.8: at least
    int failedLoginLimit = 3;
    bool encrypted = true;               ///< implicit TLS; otherwise STARTTLS is offered
    PasswordOf passwordOf;
    /// A whole reply with which to refuse this recipient; none accepts it.
    std::function<std::optional<QByteArray>(const QByteArray &recipient)> refusal = {};
};

struct SendReply { QByteArray octets; };     ///< whole lines with CR LF
struct StartTls {};                          ///< then call encrypted()
struct BeginMessage { SubmittedEnvelope envelope; };
struct WriteMessage { QByteArray octets; };
struct CommitMessage {};                     ///< then call committed()
struct AbortMessage {};
struct CloseSession {};
using SessionAction = std::variant<SendReply, StartTls, BeginMessage, WriteMessage, CommitMessage,
                                   AbortMessage, CloseSession>;
using SessionActions = std::vector<SessionAction>;

/// The server's side of a submission session (RFC 5321, 6409, 4954): octets in, actions out, no I/O.
class ServerSession {
public:
    ServerSession(SessionRules rules, Randomness &randomness);
    ~ServerSession();

    SessionActions start(); ///< the greeting
    SessionActions step(const QByteArray &octets);
    SessionActions encrypted();
    SessionActions committed(CommitOutcome outcome);
    SessionActions timedOut();
    SessionActions shutDown();

private:
    enum class State { Command, Auth, Content, Committing, Handshaking, Closed };
    struct Rule;
    static const Rule commandTable[];

    void proceed();
    bool takeLine();
    bool takeContent();
    void takeCommand(const QByteArray &line);
    void takeAuthResponse(const QByteArray &line);
    void follow(const AuthExchange::Step &step);
    void reply(const QByteArray &text);
    void close(const QByteArray &lastReply);
    void forget();
    SessionActions take();

    void ehlo(const QByteArray &argument);
    void helo(const QByteArray &argument);
    void startTls(const QByteArray &argument);
    void auth(const QByteArray &argument);
    void mail(const QByteArray &argument);
    void rcpt(const QByteArray &argument);
    void data(const QByteArray &argument);
    void rset(const QByteArray &argument);
    void noop(const QByteArray &argument);
    void vrfy(const QByteArray &argument);
    void help(const QByteArray &argument);
    void quit(const QByteArray &argument);
    bool acceptMailParameters(const QByteArrayList &parameters);

    SessionRules m_rules;
    Randomness *m_randomness;
    State m_state = State::Command;
    QByteArray m_input;
    bool m_skippingLine = false;
    bool m_encrypted = false;
    bool m_greeted = false;
    bool m_hasMail = false;
    bool m_tooBig = false;
    int m_failedLogins = 0;
    qint64 m_received = 0;
    QByteArray m_user;
    SubmittedEnvelope m_envelope;
    DotUnstuffer m_content;
    std::unique_ptr<AuthExchange> m_exchange;
    SessionActions m_actions;
};

} // namespace sendoff
