// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conversation.h"

#include "Require.h"
#include "StillDispatcher.h"

#include <QBuffer>

using namespace sendoff;

namespace {

const QByteArray password = QByteArrayLiteral("secret-word");
const char *const addresses[] = {"ana@example.org", "ben@example.org", "eva@example.org",
                                 "zo\xc3\xab@example.org"};

/// What must be in no transcript, failure or line in clear: the password, alone and as PLAIN and LOGIN carry
/// it.
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

void requireNoSecret(const Transcript &transcript)
{
    // The lines as they are kept: an escape of the readable text may end as a secret begins.
    for (const Transcript::Line &line : transcript.lines())
        requireNoSecret(line.text, "no secret is in a transcript");
}

/// Failures are kept and shown; a server may have repeated what it was told.
void requireNoSecret(const Failure &failure)
{
    requireNoSecret(failure.detail, "no secret is in a failure's detail");
    if (failure.reply)
        requireNoSecret(failure.reply->text, "no secret is in a failure's reply");
}

const QByteArray text = QByteArrayLiteral("Subject: fuzz\r\n\r\n.dot\nHello\r..\r\ngr\xc3\xbc\xc3\x9f\x65\r");
const QByteArray binaryText = QByteArrayLiteral("Subject: fuzz\r\n\r\n.binary\r\n");

bool isMessageLine(const QByteArray &line)
{
    static const QByteArrayList lines = {
        "Subject: fuzz", "", ".dot", "..dot", "Hello", "..", "...", "gr\xc3\xbc\xc3\x9f\x65", ".binary"};
    return lines.contains(line);
}

/// The text has whatever line ends and dots a message may have; its binary form, if any, is taken as it is.
class Octets final : public MessageContent {
public:
    Octets(const QByteArray &octets, bool hasBinaryForm) : m_octets(octets), m_hasBinaryForm(hasBinaryForm) {}
    qint64 size() const override { return m_octets.size(); }
    std::unique_ptr<QIODevice> open() const override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_octets);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    std::shared_ptr<const MessageContent> binaryForm() const override
    {
        return m_hasBinaryForm ? std::make_shared<Octets>(binaryText, false) : nullptr;
    }

private:
    const QByteArray m_octets;
    const bool m_hasBinaryForm;
};

AddrSpec address(const char *text)
{
    return AddrSpec::parse(QString::fromUtf8(text)).value();
}

SessionSettings settingsFor(const Setup &setup)
{
    SessionSettings settings{.host = QStringLiteral("smtp.example.org"),
                             .port = 465,
                             .implicitTls = setup.security == Setup::Security::Tls};
    settings.handshake.lmtp = setup.lmtp;
    settings.handshake.startTls = setup.security == Setup::Security::StartTls;
    settings.handshake.login = setup.login;
    settings.handshake.sasl.user = QStringLiteral("jane");
    settings.handshake.sasl.password = password;
    settings.handshake.sasl.only = setup.mechanism;
    return settings;
}

MailObject mailFor(const Setup &setup)
{
    MailObject mail;
    mail.envelope.reversePath = address("jane@example.org");
    for (int i = 0; i < setup.recipients; ++i)
        mail.envelope.recipients.push_back(address(addresses[i]));
    if (setup.utf8)
        mail.envelope.recipients.push_back(address(addresses[3]));
    mail.content = std::make_shared<Octets>(text, setup.binary);
    mail.has8BitContent = setup.eightBit;
    mail.hasUtf8Headers = setup.utf8;
    if (setup.notify)
        mail.notify = DsnNotify::parse("FAILURE,DELAY");
    mail.options = setup.options;
    mail.resendsIfUncertain = setup.repeatable;
    return mail;
}

} // namespace

Setup Setup::from(int way, int mail, int more)
{
    static const QByteArray mechanisms[] = {
        {}, "SCRAM-SHA-256", "PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2", "OAUTHBEARER", "SCRAM-SHA-256-PLUS"};
    static constexpr int counts[] = {1, 2, 5, 20};
    Setup setup{.security = Security(way % 4 % 3),
                .login = (way & 4) != 0,
                .mechanism = mechanisms[(way >> 3 & 3) + (way >> 5 & 4)],
                .permission = Permission(mail % 4 % 3),
                .recipients = 1 + (mail >> 2) % 4 % 3,
                .messages = counts[way >> 5 & 3],
                .eightBit = (mail & 16) != 0,
                .utf8 = (mail & 32) != 0,
                .notify = (mail & 64) != 0,
                .checksSender = (mail & 128) != 0,
                .repeatable = (more & 1) != 0,
                .lmtp = (more & 2) != 0,
                .binary = (more & 4) != 0};
    setup.options.requireTls = (more & 8) != 0;
    if (more & 16)
        setup.options.mtPriority = 3;
    if (more & 32)
        setup.options.deliverBy =
            DeliverBy{.seconds = 120, .mode = more & 64 ? DeliverBy::Mode::Return : DeliverBy::Mode::Notify};
    if (more & 128)
        setup.options.holdFor = 3600;
    return setup;
}

