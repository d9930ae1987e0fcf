// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/UnixLines.h"

#include <QTest>

using namespace sendoff;

class TestUnixLines : public QObject {
    Q_OBJECT

    using Quoting = UnixLines::Quoting;

    static QByteArray inBlocks(const QByteArray &octets, qsizetype size, Quoting quoting)
    {
        UnixLines lines(quoting);
        QByteArray out;
        for (qsizetype at = 0; at < octets.size(); at += size)
            out += lines.take(octets.mid(at, size));
        return out + lines.finish();
    }

private slots:
    void anyCutGivesTheSame_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("quoted");
        const auto row = [](const char *name, const QByteArray &octets, const QByteArray &plain, const QByteArray &quoted) {
            QTest::newRow(name) << octets << plain << quoted;
        };
        row("nothing", "", "", "");
        row("CR LF", "a\r\n\r\nb\r\n", "a\n\nb\n", "a\n\nb\n");
        row("stray CR and LF", "a\rb\nc\r\r\nd\r", "a\nb\nc\n\nd\n", "a\nb\nc\n\nd\n");
        row("no end", "a\r\nb", "a\nb\n", "a\nb\n");
        row("From", "From me\r\nFrom\r\nFrom you", "From me\nFrom\nFrom you\n", ">From me\nFrom\n>From you\n");
        row("quoted From", ">From me\r\n>>From you\r\n> From\r\n>Fro\r\n>", ">From me\n>>From you\n> From\n>Fro\n>\n",
            ">>From me\n>>>From you\n> From\n>Fro\n>\n");
        row("From within", "not From me\r\nxFrom ", "not From me\nxFrom \n", "not From me\nxFrom \n");
        row("From at the end", "a\r\nFrom ", "a\nFrom \n", "a\n>From \n");
        row("8 bit and NUL", QByteArray("\xff\0\r\n", 4), QByteArray("\xff\0\n", 3), QByteArray("\xff\0\n", 3));
    }
    void anyCutGivesTheSame()
    {
        QFETCH(QByteArray, octets);
        for (qsizetype size = 1; size <= octets.size() + 1; ++size) {
            QTEST(inBlocks(octets, size, Quoting::None), "plain");
            QTEST(inBlocks(octets, size, Quoting::Mboxrd), "quoted");
        }
    }
};

QTEST_GUILESS_MAIN(TestUnixLines)
#include "test_unix_lines.moc"
