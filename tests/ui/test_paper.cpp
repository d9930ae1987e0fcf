// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/fields/inBackground.h"
#include "ui/outbox/ProgressBoard.h"
#include "ui/paper/LetterPaper.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QPdfWriter>
#include <QtPrintSupport/QPrintDialog>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace sendoff;

namespace {

const QByteArray offer =
    "From: Ana <ana@example.com>\r\nTo: jane@example.org, Tom <tom@example.org>\r\nCc: Ben <ben@example.net>\r\n"
    "Subject: Offers & <prices>\r\nDate: Thu, 26 Nov 2026 10:00:00 +0000\r\n"
    "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nDear Jane,\r\nas agreed.\r\n"
    "--m\r\nContent-Type: application/pdf; name=offer.pdf\r\nContent-Disposition: attachment\r\n\r\n0123456789\r\n--m--\r\n";

QByteArray textOf(qsizetype octets)
{
    QByteArray text = "Subject: Long\r\n\r\n";
    for (int line = 1; text.size() < octets; ++line)
        text += "Line " + QByteArray::number(line) + " of a long text, which goes on and on until the line ends.\r\n";
    return text;
}

QByteArray htmlOf(const QByteArray &body)
{
    return "Subject: Page\r\nContent-Type: text/html\r\n\r\n" + body;
}

} // namespace

class TestPaper : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QPageLayout m_paper = paperOf(QLocale(QLocale::German, QLocale::Germany));

    static OpenedLetter opened(const QByteArray &octets) { return openForPaper({.octets = octets}); }
    static QByteArray pdfOf(LetterPaper &paper, const QPageLayout &layout, int *pages = nullptr, const QPageRanges &ranges = {})
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout(layout);
        writer.setPageRanges(ranges);
        const int count = paper.paint(writer);
        if (pages)
            *pages = count;
        return pdf;
    }
    /// How many sheets are in there, as the file says: each page's own object.
    static qsizetype sheetsIn(const QByteArray &pdf) { return pdf.count("/Type /Page\n"); }

