// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptChannel.h"

#include "smtp/Session.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace sendoff;

namespace {

class FixedRandomness final : public Randomness {
public:
    QByteArray bytes(int count) override { return QByteArray(count, 'r'); }
};

class Octets final : public MessageContent {
public:
    Octets(const QByteArray &octets, bool readable, const QByteArray &binary = {})
        : m_octets(octets), m_binary(binary), m_readable(readable)
    {
    }
    qint64 size() const override { return m_octets.size(); }
    std::unique_ptr<QIODevice> open() const override
    {
        if (!m_readable)
            return nullptr;
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_octets);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

    std::shared_ptr<const MessageContent> binaryForm() const override
    {
        return m_binary.isEmpty() ? nullptr : std::make_shared<Octets>(m_binary, m_readable);
    }

private:
    const QByteArray m_octets;
    const QByteArray m_binary;
    const bool m_readable;
};

QByteArray replyWords(const ServerReply &reply)
{
    return ' ' + QByteArray::number(reply.code) + (reply.enhanced ? ' ' + reply.enhanced->toBytes() : QByteArray());
}

QByteArray failureWords(const Failure &failure)
{
    return toName(failure.kind).toLatin1() + ' ' + toName(failure.stage).toLatin1() + ' '
        + toName(failure.scope).toLatin1() + (failure.reply ? replyWords(*failure.reply) : QByteArray());
}

QByteArray outcomeWords(const AddrSpec &address, const RecipientOutcome &outcome)
{
    static const char *const names[] = {"accepted", "deferred", "rejected", "uncertain"};
    const QByteArray head = "outcome " + address.toText().toUtf8() + ' ' + names[outcome.index()];
    if (const auto *accepted = std::get_if<Accepted>(&outcome))
        return head + replyWords(accepted->reply);
    return head + ' ' + failureWords(*failureOf(outcome));
}

AddrSpec address(const QByteArray &text)
{
    return AddrSpec::parse(QString::fromUtf8(text)).value();
}

/// Plays one dialogue to its end.
class Play : public QObject {
public:
    Play(const Dialogue &dialogue, Cut cut)
        : m_dialogue(dialogue), m_channel(new ScriptChannel(dialogue, cut)), m_left(dialogue.copies)
    {
        SessionSettings settings{.host = QStringLiteral("smtp.example.org"),
                                 .port = 465,
                                 .implicitTls = dialogue.security == "tls"};
        settings.handshake.ehloName = dialogue.ehlo;
        settings.handshake.startTls = dialogue.security == "starttls";
        settings.handshake.lmtp = dialogue.lmtp;
        settings.handshake.login = !dialogue.login.isEmpty();
        if (settings.handshake.login) {
            settings.handshake.sasl.user = QString::fromUtf8(dialogue.login.value(0));
            settings.handshake.sasl.password = dialogue.login.value(1);
            settings.handshake.sasl.only = dialogue.login.value(2);
            settings.handshake.sasl.floor = dialogue.floor;
            settings.handshake.sasl.configuredUser = QString::fromUtf8(dialogue.login.value(0));
            settings.handshake.sasl.clientCertificate = dialogue.clientCertificate;
            settings.handshake.sasl.host = settings.host;
            settings.handshake.sasl.port = settings.port;
        }
        // Only where silence is played the RFC's times are made short.
        settings.timeoutFactor = dialogue.has(Dialogue::Step::Kind::Timeout) ? 0.001 : 1;
        m_mail.envelope.reversePath = dialogue.from == "<>" ? std::nullopt : std::optional(address(dialogue.from));
        for (const QByteArray &recipient : dialogue.to)
            m_mail.envelope.recipients.push_back(address(recipient));
        m_mail.content = std::make_shared<Octets>(dialogue.message, !dialogue.unreadable, dialogue.binaryForm);
        m_mail.options = dialogue.options;
        for (const AddrSpec &recipient : m_mail.envelope.recipients) {
            if (!dialogue.original.isEmpty())
                m_mail.options.dsn.recipients.push_back({.address = recipient,
                                                         .originalType = dialogue.original.value(0),
                                                         .originalAddress = dialogue.original.value(1)});
        }
        m_mail.resendsIfUncertain = dialogue.repeatable;
        m_mail.hasBinaryContent = dialogue.binary;
        m_mail.has8BitContent = dialogue.eightBit;
        m_mail.hasUtf8Headers = dialogue.utf8Headers;
        m_mail.notify = DsnNotify::parse(dialogue.notify);
        m_mail.envelopeId = dialogue.envelopeId;
        m_session = std::make_unique<Session>(settings, std::unique_ptr<Channel>(m_channel), m_clock, m_randomness);
        connectSession();
        m_session->open();
    }

