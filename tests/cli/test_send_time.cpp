// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendTime.h"

#include <QTest>

using namespace sendoff;
using namespace sendoff::cli;
using Kind = SendTimeError::Kind;

/// Clocks in Berlin go forward on 2027-03-28 at 02:00 and back on 2027-10-31 at 03:00.
class TestSendTime : public QObject {
    Q_OBJECT

    const QTimeZone m_berlin{"Europe/Berlin"};
    const QDateTime m_now{{2027, 3, 27}, {10, 30, 15}, m_berlin};

private slots:
    void aTimeToComeIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("minutes") << u"+90min"_qs << u"2027-03-27T11:00:15Z"_qs;
        QTest::newRow("hours") << u"+2h"_qs << u"2027-03-27T11:30:15Z"_qs;
        QTest::newRow("hours over the change") << u"+24h"_qs << u"2027-03-28T09:30:15Z"_qs;
        QTest::newRow("a day is the same time tomorrow") << u"+1d"_qs << u"2027-03-28T08:30:15Z"_qs;
        QTest::newRow("local") << u"2027-03-27T11:00"_qs << u"2027-03-27T10:00:00Z"_qs;
        QTest::newRow("local in summer") << u"2027-07-01T11:00:30"_qs << u"2027-07-01T09:00:30Z"_qs;
        QTest::newRow("a blank instead of T") << u"2027-03-27 11:00"_qs << u"2027-03-27T10:00:00Z"_qs;
        QTest::newRow("basic format") << u"20270327T1100"_qs << u"2027-03-27T10:00:00Z"_qs;
        QTest::newRow("UTC") << u"2027-03-27T11:00Z"_qs << u"2027-03-27T11:00:00Z"_qs;
        QTest::newRow("offset") << u"2027-03-27T11:00:00-05:30"_qs << u"2027-03-27T16:30:00Z"_qs;
        QTest::newRow("short offset") << u"2027-03-27T14:00+03"_qs << u"2027-03-27T11:00:00Z"_qs;
        QTest::newRow("the skipped hour with an offset") << u"2027-03-28T02:30+01:00"_qs << u"2027-03-28T01:30:00Z"_qs;
        QTest::newRow("before the hour that comes twice") << u"2027-10-31T01:59"_qs << u"2027-10-30T23:59:00Z"_qs;
        QTest::newRow("after the hour that comes twice") << u"2027-10-31T03:00"_qs << u"2027-10-31T02:00:00Z"_qs;
        QTest::newRow("leap day") << u"2028-02-29T12:00Z"_qs << u"2028-02-29T12:00:00Z"_qs;
    }

    void aTimeToComeIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto time = parseSendTime(text, m_now, m_berlin);
        QVERIFY2(time, qPrintable(time ? QString() : describe(time.error(), text)));
        QCOMPARE(time->toString(Qt::ISODate), utc);
    }

    void whatIsNoTimeToComeSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("nothing") << QString() << Kind::Unreadable;
        QTest::newRow("words") << u"tomorrow"_qs << Kind::Unreadable;
        QTest::newRow("no unit") << u"+5"_qs << Kind::Unreadable;
        QTest::newRow("a second word") << u"+5min later"_qs << Kind::Unreadable;
        QTest::newRow("no such day") << u"2027-02-30T09:00"_qs << Kind::Unreadable;
        QTest::newRow("no such hour") << u"2027-04-01T25:00"_qs << Kind::Unreadable;
        QTest::newRow("no such offset") << u"2027-04-01T12:00+25:00"_qs << Kind::Unreadable;
        QTest::newRow("far too many days") << u"+999999999999d"_qs << Kind::Unreadable;
        QTest::newRow("a header") << u"2027-04-01T12:00\r\nBcc: x"_qs << Kind::Unreadable;
        QTest::newRow("a day alone") << u"2027-04-01"_qs << Kind::NoTimeOfDay;
        QTest::newRow("a time alone") << u"9:00"_qs << Kind::NoDay;
        QTest::newRow("past") << u"2027-03-27T10:30"_qs << Kind::Past;
        QTest::newRow("past with offset") << u"2027-03-27T10:30+01:00"_qs << Kind::Past;
        QTest::newRow("now") << u"+0min"_qs << Kind::Past;
        QTest::newRow("no days") << u"+0d"_qs << Kind::Past;
        QTest::newRow("skipped") << u"2027-03-28T02:30"_qs << Kind::Skipped;
        QTest::newRow("twice") << u"2027-10-31T02:30"_qs << Kind::Ambiguous;
    }

    void whatIsNoTimeToComeSaysWhy()
    {
        QFETCH(QString, text);
        QFETCH(Kind, kind);
        const auto time = parseSendTime(text, m_now, m_berlin);
        QVERIFY(!time);
        QCOMPARE(time.error().kind, kind);
        QVERIFY(describe(time.error(), text).contains(u' '));
    }

    void anHourThatComesTwiceNamesBoth()
    {
        const auto time = parseSendTime(u"2027-10-31T02:30"_qs, m_now, m_berlin);
        const QString sentence = describe(time.error(), u"2027-10-31T02:30"_qs);
        for (const QString &moment : {u"2027-10-31T02:30:00+02:00"_qs, u"2027-10-31T02:30:00+01:00"_qs}) {
            QVERIFY2(sentence.contains(moment), qPrintable(sentence));
            QVERIFY(parseSendTime(moment, m_now, m_berlin));
        }
    }

    void aZoneWithoutChangesHasNoGaps()
    {
        QVERIFY(parseSendTime(u"2027-03-28T02:30"_qs, m_now, QTimeZone::utc()));
    }
};

QTEST_GUILESS_MAIN(TestSendTime)
#include "test_send_time.moc"
