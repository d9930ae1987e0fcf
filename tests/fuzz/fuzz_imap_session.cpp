// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session with a mailbox, whose server says anything, in any cut, at any time.
// Input: security, login and mechanism; what is asked for; how many octets arrive at a time (0: all); then what
// the server says. There "~" begins an event: ~W waits until the client has nothing more to do, ~C closes, ~D drops
// the connection, ~T lets the client's timer run out, ~I ends an IDLE, ~L logs out, ~Q destroys the session.
#include "FuzzInput.h"
#include "Require.h"
#include "StillDispatcher.h"
#include "sasl/FixedRandomness.h"

#include "mailbox/ImapSession.h"
#include "mailbox/MessageSearch.h"

#include <QBuffer>

using namespace sendoff;

namespace {

const QByteArray password = QByteArrayLiteral("secret-word");
const QByteArray message = QByteArrayLiteral("Subject: fuzz\r\n\r\nHello.\r\n");

const QByteArrayList &secrets()
{
    static const QByteArrayList list = {password, password.toBase64(QByteArray::OmitTrailingEquals),
                                        (QByteArray("\0jane\0", 6) + password).toBase64()};
    return list;
}

void requireNoSecret(const QByteArray &text, const char *sentence)
{
    for (const QByteArray &secret : secrets())
        require(!text.contains(secret), sentence);
}

/// Looks at what it hears: commands, their literals, and the responses of a login.
class ArbitraryImapServer final : public Channel {
public:
    void connectTo(const QString &, quint16, bool implicitTls) override
    {
        later([this, implicitTls] {
            emit connected();
            if (implicitTls)
                startTls();
        });
    }
    void startTls() override
    {
        require(m_toRead.isEmpty(), "no handshake while octets in clear are unread");
        require(!m_isEncrypted, "a channel becomes secret once");
        later([this] {
            m_isEncrypted = true;
            emit encrypted(TlsFacts{.protocol = "TLSv1.3", .cipher = "x", .peerCertificate = {}, .tlsExporter = "exported"});
        });
    }
    bool isEncrypted() const override { return m_isEncrypted; }
    qint64 bytesToWrite() const override { return 0; }
    qint64 pendingBytes() const override { return m_toRead.size(); }
    QByteArray read(qint64 maximum) override
    {
        const QByteArray octets = m_toRead.left(maximum);
        m_toRead.remove(0, octets.size());
        return octets;
    }
    void write(const QByteArray &octets) override
    {
        if (!m_isEncrypted)
            requireNoSecret(octets, "no secret goes in clear");
        m_heard += octets;
        hear();
        later([this] { emit drained(); });
    }
    void close() override { later([this] { end(true); }); }
    void abort() override { m_isOver = true; }

    void say(const QByteArray &octets)
    {
        later([this, octets] {
            m_toRead += octets;
            emit readyRead();
        });
    }
    void end(bool clean)
    {
        later([this, clean] {
            m_isOver = true;
            emit disconnected(clean);
        });
    }
    bool isOver() const { return m_isOver; }

private:
    void later(std::function<void()> what)
    {
        QMetaObject::invokeMethod(
            this, [this, what = std::move(what)] { m_isOver ? void() : what(); }, Qt::QueuedConnection);
    }
    void hear()
    {
        for (;;) {
            if (m_heard.size() < m_literal)
                return;
            m_heard.remove(0, m_literal);
            m_isInCommand = m_isInCommand || m_literal > 0;
            m_literal = 0;
            const qsizetype end = m_heard.indexOf("\r\n");
            require(end >= 0 || m_heard.isEmpty() || m_isInCommand, "what is written are whole lines and literals");
            if (end < 0)
                return;
            hearLine(m_heard.left(end));
            m_heard.remove(0, end + 2);
        }
    }
    void hearLine(const QByteArray &line)
    {
        require(!line.contains('\r') && !line.contains('\n') && !line.contains('\0'), "no line has CR, LF or NUL in it");
        const bool isCommand = line.startsWith('A') && line.size() > 2 && line.at(1) >= '1' && line.at(1) <= '9';
        const bool isResponse = std::all_of(line.begin(), line.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || strchr("+/=*", c);
        });
        require(m_isInCommand || isCommand || isResponse, "a line is a command or a response");
        require(m_isEncrypted || !line.contains(" AUTHENTICATE ") || m_isInCommand, "no login in clear");
        const qsizetype brace = line.endsWith('}') ? line.lastIndexOf('{') : -1;
        m_isInCommand = false;
        if (brace < 0)
            return;
        QByteArray digits = line.mid(brace + 1).chopped(1);
        if (digits.endsWith('+'))
            digits.chop(1);
        bool isNumber = false;
        m_literal = digits.toLongLong(&isNumber);
        m_isInCommand = isNumber;
    }

