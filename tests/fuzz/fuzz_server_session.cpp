// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a client says to the submission server: replies are whole lines, nothing is begun before a login,
// a message that is committed has no lone CR or LF and is not too large, and it makes no difference in which
// pieces the octets came.
// Input: which entrance and extensions, the size of the pieces, then what the client says. In it %p is a login.
#include "FuzzInput.h"
#include "Require.h"

#include "sasl/FixedRandomness.h"
#include "submission/ServerSession.h"

#include <algorithm>

using namespace sendoff;

namespace {

constexpr qint64 sizeLimit = 300;

struct Choice {
    Entrance entrance;
    bool isTrusted;
    bool isStrict;
    SessionExtensions extensions;

    static Choice from(int octet)
    {
        static constexpr Entrance entrances[] = {Entrance::Tls, Entrance::StartTls, Entrance::Local};
        return {.entrance = entrances[octet % 3],
                .isTrusted = octet % 3 == 2 && (octet & 0x10) != 0,
                .isStrict = (octet & 0x20) == 0,
                .extensions = {.dsn = (octet & 0x40) == 0, .chunking = (octet & 0x80) == 0}};
    }
};

/// Few iterations, so that logins cost next to nothing.
const ScramVerifier &verifier()
{
    static const ScramVerifier known = ScramVerifier::of("secret", "salt", 1);
    return known;
}

/// One end of a conversation, and all that came of it.
class Run {
public:
    explicit Run(const Choice &choice) : m_choice(choice), m_session(rules(choice), m_randomness)
    {
        take(m_session.start());
    }
    void say(const QByteArray &octets)
    {
        if (!isClosed)
            take(m_session.step(octets));
    }
    void end()
    {
        take(m_session.timedOut());
        require(isClosed && !m_isOpen, "the end leaves no message behind");
    }

    QByteArray replies;
    QByteArrayList messages;
    bool isClosed = false;
    bool hasStartedTls = false;

private:
    static SessionRules rules(const Choice &choice)
    {
        SessionRules rules;
        rules.sizeLimit = sizeLimit;
        rules.recipientLimit = 3;
        rules.entrance = choice.entrance;
        rules.isPeerTrusted = choice.isTrusted;
        rules.extensions = choice.extensions;
        rules.refusesBareLineEnds = choice.isStrict;
        rules.verifierOf = [](const QByteArray &user) { return user == "jane" ? std::optional(verifier()) : std::nullopt; };
        return rules;
    }

    void take(const SessionActions &actions)
    {
        for (const SessionAction &action : actions) {
            require(!isClosed, "nothing comes after the end");
            if (const auto *reply = std::get_if<SendReply>(&action))
                takeReply(reply->octets);
            else if (const auto *begin = std::get_if<BeginMessage>(&action))
                takeBegin(begin->envelope);
            else if (const auto *piece = std::get_if<WriteMessage>(&action))
                takePiece(piece->octets);
            else if (std::holds_alternative<AbortMessage>(action))
                require(std::exchange(m_isOpen, false), "only a message that has begun is aborted");
            else if (std::holds_alternative<CommitMessage>(action))
                takeCommit();
            else if (std::holds_alternative<StartTls>(action))
                takeTls();
            else
                isClosed = true;
        }
    }

    void takeReply(const QByteArray &octets)
    {
        require(octets.endsWith("\r\n"), "a reply is whole lines");
        for (const QByteArray &line : octets.chopped(2).split('\n')) {
            require(line.size() <= 511 && line.size() >= 4, "a reply line has its length: RFC 5321 4.5.3.1.5");
            require(std::all_of(line.begin(), line.begin() + 3, [](char c) { return c >= '0' && c <= '9'; }), "and its code");
            require(!line.contains('\0') && !line.chopped(1).contains('\r'), "and nothing else in it");
        }
        replies += octets;
    }
    void takeBegin(const SubmittedEnvelope &envelope)
    {
        require(!m_isOpen, "one message at a time");
        require(m_session.isLoggedIn(), "nothing begins before a login");
        require(!envelope.recipients.isEmpty() && envelope.recipients.size() <= 3, "recipients are few, and some");
        require(qsizetype(envelope.wishes.size()) == envelope.recipients.size(), "each has its wishes");
        m_isOpen = true;
        m_message.clear();
    }
    void takePiece(const QByteArray &octets)
    {
        require(m_isOpen, "only a message that has begun is written");
        m_message += octets;
        require(m_message.size() <= sizeLimit, "no message is larger than may be");
    }
    void takeCommit()
    {
        require(std::exchange(m_isOpen, false), "only a message that has begun is committed");
        if (m_choice.isStrict) {
            QByteArray rest = m_message;
            // Its last octet may be the half of a line end: then the line isn't ended.
            if (rest.endsWith('\r'))
                rest.chop(1);
            rest.replace("\r\n", "");
            require(!rest.contains('\r') && !rest.contains('\n'), "no CR or LF stands alone");
        }
        messages += m_message;
        take(m_session.committed(CommitOutcome::stored()));
    }
    void takeTls()
    {
        hasStartedTls = true;
        require(!m_session.isLoggedIn(), "nobody logs in before TLS");
        take(m_session.encrypted());
    }

    const Choice m_choice;
    FixedRandomness m_randomness;
    ServerSession m_session;
    QByteArray m_message;
    bool m_isOpen = false;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzInput input(data, size);
    const Choice choice = Choice::from(input.choice());
    const int cut = input.choice() % 32;
    QByteArray octets = input.rest();
    octets.replace("%p", "AUTH PLAIN AGphbmUAc2VjcmV0\r\n");
    Run pieces(choice);
    inPieces(octets, cut, [&pieces](const QByteArray &piece) { pieces.say(piece); });
    Run whole(choice);
    whole.say(octets);
    // What comes in one piece with STARTTLS ends the session: RFC 3207 6.
    if (!pieces.hasStartedTls && !whole.hasStartedTls) {
        require(pieces.replies == whole.replies, "pieces make no difference to the replies");
        require(pieces.messages == whole.messages, "nor to the messages");
    }
    pieces.isClosed ? void() : pieces.end();
    whole.isClosed ? void() : whole.end();
    return 0;
}
