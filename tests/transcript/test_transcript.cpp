// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/Transcript.h"

#include <QTest>

using namespace sendoff;
using Direction = Transcript::Direction;

class TestTranscript : public QObject {
    Q_OBJECT

    static Transcript conversation()
    {
        const QDateTime at(QDate(2026, 3, 1), QTime(11, 2, 3, 120), Qt::UTC);
        Transcript transcript;
        transcript.add(at, Direction::FromServer, "220 mail.example ESMTP");
        transcript.add(at.addMSecs(1), Direction::ToServer, "EHLO [127.0.0.1]");
        transcript.add(at.addMSecs(-500), Direction::FromServer, QByteArray("550 \0\xff\x1b[2J", 10));
        transcript.add(at.addDays(400), Direction::ToServer, "QUIT");
        transcript.markDeciding();
        return transcript;
    }

private slots:
    void nothingIsLostInTheStore()
    {
        const Transcript transcript = conversation();
        QVERIFY(Transcript::deserialize(transcript.serialize()) == transcript);
        QVERIFY(Transcript::deserialize(Transcript().serialize()) == Transcript());
    }

    void itIsCompact()
    {
        QVERIFY(conversation().serialize().size() < 100);
    }

    void brokenOctetsMakeAnEmptyTranscript()
    {
        const QByteArray good = conversation().serialize();
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(Transcript::deserialize(good.left(length)).isEmpty());
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[at] = char(bad[at] ^ (1 << bit));
                QVERIFY(Transcript::deserialize(bad).lines().size() <= 4);
            }
        }
    }

    void theNewestLineThatIsNotOursDecides()
    {
        const Transcript transcript = conversation();
        QVERIFY(!transcript.lines()[0].deciding);
        QVERIFY(transcript.lines()[2].deciding);
        QVERIFY(!transcript.lines()[3].deciding);
    }

    void anEmptyOneHasNothingToMark()
    {
        Transcript transcript;
        transcript.markDeciding();
        QVERIFY(transcript.isEmpty());
    }

    void peopleSeeTimesAndWhoSpoke()
    {
        Transcript transcript;
        const QDateTime at(QDate(2026, 3, 1), QTime(12, 2, 3, 120), Qt::OffsetFromUTC, 3600);
        transcript.add(at, Direction::ToServer, "EHLO [127.0.0.1]");
        transcript.add(at, Direction::FromServer, "250 gr\xc3\xbc\xc3\x9f dich");
        transcript.add(at, Direction::Note, "20 octets");
        QCOMPARE(transcript.toText(), u"11:02:03.120 C: EHLO [127.0.0.1]\n"
                                      "11:02:03.120 S: 250 gr\u00fc\u00df dich\n"
                                      "11:02:03.120 -- 20 octets\n"_qs);
    }

    void controlsAreEscaped_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("shown");
        QTest::newRow("escape") << QByteArray("a\x1b[2Jb") << u"a\\x1b[2Jb"_qs;
        QTest::newRow("line end") << QByteArray("a\r\nb") << u"a\\x0d\\x0ab"_qs;
        QTest::newRow("nul") << QByteArray("a\0b", 3) << u"a\\x00b"_qs;
        QTest::newRow("not utf-8") << QByteArray("caf\xe9") << u"caf\\xe9"_qs;
        QTest::newRow("reordering") << QByteArray("a\xe2\x80\xae" "b") << u"a\\u202eb"_qs;
        QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8" "b") << u"a\\u2028b"_qs;
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << u"\U0001f600"_qs;
    }
    void controlsAreEscaped()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, shown);
        Transcript transcript;
        transcript.add(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), Direction::FromServer, octets);
        QCOMPARE(transcript.toText(), u"00:00:00.000 S: "_qs + shown + u'\n');
    }
};

QTEST_APPLESS_MAIN(TestTranscript)
#include "test_transcript.moc"
