// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/AuthExchange.h"
#include "submission/DotUnstuffer.h"
#include "submission/LineEndGuard.h"
#include "submission/mailParameters.h"

#include <variant>
#include <vector>

namespace sendoff {

/// By which way clients come in.
enum class Entrance {
    Tls,      ///< encrypted from the first octet: RFC 8314
    StartTls, ///< RFC 3207; before it nobody may log in
    Local     ///< a socket file of this machine, which needs no TLS
};

struct SessionRules {
    QByteArray hostName = "localhost";
    qint64 sizeLimit = 50 * 1024 * 1024; ///< octets of the message
    int recipientLimit = 100;            ///< RFC 5321 4.5.3.1.8: at least
    int failedLoginLimit = 3;
    int nonsenseLimit = 20;              ///< commands that are none, until the session ends
    Entrance entrance = Entrance::Tls;
    bool isPeerTrusted = false;          ///< who is connected is known to be this user: no login is needed
    SessionExtensions extensions = {};
    bool refusesBareLineEnds = false;    ///< else they are content like any other
    /// Asked again at each message: who is no longer known can do nothing more.
    VerifierOf verifierOf = {};
    /// A whole reply with which to refuse MAIL to this user, who is empty for a trusted peer.
    std::function<std::optional<QByteArray>(const QByteArray &user)> mailRefusal = {};
    /// A whole reply with which to refuse this recipient; none accepts it.
    std::function<std::optional<QByteArray>(const QByteArray &recipient)> refusal = {};
};

struct SendReply { QByteArray octets; };     ///< whole lines with CR LF
struct StartTls {};                          ///< then call encrypted()
struct BeginMessage { SubmittedEnvelope envelope; };
struct WriteMessage { QByteArray octets; };
struct CommitMessage {};                     ///< then call committed(), and no step() before
struct AbortMessage {};
struct CloseSession {};
using SessionAction = std::variant<SendReply, StartTls, BeginMessage, WriteMessage, CommitMessage,
                                   AbortMessage, CloseSession>;
using SessionActions = std::vector<SessionAction>;

/// The server's side of a submission session (RFC 5321, 6409, 4954, 3030, 3461): octets in, actions
/// out, no I/O.
class ServerSession {
public:
    ServerSession(SessionRules rules, Randomness &randomness);
    ~ServerSession();

    SessionActions start(); ///< the greeting
    SessionActions step(const QByteArray &octets);
    SessionActions encrypted();
    SessionActions committed(const CommitOutcome &outcome);
    SessionActions timedOut();
    SessionActions shutDown();
    /// Instead of start(): there are too many already.
    SessionActions turnAway(int connections);
    /// Ends the session of somebody who is no longer known.
    SessionActions review();
    bool isLoggedIn() const { return m_isLoggedIn; }

private:
    enum class State { Command, Auth, Content, Chunk, Committing, Handshaking, Closed };
    struct Rule;
    static const Rule commandTable[];

    void proceed();
    bool takeLine();
    bool takeContent();
    bool takeChunk();
    void takeCommand(const QByteArray &line);
    void takeAuthResponse(const QByteArray &line);
    void follow(const AuthExchange::Step &step);
    void reply(const QByteArray &text);
    void nonsense(const QByteArray &text);
    void close(const QByteArray &lastReply);
    void forget();
    void abandon();
    bool isSecret() const { return m_encrypted || m_rules.entrance == Entrance::Local; }
    bool isRevoked() const;
    SessionActions take();

    void ehlo(const QByteArray &argument);
    void helo(const QByteArray &argument);
    void startTls(const QByteArray &argument);
    void auth(const QByteArray &argument);
    void mail(const QByteArray &argument);
    void rcpt(const QByteArray &argument);
    void data(const QByteArray &argument);
    void bdat(const QByteArray &argument);
    void rset(const QByteArray &argument);
    void noop(const QByteArray &argument);
    void vrfy(const QByteArray &argument);
    void help(const QByteArray &argument);
    void quit(const QByteArray &argument);

    void beginMessage();
    void addContent(const QByteArray &octets);
    bool endsBySmuggling(const QByteArray &raw);
    void refuseMessage(const QByteArray &reply);
    void refuseBareLineEnd(const QByteArray &reply);
    void endMessage();
    void endChunk();

    SessionRules m_rules;
    Randomness *m_randomness;
    State m_state = State::Command;
    QByteArray m_input;
    bool m_skippingLine = false;
    bool m_encrypted = false;
    bool m_greeted = false;
    bool m_isLoggedIn = false;
    int m_failedLogins = 0;
    int m_nonsense = 0;
    QByteArray m_user;
    ScramVerifier m_verifier; ///< by which m_user logged in
    std::unique_ptr<AuthExchange> m_exchange;

    bool m_hasMail = false;
    SubmittedEnvelope m_envelope;
    bool m_isBegun = false;    ///< the message, and neither committed nor aborted
    bool m_isChunked = false;  ///< this message comes by BDAT
    QByteArray m_refusal;      ///< a whole reply, once the message is refused: the rest is skipped
    qint64 m_received = 0;     ///< octets of the message
    DotUnstuffer m_content;
    LineEndGuard m_lineEnds;
    qint64 m_chunkLeft = 0;    ///< octets
    bool m_isLastChunk = false;
    QByteArray m_chunkRefusal; ///< a whole reply, if the chunk comes at the wrong time
    SessionActions m_actions;
};

} // namespace sendoff
