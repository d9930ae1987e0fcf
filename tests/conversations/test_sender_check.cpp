// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptChannel.h"

#include "smtp/Session.h"

#include <QTest>

using namespace sendoff;

class TestSenderCheck : public QObject {
    Q_OBJECT

private slots:
    void aSenderIsTriedAndNothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<int>("code"); // 0: nothing is wrong
        QTest::newRow("taken") << QByteArray("S: 250 ok\nC: RSET\nS: 250 ok\n") << 0;
        QTest::newRow("refused") << QByteArray("S: 553 5.7.1 not yours\nC: RSET\nS: 250 ok\n") << 553;
        QTest::newRow("good-bye") << QByteArray("S: 421 4.7.0 not from here\nCLOSE\n") << 421;
    }
    void aSenderIsTriedAndNothingIsSent()
    {
        QFETCH(QByteArray, end);
        QFETCH(int, code);
        const Dialogue dialogue = Dialogue::parse("S: 220 smtp.example.org ESMTP\n"
                                                  "C: EHLO [127.0.0.1]\n"
                                                  "S: 250 smtp.example.org\n"
                                                  "C: MAIL FROM:<jane@example.org>\n" + end);
        auto *channel = new ScriptChannel(dialogue, Cut::Whole);
        SystemClock clock;
        SystemRandomness randomness;
        Session session({.host = QStringLiteral("smtp.example.org")}, std::unique_ptr<Channel>(channel), clock, randomness);
        std::optional<std::optional<Failure>> told;
        connect(&session, &Session::ready, this, [&session] { session.checkSender(*AddrSpec::parse(QStringLiteral("jane@example.org"))); });
        connect(&session, &Session::checked, this, [&told](const auto &failure) { told = failure; });
        session.open();
        QTRY_VERIFY(told);
        QCOMPARE(channel->fault(), QByteArray());
        QCOMPARE(*told && (*told)->reply ? (*told)->reply->code : 0, code);
        QCOMPARE(told->has_value(), code != 0);
    }
};

QTEST_GUILESS_MAIN(TestSenderCheck)
#include "test_sender_check.moc"
