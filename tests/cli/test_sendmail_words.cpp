// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendmailArguments.h"
#include "app/cli/SendmailInput.h"

#include <QTest>

using namespace sendoff;
using namespace sendoff::cli;
using Mode = SendmailRequest::Mode;

class TestSendmailWords : public QObject {
    Q_OBJECT

    static SendmailRequest parsed(const QString &words)
    {
        const auto request = parseSendmailArguments(words.split(u' ', Qt::SkipEmptyParts));
        if (!request)
            QTest::qFail(qPrintable(request.error()), __FILE__, __LINE__);
        return request ? *request : SendmailRequest();
    }

    /// In blocks of every size.
    static QByteArray message(const QByteArray &input, bool dotEnds = true)
    {
        QByteArray whole;
        for (qsizetype size = 1; size <= std::max<qsizetype>(1, input.size()); ++size) {
            SendmailInput reader(dotEnds);
            QByteArray result;
            for (qsizetype at = 0; at < input.size(); at += size)
                result += reader.take(input.mid(at, size));
            result += reader.finish();
            if (size > 1 && result != whole)
                return "differs by block size: " + result;
            whole = result;
        }
        return whole;
    }

private slots:
    void programsCallItAsTheyDo()
    {
        // cron
        SendmailRequest request = parsed(u"-i -FCronDaemon -B8BITMIME -oem root"_qs);
        QCOMPARE(request.recipients, QStringList{u"root"_qs});
        QCOMPARE(request.fullName, u"CronDaemon"_qs);
        QVERIFY(!request.dotEnds && !request.fromHeaders && !request.sender);
        // PHP, with its fifth parameter
        request = parsed(u"-t -i -fwww@example.org"_qs);
        QVERIFY(request.fromHeaders && !request.dotEnds && request.recipients.isEmpty());
        QCOMPARE(*request.sender, u"www@example.org"_qs);
        // busybox crond
        request = parsed(u"-ti root"_qs);
        QVERIFY(request.fromHeaders && !request.dotEnds);
        QCOMPARE(request.recipients, QStringList{u"root"_qs});
        // Emacs
        request = parsed(u"-oi -f jane@example.org -oem -odb -t"_qs);
        QVERIFY(request.fromHeaders && !request.dotEnds && !request.queueOnly);
        QCOMPARE(*request.sender, u"jane@example.org"_qs);
        // mutt
        request = parsed(u"-oem -oi -f jane@example.org -N failure,delay -R hdrs -B 8BITMIME -- -a@example.org b@example.org"_qs);
        QCOMPARE(request.recipients, (QStringList{u"-a@example.org"_qs, u"b@example.org"_qs}));
        QVERIFY(request.notify && request.notify->failure && request.notify->delay && !request.notify->success);
        // options behind recipients, letters together with a value at the end
        request = parsed(u"a@example.org -vtif jane@example.org -V id -h 3 -L tag -O ErrorMode=m -d0.1 -G -U -X /dev/null"_qs);
        QVERIFY(request.isVerbose && request.fromHeaders && !request.dotEnds);
        QCOMPARE(*request.sender, u"jane@example.org"_qs);
        QCOMPARE(request.recipients, QStringList{u"a@example.org"_qs});
    }

    void whatIsNotSaidIsAsEver()
    {
        const SendmailRequest request = parsed(u"-bm a@example.org"_qs);
        QVERIFY(request.dotEnds && !request.fromHeaders && !request.queueOnly && !request.isVerbose && !request.notify);
        QVERIFY(request.mode == Mode::Deliver);
    }

    void otherModesAreKnown()
    {
        QVERIFY(parsed(u"-bp"_qs).mode == Mode::List);
        QVERIFY(parsed(u"-q30m"_qs).mode == Mode::Flush);
        QVERIFY(parsed(u"-q"_qs).mode == Mode::Flush);
        QVERIFY(parsed(u"-odq a@example.org"_qs).queueOnly);
    }

    void anEmptySenderIsTheNullPath()
    {
        const auto request = parseSendmailArguments({u"-f"_qs, QString(), u"a@example.org"_qs});
        QVERIFY(request && request->sender && request->sender->isEmpty());
        QCOMPARE(*parsed(u"-f<> a@example.org"_qs).sender, u"<>"_qs);
    }

    void whatItCannotDoIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"-bs", "-bd", "-bi", "-bv a@example.org", "-I", "-f", "-F", "-Nsometimes a@example.org",
                                  "-z a@example.org", "--to a@example.org", "-ty a@example.org"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void whatItCannotDoIsSaid()
    {
        QFETCH(QString, words);
        const auto request = parseSendmailArguments(words.split(u' '));
        QVERIFY(!request);
        QVERIFY(request.error().endsWith(u'.') && request.error().contains(u' '));
    }

    void aMessageStaysAsItIs()
    {
        for (const QByteArray &whole : {QByteArray("From: a@b.org\nTo: c@d.org\n\tand more\n\nHi\n..\nend"),
                                        QByteArray("From: a@b.org\r\n\r\n\xff\r\nNo: header\r\n"), QByteArray("X: y\n"),
                                        QByteArray()})
            QCOMPARE(message(whole), whole);
    }

    void aDotEndsItUnlessItIsNotTo()
    {
        QCOMPARE(message("To: a@b.org\n\nHi\n.\nlost\n"), QByteArray("To: a@b.org\n\nHi\n"));
        QCOMPARE(message("To: a@b.org\r\n\r\nHi\r\n.\r\nlost"), QByteArray("To: a@b.org\r\n\r\nHi\r\n"));
        QCOMPARE(message("To: a@b.org\n\nHi\n."), QByteArray("To: a@b.org\n\nHi\n"));
        QCOMPARE(message("To: a@b.org\n\nHi\n.\nkept\n", false), QByteArray("To: a@b.org\n\nHi\n.\nkept\n"));
        SendmailInput reader(true);
        (void)reader.take(".\nlost");
        QVERIFY(reader.isDone());
    }

    void textWithoutHeadersIsABody()
    {
        QCOMPARE(message("disk full on /dev/sda\nsee: log\n"), QByteArray("\ndisk full on /dev/sda\nsee: log\n"));
        QCOMPARE(message(" indented: text\n"), QByteArray("\n indented: text\n"));
        QCOMPARE(message("Subject: x\nHello there\n"), QByteArray("Subject: x\n\nHello there\n"));
    }

    void anMboxLineIsNoHeader()
    {
        QCOMPARE(message("From jane Tue Nov 24\nSubject: x\n\nHi\n"), QByteArray("Subject: x\n\nHi\n"));
        QCOMPARE(message("Subject: x\nFrom jane\n"), QByteArray("Subject: x\n\nFrom jane\n"));
    }
};

QTEST_GUILESS_MAIN(TestSendmailWords)
#include "test_sendmail_words.moc"
