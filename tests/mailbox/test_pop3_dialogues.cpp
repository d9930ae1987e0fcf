// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptChannel.h"

#include "mailbox/Pop3ReportSearch.h"
#include "mailbox/Pop3Session.h"

#include <QDir>
#include <QTest>

using namespace sendoff;

namespace {

class FixedRandomness final : public Randomness {
public:
    QByteArray bytes(int count) override { return QByteArray(count, 'r'); }
};

/// Headers with "Report" are those of one; with "Old", of long ago.
Pop3ReportSearch::Glance glance(const QByteArray &headers)
{
    return {headers.contains("Report"), headers.contains("Old") ? QDateTime::fromSecsSinceEpoch(0) : QDateTime()};
}

/// Plays one dialogue to its end.
class Play : public QObject {
public:
    Play(const Dialogue &dialogue, Cut cut) : m_dialogue(dialogue), m_channel(new ScriptChannel(dialogue, cut)), m_asks(dialogue.asks)
    {
        Pop3Settings settings{.host = QStringLiteral("pop.example.org"), .port = 995, .implicitTls = dialogue.security == "tls"};
        settings.handshake.startTls = dialogue.security == "starttls";
        settings.handshake.sasl.user = QString::fromUtf8(dialogue.login.value(0));
        settings.handshake.sasl.password = dialogue.login.value(1);
        settings.handshake.sasl.only = dialogue.login.value(2);
        // Only where silence is played the times are made short.
        settings.timeoutFactor = dialogue.has(Dialogue::Step::Kind::Timeout) ? 0.0002 : 1;
        m_session = std::make_unique<Pop3Session>(settings, std::unique_ptr<Channel>(m_channel), m_clock, m_randomness);
        connect(m_session.get(), &Pop3Session::ready, this, &Play::askNext);
        connect(m_session.get(), &Pop3Session::answered, this, [this](const Pop3Answer &answer) { perform(m_search->step(answer)); });
        connect(m_session.get(), &Pop3Session::failed, this, [this](const MailboxError &error) {
            m_results += "failed " + toName(error.kind) + ' ' + toName(error.stage);
            m_repeated += error.detail;
        });
        m_session->open();
    }

    bool isOver() const { return m_results.size() >= m_dialogue.expected.size() || !m_channel->fault().isEmpty(); }
    QByteArrayList results() const { return m_results; }
    QByteArray fault() const { return m_channel->fault(); }
    QByteArray unreached() const { return m_channel->unreached(); }
    QByteArray repeated() const { return m_repeated; }
    QByteArray transcript() { return m_session->takeTranscript().toText().toUtf8(); }

private:
    void askNext()
    {
        if (m_asks.isEmpty())
            return m_session->quit();
        QByteArrayList seen = m_asks.takeFirst().split(' ').mid(1); // "reports", and what was seen
        m_search.emplace(seen, QDateTime::fromSecsSinceEpoch(1000), 1024, glance);
        perform(m_search->begin());
    }

    void perform(const Pop3SearchStep &step)
    {
        if (const auto *request = std::get_if<Pop3Request>(&step))
            return m_session->run(*request);
        const auto *refused = std::get_if<Pop3NotGathered>(&step);
        const Pop3Gathered &gathered = refused ? refused->sofar : std::get<Pop3Gathered>(step);
        QByteArray result = refused ? "outcome refused" : "outcome gathered";
        for (const QByteArray &id : gathered.seen)
            result += ' ' + id;
        for (const QByteArray &message : gathered.messages)
            result += " | " + message.simplified();
        m_results += result;
        m_search.reset();
        askNext();
    }

    const Dialogue m_dialogue;
    ScriptChannel *const m_channel;
    QByteArrayList m_asks;
    SystemClock m_clock;
    FixedRandomness m_randomness;
    std::unique_ptr<Pop3Session> m_session;
    std::optional<Pop3ReportSearch> m_search;
    QByteArrayList m_results;
    QByteArray m_repeated;
};

} // namespace

class TestPop3Dialogues : public QObject {
    Q_OBJECT

private slots:
    void everyDialogueEndsAsItSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("cut");
        const QDir folder(QStringLiteral(TEST_FOLDER "/pop3"));
        const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 25);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toUtf8();
            for (const auto &[cut, how] : {std::pair{Cut::Whole, ""}, {Cut::Lines, ", by line"}, {Cut::Octets, ", by octet"}})
                QTest::newRow((name + how).constData()) << folder.filePath(file) << int(cut);
        }
    }

    void everyDialogueEndsAsItSays()
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
        const QByteArray transcript = play.transcript();
        const QByteArray password = dialogue.login.at(1);
        for (const QByteArray &secret : {password, password.toBase64(QByteArray::OmitTrailingEquals),
                                         ('\0' + dialogue.login.at(0) + '\0' + password).toBase64()}) {
            QVERIFY2(!transcript.contains(secret), transcript.constData());
            QVERIFY(!play.repeated().contains(secret));
        }
    }
};

QTEST_GUILESS_MAIN(TestPop3Dialogues)
#include "test_pop3_dialogues.moc"
