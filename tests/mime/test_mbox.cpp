// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/Mbox.h"

#include <QBuffer>
#include <QTest>

using namespace sendoff;

namespace {

const QByteArray separator = "From ana@example.org Thu Nov 26 10:00:00 2026\n";

} // namespace

class TestMbox : public QObject {
    Q_OBJECT

    static QByteArrayList messagesOf(const QByteArray &octets)
    {
        QBuffer source;
        source.setData(octets);
        source.open(QIODevice::ReadOnly);
        QByteArrayList messages;
        for (const MboxEntry &entry : Mbox::entries(source)) {
            QBuffer sink;
            sink.open(QIODevice::WriteOnly);
            if (!Mbox::extract(source, entry, sink))
                return {"failed"};
            messages += sink.data();
        }
        return messages;
    }
    static bool isMbox(const QByteArray &octets)
    {
        QBuffer source;
        source.setData(octets);
        source.open(QIODevice::ReadOnly);
        return Mbox::isMbox(source);
    }

private slots:
    void messagesAreFound_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArrayList>("messages");
        const QByteArray one = "Subject: one\n\nHello\n";
        const QByteArray two = "Subject: two\n\n\nBye";
        QTest::newRow("two") << separator + one + '\n' + separator + two + "\n\n" << QByteArrayList{one, two + '\n'};
        QTest::newRow("CR LF") << QByteArray("From - Thu Nov 26 10:00:00 2026\r\nSubject: one\r\n\r\nHi\r\n\r\n") + separator + two
                               << QByteArrayList{"Subject: one\r\n\r\nHi\r\n", two};
        QTest::newRow("no empty line at the end") << separator + one << QByteArrayList{one};
        QTest::newRow("mboxrd") << separator + "A: b\n\n>From me\n>>From you\n> From\n"
                                << QByteArrayList{"A: b\n\nFrom me\n>From you\n> From\n"};
        QTest::newRow("From in the body") << separator + "A: b\n\nHi\n\nFrom here on it rained.\n"
                                          << QByteArrayList{"A: b\n\nHi\n\nFrom here on it rained.\n"};
        QTest::newRow("From without an empty line") << separator + "A: b\n\nHi\n" + separator
                                                    << QByteArrayList{"A: b\n\nHi\n" + separator};
        QTest::newRow("time zone") << QByteArray("From x@y Thu Nov 26 10:00 2026 +0100\n") + one << QByteArrayList{one};
        const QByteArray counted = "Content-Length: " + QByteArray::number(7 + separator.size()) + "\n\nHello\n\n" + separator;
        QTest::newRow("mboxcl2") << separator + counted + '\n' + separator + one << QByteArrayList{counted, one};
        QTest::newRow("mboxcl2 at the end") << separator + counted << QByteArrayList{counted};
        QTest::newRow("mboxcl") << separator + "Content-Length: 9\n\n>From me\n\n" + separator + one
                                << QByteArrayList{"Content-Length: 9\n\nFrom me\n", one};
        QTest::newRow("wrong length") << separator + "Content-Length: 3\n\nHello\n\n" + separator + one
                                      << QByteArrayList{"Content-Length: 3\n\nHello\n", one};
        QTest::newRow("huge length") << separator + "Content-Length: 9223372036854775807\n\nHello\n"
                                     << QByteArrayList{"Content-Length: 9223372036854775807\n\nHello\n"};
        QTest::newRow("nothing in it") << separator + '\n' + separator + one << QByteArrayList{one};
        QTest::newRow("long line") << separator + "A: b\n\n" + QByteArray(200000, 'x') + '\n'
                                   << QByteArrayList{"A: b\n\n" + QByteArray(200000, 'x') + '\n'};
        QTest::newRow("empty") << QByteArray() << QByteArrayList();
    }
    void messagesAreFound()
    {
        QFETCH(QByteArray, octets);
        QTEST(messagesOf(octets), "messages");
    }

    void aFileIsOneIfItBeginsAsOne()
    {
        QVERIFY(isMbox(separator + "A: b\n\n"));
        QVERIFY(!isMbox("From: ana@example.org\n\n"));
        QVERIFY(!isMbox("From here on it rained.\n"));
        QVERIFY(!isMbox({}));
    }

    void headersAreReadAlone()
    {
        QBuffer source;
        source.setData(separator + "A: b\nC: d\n\nbody\n\n" + separator + "E: f\r\n\r\nbody");
        source.open(QIODevice::ReadOnly);
        const auto entries = Mbox::entries(source);
        QCOMPARE(Mbox::headers(source, entries.at(0)), QByteArray("A: b\nC: d\n"));
        QCOMPARE(Mbox::headers(source, entries.at(1)), QByteArray("E: f\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestMbox)
#include "test_mbox.moc"
