// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include <QTest>

using namespace sendoff;

using TestedId = Id<struct TestedTag>;

class TestId : public QObject {
    Q_OBJECT

private slots:
    void onlyDigitsAreAnId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number"); // 0: none
        QTest::newRow("one") << u"1"_qs << qint64(1);
        QTest::newRow("the largest") << u"9223372036854775807"_qs << qint64(9223372036854775807);
        QTest::newRow("one more") << u"9223372036854775808"_qs << qint64(0);
        QTest::newRow("nought") << u"0"_qs << qint64(0);
        QTest::newRow("nothing") << QString() << qint64(0);
        QTest::newRow("minus") << u"-5"_qs << qint64(0);
        QTest::newRow("plus") << u"+5"_qs << qint64(0);
        QTest::newRow("blank before") << u" 5"_qs << qint64(0);
        QTest::newRow("blank behind") << u"5 "_qs << qint64(0);
        QTest::newRow("Arabic") << u"\u0665"_qs << qint64(0);
        QTest::newRow("hexadecimal") << u"0x5"_qs << qint64(0);
    }
    void onlyDigitsAreAnId()
    {
        QFETCH(QString, text);
        QFETCH(qint64, number);
        QCOMPARE(TestedId::fromText(text).value_or(TestedId()).number(), number);
    }
};

QTEST_APPLESS_MAIN(TestId)
#include "test_id.moc"