    bool isOver() const { return m_results.size() >= m_dialogue.expected.size() || !m_channel->fault().isEmpty(); }
    QByteArrayList results() const { return m_results; }
    QByteArray fault() const { return m_channel->fault(); }
    QByteArray unreached() const { return m_channel->unreached(); }
    /// What the failure keeps of the server's words.
    QByteArray repeated() const { return m_repeated; }
    QByteArray transcript() { return m_transcript + m_session->takeTranscript().toText().toUtf8(); }

private:
    void connectSession()
    {
        Session *session = m_session.get();
        connect(session, &Session::ready, this, &Play::handOver);
        connect(session, &Session::finalDotPending, session, &Session::permitFinalDot, Qt::QueuedConnection);
        connect(session, &Session::failed, this,
                [this](const Failure &failure) {
                    m_results += "failed " + failureWords(failure);
                    m_repeated += failure.detail + (failure.reply ? failure.reply->text : QByteArray());
                });
        connect(session, &Session::sent, this,
                [this](MailNumber, const std::vector<RecipientOutcome> &outcomes, const Transcript &transcript) {
                    for (size_t i = 0; i < outcomes.size(); ++i)
                        m_results += outcomeWords(m_mail.envelope.recipients[i], outcomes[i]);
                    m_transcript += transcript.toText().toUtf8();
                    handOver();
                });
        m_channel->onCancel = [this] { m_session->cancel(m_newest); };
        m_channel->onNext = [this] {
            ++m_left;
            handOver();
        };
    }

    void handOver()
    {
        for (; m_left > 0 && m_session->room() > 0; --m_left)
            m_newest = m_session->send(m_mail);
    }

    const Dialogue m_dialogue;
    ScriptChannel *const m_channel;
    SystemClock m_clock;
    FixedRandomness m_randomness;
    std::unique_ptr<Session> m_session;
    MailObject m_mail;
    int m_left;
    MailNumber m_newest = 0;
    QByteArrayList m_results;
    QByteArray m_transcript;
    QByteArray m_repeated;
};

} // namespace

class TestConversations : public QObject {
    Q_OBJECT

private slots:
    void everyConversationEndsWithATrueOutcome_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("cut");
        const QDir folder(QStringLiteral(TEST_FOLDER "/dialogues"));
        const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 40);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toUtf8();
            for (const auto &[cut, how] : {std::pair{Cut::Whole, ""}, {Cut::Lines, ", by line"}, {Cut::Octets, ", by octet"}})
                QTest::newRow((name + how).constData()) << folder.filePath(file) << int(cut);
        }
    }

    void everyConversationEndsWithATrueOutcome()
    {
        QFETCH(QString, path);
        QFETCH(int, cut);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Dialogue dialogue = Dialogue::parse(file.readAll());
        QVERIFY(!dialogue.expected.isEmpty());
        Play play(dialogue, Cut(cut));
        QTRY_VERIFY2_WITH_TIMEOUT(play.isOver(), play.unreached().constData(), 20000);
        QCOMPARE(play.fault(), QByteArray());
        QCOMPARE(play.results().join('\n'), dialogue.expected.join('\n'));
        QVERIFY2(play.unreached().isEmpty(), play.unreached().constData());
        if (!dialogue.login.isEmpty()) {
            const QByteArray transcript = play.transcript();
            QVERIFY(!transcript.isEmpty());
            QVERIFY(!play.repeated().contains(dialogue.login.at(1)));
            QVERIFY(!transcript.contains(dialogue.login.at(1)));
            QVERIFY(!transcript.contains(dialogue.login.at(1).toBase64()));
        }
    }
};

QTEST_GUILESS_MAIN(TestConversations)
#include "test_conversations.moc"