Conversation::Conversation(const Setup &setup) : m_setup(setup), m_mail(mailFor(setup))
{
    (void)stillDispatcher();
    auto server = std::make_unique<ArbitraryServer>(isMessageLine, secrets());
    m_server = server.get();
    m_session = std::make_unique<Session>(settingsFor(setup), std::move(server), m_clock, m_randomness);
    connectSession();
    m_session->open();
}

Conversation::~Conversation() = default;

void Conversation::connectSession()
{
    Session *const session = m_session.get();
    connect(session, &Session::ready, this, [this] {
        require(!m_wasReady && m_failures == 0, "a session becomes ready once");
        require(m_setup.security == Setup::Security::Plaintext || m_server->isEncrypted(),
                "TLS is never skipped");
        m_wasReady = true;
        sendNext();
    });
    connect(session, &Session::failed, this, &Conversation::onFailed);
    connect(session, &Session::sent, this, &Conversation::onSent);
    connect(session, &Session::checked, this, [this](const std::optional<Failure> &) {
        require(m_checks-- == 1, "a check is answered once");
        sendNext();
    });
    connect(session, &Session::progress, this, [](MailNumber, qint64 sent, qint64 total) {
        require(sent >= 0 && sent <= total, "no more is sent than there is");
    });
    if (m_setup.permission == Setup::Permission::AtOnce)
        connect(session, &Session::finalDotPending, session, &Session::permitFinalDot);
    else if (m_setup.permission == Setup::Permission::Later)
        connect(session, &Session::finalDotPending, session, &Session::permitFinalDot, Qt::QueuedConnection);
    else
        connect(session, &Session::finalDotPending, this,
                [this](MailNumber number) { m_pending.push_back(number); });
}

void Conversation::sendNext()
{
    if (m_setup.checksSender && m_checks == 0 && m_handedOver == 0 && m_session->isIdle() && !m_hasChecked) {
        m_hasChecked = true;
        m_checks = 1;
        return m_session->checkSender(*m_mail.envelope.reversePath);
    }
    for (; m_handedOver < m_setup.messages && m_session->room() > 0; ++m_handedOver)
        m_open.push_back(m_session->send(m_mail));
}

void Conversation::onSent(MailNumber number, const std::vector<RecipientOutcome> &outcomes,
                          const Transcript &transcript)
{
    const auto open = std::find(m_open.begin(), m_open.end(), number);
    require(open != m_open.end(), "a message is answered once");
    m_open.erase(open);
    require(m_failures == 0, "after the end nothing is sent");
    require(outcomes.size() == m_mail.envelope.recipients.size(), "each recipient has an outcome");
    requireNoSecret(transcript);
    bool mayHaveArrived = false;
    for (const RecipientOutcome &outcome : outcomes) {
        mayHaveArrived = mayHaveArrived || std::holds_alternative<Accepted>(outcome) ||
                         std::holds_alternative<Uncertain>(outcome);
        if (const Failure *failure = failureOf(outcome))
            requireNoSecret(*failure);
    }
    m_arrived += mayHaveArrived;
    require(m_arrived <= m_server->wholeMessages(),
            "what was accepted, or is uncertain, was sent to its end");
    sendNext();
}

void Conversation::onFailed(const Failure &failure)
{
    require(++m_failures == 1, "a session fails once");
    require(m_open.empty() && m_checks == 0, "a message under way gets outcomes, no failure beside them");
    requireNoSecret(failure);
}

void Conversation::settle()
{
    settleAll();
}

void Conversation::permit(size_t which)
{
    if (!m_session || m_pending.empty())
        return;
    const auto pending = m_pending.begin() + qsizetype(std::min(which, m_pending.size() - 1));
    const MailNumber number = *pending;
    m_pending.erase(pending);
    m_session->permitFinalDot(number);
}

void Conversation::cancel(size_t which)
{
    if (m_session && !m_open.empty())
        m_session->cancel(m_open[std::min(which, m_open.size() - 1)]);
}

void Conversation::timeOut()
{
    if (m_session)
        timeOutAll(*m_session);
}

void Conversation::finish()
{
    if (!m_session)
        return settle();
    m_server->end(false);
    settle();
    require(m_open.empty(), "each message is answered in the end");
    require(m_checks == 0, "each check is answered in the end");
    require(m_wasReady || m_failures == 1, "a session that never was ready has failed");
    requireNoSecret(m_session->takeTranscript());
    m_session.reset();
}