private slots:
    void theHeadersTheFilesAndTheTextAreOnThePaper()
    {
        const LetterPaper paper(opened(offer), QFont());
        const QString text = paper.toPlainText();
        for (const char *piece : {"Offers & <prices>", "Ana <ana@example.com>", "jane@example.org, Tom <tom@example.org>",
                                  "Ben <ben@example.net>", "2026", "offer.pdf (", "Dear Jane,\nas agreed."})
            QVERIFY2(text.contains(QLatin1String(piece)), qPrintable(text));
        QVERIFY(text.indexOf(QStringLiteral("offer.pdf")) < text.indexOf(QStringLiteral("Dear Jane")));
    }
    void aPdfIsWrittenWithItsTitle()
    {
        const QString path = m_folder.filePath(QStringLiteral("offer.pdf"));
        QCOMPARE(writePdf({.octets = offer}, path, m_paper, QFont()), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(sheetsIn(pdf), 1);
        // UTF-16, as Qt writes it.
        const QString title = QStringLiteral("Offers & <prices>");
        QByteArray big;
        for (const QChar c : title)
            big += char(c.unicode() >> 8), big += char(c.unicode() & 0xff);
        QVERIFY(pdf.contains("/Title (\xfe\xff" + big) || pdf.contains(title.toLatin1()));
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            return;
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QByteArray text = process.readAllStandardOutput();
        QVERIFY2(text.contains("Dear Jane,") && text.contains("Page 1 of 1"), text.constData());
    }
    void nothingIsWrittenInPlaceOfWhatCannotBe()
    {
        const QString nowhere = m_folder.filePath(QStringLiteral("none/offer.pdf"));
        QVERIFY(writePdf({.octets = offer}, nowhere, m_paper, QFont()).contains(QStringLiteral("couldn't be written")));
        const QString path = m_folder.filePath(QStringLiteral("gone.pdf"));
        QVERIFY(writePdf({.path = nowhere}, path, m_paper, QFont()).contains(QStringLiteral("can't be read")));
        QVERIFY(!QFile::exists(path));
    }
    void theSheetIsThatOfTheCountry_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("sheet");
        QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << int(QPageSize::A4);
        QTest::newRow("United Kingdom") << QLocale(QLocale::English, QLocale::UnitedKingdom) << int(QPageSize::A4);
        QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << int(QPageSize::Letter);
        QTest::newRow("Canada") << QLocale(QLocale::French, QLocale::Canada) << int(QPageSize::Letter);
    }
    void theSheetIsThatOfTheCountry()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const int, sheet);
        QCOMPARE(int(paperOf(locale).pageSize().id()), sheet);
    }
    void aLongMessageTakesManySheetsAndTheWindowGoesOn()
    {
        const QByteArray message = textOf(200 * 1024);
        QElapsedTimer clock;
        clock.start();
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&beats] { ++beats; });
        beat.start(5);
        std::optional<std::pair<int, qsizetype>> answer;
        inBackground(this, [message, layout = m_paper] {
            LetterPaper paper(opened(message), QFont());
            int pages = 0;
            const QByteArray pdf = pdfOf(paper, layout, &pages);
            return std::pair(pages, sheetsIn(pdf));
        }, [&answer](const std::pair<int, qsizetype> &count) { answer = count; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 60'000);
        qInfo("200 kB: %d sheets in %lld ms, in which the window did %d other things", answer->first,
              static_cast<long long>(clock.elapsed()), beats);
        QVERIFY(answer->first > 30);
        QCOMPARE(answer->second, qsizetype(answer->first));
        // On a busy machine a thread gets its turn late; on the window's own thread there would be none.
        QVERIFY(beats > 5);
    }
    void onlyTheSheetsThatAreAskedForArePrinted()
    {
        LetterPaper paper(opened(textOf(30 * 1024)), QFont());
        QPageRanges ranges;
        ranges.addRange(2, 3);
        int pages = 0;
        const QByteArray pdf = pdfOf(paper, m_paper, &pages, ranges);
        QVERIFY(pages > 3);
        QCOMPARE(sheetsIn(pdf), 2);
    }
    void nothingIsLoadedFromAnywhere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString file = m_folder.filePath(QStringLiteral("secret.png"));
        QImage secret(40, 40, QImage::Format_RGB32);
        secret.fill(Qt::red);
        QVERIFY(secret.save(file));
        // As if the cleaning had let it through.
        OpenedLetter letter = opened(htmlOf("<p>Hello</p>"));
        letter.html.html = QStringLiteral("<p>Hello <img src=\"http://127.0.0.1:%1/x.png\"><img src=\"file://%2\">"
                                          "<link rel=\"stylesheet\" href=\"http://127.0.0.1:%1/x.css\"></p>")
                               .arg(server.serverPort())
                               .arg(file);
        LetterPaper paper(letter, QFont());
        QVERIFY(pdfOf(paper, m_paper).startsWith("%PDF"));
        QVERIFY(!server.waitForNewConnection(200));
        QVERIFY(!paper.resource(QTextDocument::ImageResource, QUrl::fromLocalFile(file)).isValid());
    }
    void whatIsTooWideIsMadeSmaller()
    {
        QImage picture(3000, 1500, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QByteArray octets;
        QBuffer buffer(&octets);
        picture.save(&buffer, "PNG");
        OpenedLetter letter = opened(htmlOf("<p>x</p>"));
        letter.pictures[QStringLiteral("p@x")] = octets;
        for (const char *size : {"", " width=\"3000\" height=\"1500\""}) {
            letter.html.html = QStringLiteral("<p><img src=\"cid:p@x\"%1></p>").arg(QLatin1String(size));
            LetterPaper paper(letter, QFont());
            (void)pdfOf(paper, m_paper);
            QVERIFY2(paper.size().width() <= paper.pageSize().width() + 1, size);
            QVERIFY(paper.pageSize().width() < 660); // 210 mm without margins
        }
        letter.html.html = QStringLiteral("<table width=\"900\"><tr><td width=\"900\">Wide</td></tr></table>");
        LetterPaper paper(letter, QFont());
        (void)pdfOf(paper, m_paper);
        QVERIFY(paper.pageSize().width() >= 900);
    }
    void theMainWindowPrintsTheShownMessage()
    {
        FakeMailService service;
        samples::fillAccounts(service);
        samples::fillOutbox(service);
        service.m_octets = offer;
        MainWindow window(service, m_folder.filePath(QStringLiteral("window.ini")));
        window.show();
        window.showItem(ItemId(5));
        auto *pdf = window.findChild<QAction *>(QStringLiteral("savePdf"));
        QTRY_VERIFY(pdf->isEnabled());
        pdf->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<QFileDialog *>(QStringLiteral("pdfDialog"))));
        const QString path = m_folder.filePath(QStringLiteral("window.pdf"));
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));

        window.findChild<QAction *>(QStringLiteral("print"))->trigger();
        QPrintDialog *printing = nullptr;
        QTRY_VERIFY((printing = window.findChild<QPrintDialog *>(QStringLiteral("printDialog"))));
        printing->reject();
    }
};

QTEST_MAIN(TestPaper)
#include "test_paper.moc"