    QByteArray m_toRead;
    QByteArray m_heard;
    qsizetype m_literal = 0;
    bool m_isInCommand = false;
    bool m_isEncrypted = false;
    bool m_isOver = false;
};

class Conversation final : public QObject {
public:
    Conversation(int way, int asks) : m_asks(asks)
    {
        static const QByteArray mechanisms[] = {{}, "PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2", "OAUTHBEARER", {}};
        stillDispatcher();
        ImapSettings settings{.host = QStringLiteral("imap.example.org"), .port = 993, .implicitTls = way % 4 != 1 && way % 4 != 2};
        settings.handshake.startTls = way % 4 == 1;
        settings.handshake.login = (way & 4) == 0;
        settings.handshake.sasl.user = QStringLiteral("jane");
        settings.handshake.sasl.password = password;
        settings.handshake.sasl.only = mechanisms[way >> 3 & 7];
        settings.handshake.sasl.isToken = (way >> 3 & 7) == 7;
        server = new ArbitraryImapServer;
        session = std::make_unique<ImapSession>(settings, std::unique_ptr<Channel>(server), m_clock, m_randomness);
        connect(session.get(), &ImapSession::ready, this, &Conversation::askNext);
        connect(session.get(), &ImapSession::answered, this, &Conversation::onAnswer);
        connect(session.get(), &ImapSession::failed, this, [this](const MailboxError &error) {
            require(++m_failures == 1, "a session fails once");
            requireNoSecret(error.detail, "no secret is in an error");
        });
        session->open();
    }
    bool isOver() const { return !session || server->isOver(); }
    void finish()
    {
        settleAll();
        if (!session)
            return;
        server->end(false);
        settleAll();
        require(m_failures == 1 || m_isLoggedOut, "a session ends once");
        const Transcript transcript = session->takeTranscript();
        for (const Transcript::Line &line : transcript.lines())
            requireNoSecret(line.text, "no secret is in a transcript");
        session.reset();
    }
    void logout()
    {
        m_isLoggedOut = true;
        session->logout();
    }

    ArbitraryImapServer *server = nullptr;
    std::unique_ptr<ImapSession> session;

private:
    void askNext()
    {
        require(m_failures == 0 && session->isIdle(), "what is over answers nothing more");
        const int ask = m_asks & 3;
        m_asks >>= 2;
        m_search.reset();
        if (++m_asked > 4)
            return logout();
        if (ask == 1)
            return session->run(ImapRequest::idle(std::chrono::minutes(25)));
        if (ask == 2)
            return session->run(ImapRequest::append("Sent", "(\\Seen)", m_clock.now(), {.size = message.size(), .open = open, .hasUtf8Headers = true}, session->isUtf8()));
        m_search.emplace(MessageSearch::amongSent("<1@example.org>", session->capabilities(), session->isUtf8(), ask == 3 ? QStringLiteral("Sent") : QString()));
        perform(m_search->begin());
    }
    void onAnswer(const ImapAnswer &answer)
    {
        requireNoSecret(answer.text, "no secret is in an answer");
        if (m_search)
            perform(m_search->step(answer));
        else
            askNext();
    }
    void perform(const MessageSearchStep &step)
    {
        require(++m_steps < 100, "a search comes to an end");
        if (const auto *request = std::get_if<ImapRequest>(&step))
            session->run(*request);
        else
            askNext();
    }
    static std::unique_ptr<QIODevice> open()
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(message);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

    int m_asks;
    int m_asked = 0;
    int m_steps = 0;
    int m_failures = 0;
    bool m_isLoggedOut = false;
    SystemClock m_clock;
    FixedRandomness m_randomness;
    std::optional<MessageSearch> m_search;
};

void act(char event, Conversation &conversation)
{
    switch (event) {
    case 'W':
        return settleAll();
    case 'C':
        return conversation.server->end(true);
    case 'D':
        return conversation.server->end(false);
    case 'T':
        return timeOutAll(*conversation.session);
    case 'I':
        return conversation.session->stopIdle();
    case 'L':
        return conversation.logout();
    case 'Q':
        return conversation.session.reset();
    default:
        return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzInput input(data, size);
    const int way = input.choice();
    const int asks = input.choice();
    const int cut = input.choice();
    Conversation conversation(way, asks);
    settleAll();
    const QByteArrayList pieces = input.rest().split('~');
    for (qsizetype i = 0; i < pieces.size() && !conversation.isOver(); ++i) {
        const QByteArray &piece = pieces.at(i);
        if (i > 0 && !piece.isEmpty())
            act(piece.front(), conversation);
        if (!conversation.isOver())
            inPieces(piece.mid(i > 0 ? 1 : 0), cut, [&](const QByteArray &octets) { conversation.server->say(octets); });
    }
    conversation.finish();
    return 0;
}
