// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/editor/EditorBench.h"
#include "ui/editor/TextFeatures.h"

#include <QBuffer>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace sendoff;

using Do = EditorActions::Id;

class TestEditorKeys : public QObject {
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static void copy(const QString &text, const QString &html = {})
    {
        auto *data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
    }
    static QImage picture(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return image;
    }

private slots:
    void aMessageIsPlainUntilFormatIsAskedFor()
    {
        EditorBench bench;
        bench.write(s("**not bold**\n- no list\n# no heading"));
        QVERIFY(!bench.text().isRich());
        QCOMPARE(bench.plain(), s("**not bold**\n- no list\n# no heading"));
        QVERIFY(bench.html().isEmpty());
        QVERIFY(bench.editor.findChild<QWidget *>(s("formatBar"))->isHidden());
        bench.act(Do::Strong);
        QVERIFY(bench.text().isRich());
        QVERIFY(!bench.editor.findChild<QWidget *>(s("formatBar"))->isHidden());
    }
    void markdownBecomesFormat_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *typed, const char *html) {
            QTest::newRow(typed) << s(typed) << s(html);
        };
        row("a **b** c", "<p>a <strong>b</strong> c</p>");
        row("a *b* c", "<p>a <em>b</em> c</p>");
        row("a ~~b~~ c", "<p>a <s>b</s> c</p>");
        row("a `b` c", "<p>a <code>b</code> c</p>");
        row("**two words** c", "<p><strong>two words</strong> c</p>");
        row("2 * 3 * 4", "<p>2 * 3 * 4</p>");
        row("a*b*c", "<p>a*b*c</p>");
        row("** b **", "<p>** b **</p>");
        row("see [the plan](example.org/plan).",
            "<p>see <a href=\"https://example.org/plan\">the plan</a>.</p>");
        row("[x](javascript:y)", "<p>[x](javascript:y)</p>");
        row("[me](ana@example.org) a", "<p><a href=\"mailto:ana@example.org\">me</a> a</p>");
        row("# a\nb", "<h1>a</h1><p>b</p>");
        row("### a\nb", "<h3>a</h3><p>b</p>");
        row("- a\nb\n\nc", "<ul><li>a</li><li>b</li></ul><p>c</p>");
        row("* a", "<ul><li>a</li></ul>");
        row("1. a\nb", "<ol><li>a</li><li>b</li></ol>");
        row("> a\nb", "<blockquote type=\"cite\"><p>a</p></blockquote><p>b</p>");
        row("```\n**x**\n  y\nz", "<pre>**x**  y  z</pre>");
        row("```cpp\na\n\nb", "<pre>a</pre><p>b</p>");
        row("---\na", "<hr><p>a</p>");
        row("`**a**`", "<p><code>**a**</code></p>");
    }
    void markdownBecomesFormat()
    {
        QFETCH(QString, typed);
        QFETCH(QString, html);
        EditorBench bench;
        bench.act(Do::Rich);
        bench.write(typed);
        QCOMPARE(bench.html(), html);
    }
    void backspaceRightAfterwardsGivesTheMarksBack_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"a **b**", "- ", "# ", "> ", "1. ", "`c`", "[t](example.org)"})
            QTest::newRow(typed) << s(typed);
    }
    void backspaceRightAfterwardsGivesTheMarksBack()
    {
        QFETCH(QString, typed);
        EditorBench bench;
        bench.act(Do::Rich);
        bench.write(typed);
        QVERIFY(bench.plain() != typed);
        bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.plain(), typed);
        bench.write(s("x"));
        bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.plain(), typed);
    }
    void charactersAreToggled()
    {
        EditorBench bench;
        bench.setHtml(s("<p>one two three</p>"));
        bench.select(s("two"));
        bench.act(Do::Strong);
        bench.act(Do::Emphasis);
        bench.act(Do::Strike);
        QCOMPARE(bench.html(), s("<p>one <strong><em><s>two</s></em></strong> three</p>"));
        QVERIFY(bench.editor.action(Do::Strong)->isChecked());
        bench.act(Do::Strong);
        bench.act(Do::Strike);
        QCOMPARE(bench.html(), s("<p>one <em>two</em> three</p>"));
        bench.act(Do::Code);
        bench.act(Do::RemoveFormat);
        QCOMPARE(bench.html(), s("<p>one two three</p>"));
        bench.text().moveCursor(QTextCursor::End);
        bench.act(Do::Strong);
        bench.write(s(" x"));
        bench.act(Do::Strong);
        bench.write(s("y"));
        QCOMPARE(bench.html(), s("<p>one two three<strong> x</strong>y</p>"));
    }
    void keysToggleToo()
    {
        EditorBench bench;
        bench.setHtml(s("<p>one</p>"));
        bench.editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.editor));
        bench.select(s("one"));
        bench.press(Qt::Key_B, Qt::ControlModifier);
        bench.press(Qt::Key_E, Qt::ControlModifier);
        bench.press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.html(), s("<ul><li><strong><code>one</code></strong></li></ul>"));
        bench.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(bench.html(), s("<h1><strong><code>one</code></strong></h1>"));
    }
    void listsAreNestedByTab()
    {
        EditorBench bench;
        bench.act(Do::Rich);
        bench.write(s("- a\nb\nc"));
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.html(), s("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"));
        bench.press(Qt::Key_Tab); // not two levels below the one above
        bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(bench.html(), s("<ul><li>a</li><li>b</li><li>c</li></ul>"));
        bench.press(Qt::Key_Tab);
        bench.write(s("\nd"));
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Return);
        bench.write(s("e"));
        QCOMPARE(bench.html(), s("<ul><li>a</li><li>b<ul><li>c</li><li>d</li></ul></li><li>e</li></ul>"));
        bench.placeBefore(s("e"));
        bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.html(), s("<ul><li>a</li><li>b<ul><li>c</li><li>d</li></ul></li></ul><p>e</p>"));
    }
    void aListIsToggled()
    {
        EditorBench bench;
        bench.setHtml(s("<p>a<br>b<br>c</p>"));
        bench.text().selectAll();
        bench.act(Do::NumberList);
        QCOMPARE(bench.html(), s("<ol><li>a</li><li>b</li><li>c</li></ol>"));
        bench.act(Do::BulletList);
        QCOMPARE(bench.html(), s("<ul><li>a</li><li>b</li><li>c</li></ul>"));
        bench.act(Do::BulletList);
        QCOMPARE(bench.html(), s("<p>a<br>b<br>c</p>"));
    }
    void enterSplitsAQuote()
    {
        EditorBench bench;
        const QString quote = s("<p>A wrote:</p><blockquote type=\"cite\"><p>one two</p></blockquote>");
        bench.setHtml(quote);
        bench.placeAfter(s("one"));
        bench.write(s("\nNo."));
        QCOMPARE(bench.html(), s("<p>A wrote:</p><blockquote type=\"cite\"><p>one</p></blockquote><p>No.</p>"
                                 "<blockquote type=\"cite\"><p>&nbsp;two</p></blockquote>"));
        bench.setHtml(quote);
        bench.placeAfter(s("two"));
        bench.write(s("\nNo."));
        QCOMPARE(bench.html(), quote + s("<p>No.</p>"));
        bench.setHtml(s("<blockquote type=\"cite\"><p>one<br>two</p></blockquote>"));
        bench.placeBefore(s("two"));
        bench.write(s("\nNo."));
        QCOMPARE(bench.html(), s("<blockquote type=\"cite\"><p>one</p></blockquote><p>No.</p>"
                                 "<blockquote type=\"cite\"><p>two</p></blockquote>"));
    }
    void quoteLevelsGoUpAndDown()
    {
        EditorBench bench;
        bench.setHtml(s("<p>a</p>"));
        bench.act(Do::Quote);
        bench.act(Do::Quote);
        QCOMPARE(bench.html(),
                 s("<blockquote type=\"cite\"><blockquote type=\"cite\"><p>a</p></blockquote></blockquote>"));
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.html(), s("<blockquote type=\"cite\"><p>a</p></blockquote>"));
        bench.act(Do::Unquote);
        QCOMPARE(bench.html(), s("<p>a</p>"));
    }
    void enterInAQuotedLineOfPlainTextSplitsIt()
    {
        EditorBench bench(Draft{.text = s("> one two\n> three")});
        bench.placeBefore(s("two"));
        bench.write(s("\nNo."));
        QCOMPARE(bench.plain(), s("> one \n\nNo.\n> two\n> three"));
    }
    void aRuleIsLeftAlone()
    {
        EditorBench bench;
        bench.setHtml(s("<p>a</p>"));
        bench.act(Do::Rule);
        bench.write(s("b"));
        QCOMPARE(bench.html(), s("<p>a</p><hr><p>b</p>"));
        bench.press(Qt::Key_Up);
        bench.write(s("c"));
        QCOMPARE(bench.html(), s("<p>a</p><hr><p>c<br>b</p>"));
        bench.setHtml(s("<p>a</p><hr><p>b</p>"));
        bench.placeBefore(s("b"));
        bench.press(Qt::Key_Backspace);
        QCOMPARE(bench.html(), s("<p>a<br>b</p>"));
    }
    void linksAreSetInPlace()
    {
        EditorBench bench;
        QGuiApplication::clipboard()->clear();
        bench.setHtml(s("<p>see the plan now</p>"));
        bench.select(s("plan"));
        bench.act(Do::Link);
        auto *bar = bench.editor.findChild<QWidget *>(s("linkBar"));
        QVERIFY(bar->isVisible());
        auto *address = named<QLineEdit>(bench.editor, s("Address of the link"));
        QCOMPARE(named<QLineEdit>(bench.editor, s("Text of the link"))->text(), s("plan"));
        QTest::keyClicks(address, s("nothing"));
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(bench.editor.findChild<QLabel *>(s("linkFault"))->isVisible());
        address->clear();
        QTest::keyClicks(address, s("example.org/plan"));
        QVERIFY(!bench.editor.findChild<QLabel *>(s("linkFault"))->isVisible());
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(!bar->isVisible());
        QCOMPARE(bench.html(), s("<p>see the <a href=\"https://example.org/plan\">plan</a> now</p>"));
        bench.write(s("s"));
        QCOMPARE(bench.html(), s("<p>see the <a href=\"https://example.org/plan\">plan</a>s now</p>"));
        bench.placeAfter(s("pl"));
        bench.write(s("l"));
        QCOMPARE(bench.html(), s("<p>see the <a href=\"https://example.org/plan\">pllan</a>s now</p>"));
        bench.act(Do::Link);
        QCOMPARE(address->text(), s("https://example.org/plan"));
        QTest::mouseClick(bench.editor.findChild<QPushButton *>(s("removeLink")), Qt::LeftButton);
        QCOMPARE(bench.html(), s("<p>see the pllans now</p>"));
        bench.act(Do::Link);
        QTest::keyClick(address, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }
    void toPlainAndBackByUndo()
    {
        EditorBench bench;
        const QString html =
            s("<h1>Plan</h1><p>See <strong>the</strong> <a href=\"https://example.org/a\">plan</a>.</p>"
              "<ul><li>a</li></ul><blockquote type=\"cite\"><p>b</p></blockquote>");
        bench.setHtml(html);
        QSignalSpy dropped(&bench.text(), &MessageText::dropped);
        bench.act(Do::Rich);
        QCOMPARE(bench.plain(), s("Plan\n\nSee the plan <https://example.org/a>.\n\n- a\n\n> b"));
        QVERIFY(bench.html().isEmpty());
        QCOMPARE(dropped.count(), 1);
        auto *notice = bench.editor.findChild<QWidget *>(s("editorNotice"));
        QVERIFY(notice->isVisible());
        QVERIFY(notice->accessibleDescription().contains(s("Bold")));
        QVERIFY(notice->accessibleDescription().contains(s("Headings")));
        QTest::mouseClick(bench.editor.findChild<QPushButton *>(s("undoPlain")), Qt::LeftButton);
        QCOMPARE(bench.html(), html);
        QVERIFY(!notice->isVisible());
        QVERIFY(bench.editor.action(Do::Rich)->isChecked());
    }
    void undoBesideWhatIsPlainNowNeverTakesBackAnythingElse()
    {
        EditorBench bench;
        bench.setHtml(s("<p><strong>a</strong></p>"));
        bench.act(Do::Rich);
        QVERIFY(bench.editor.findChild<QPushButton *>(s("undoPlain")));
        QTest::keyClicks(&bench.text(), s("b"));
        QVERIFY(bench.editor.findChild<QWidget *>(s("editorNotice"))->isVisible());
        QTRY_VERIFY(!bench.editor.findChild<QPushButton *>(s("undoPlain")));
    }
    void nothingIsSaidWhereNothingIsLost()
    {
        EditorBench bench;
        bench.setHtml(s("<p>a</p><ul><li>b</li></ul>"));
        bench.act(Do::Rich);
        QVERIFY(!bench.editor.findChild<QWidget *>(s("editorNotice"))->isVisible());
    }
    void plainQuotesAndSignaturesBecomeRichOnes()
    {
        EditorBench bench(Draft{.text = s("Yes\n\n> a\n>> b\n\n-- \nJane")});
        bench.act(Do::Rich);
        QCOMPARE(bench.html(),
                 s("<p>Yes</p><p><br></p><blockquote type=\"cite\"><p>a</p><blockquote type=\"cite\"><p>b</p>"
                   "</blockquote></blockquote><p><br></p><div class=\"moz-signature\"><p>--&nbsp;<br>Jane</p>"
                   "</div>"));
        bench.text().undo();
        QCOMPARE(bench.plain(), s("Yes\n\n> a\n>> b\n\n-- \nJane"));
        QVERIFY(!bench.text().isRich());
    }
    void pastedHtmlIsClean()
    {
        EditorBench bench;
        bench.act(Do::Rich);
        copy(s("a b"), s("<html><head><style>p{color:red}</style></head><body><p style=\"color:red\" "
                         "onclick=\"x()\">a <b>b</b>"
                         "<img src=\"http://t.example/x.gif\"></p><script>x()</script></body></html>"));
        bench.text().paste();
        QCOMPARE(bench.html(), s("<p>a <strong>b</strong></p>"));
        bench.text().selectAll();
        bench.editor.action(Do::PastePlain)->trigger();
        QCOMPARE(bench.html(), s("<p>a b</p>"));
    }
    void intoAPlainMessageFormatIsPastedOnlyIfWanted()
    {
        EditorBench bench;
        copy(s("a b"), s("<p>a <b>b</b></p>"));
        bench.text().paste();
        QCOMPARE(bench.plain(), s("a b"));
        QVERIFY(!bench.text().isRich());
        auto *button = bench.editor.findChild<QPushButton *>(s("pasteWithFormat"));
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(bench.html(), s("<p>a <strong>b</strong></p>"));
    }
    void aSpreadsheetBecomesATable()
    {
        const QString table = s("<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">"
                                "<tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>");
        EditorBench bench;
        bench.act(Do::Rich);
        copy(s("a\t1\nb\t2\n"));
        bench.text().paste();
        QCOMPARE(bench.html(), table);
        bench.setHtml(s("<p></p>"));
        copy(s("a\t1\nb\t2\n"), s("<html><body><table><colgroup><col width=80></colgroup><tr height=20><td "
                                  "style='color:red'>a</td>"
                                  "<td>1</td></tr><tr><td>b</td><td>2</td></tr></table></body></html>"));
        bench.text().paste();
        QCOMPARE(bench.html(), table);
        bench.setHtml(s("<p>a</p>"));
        copy(s("just\ta tab"));
        bench.text().paste();
        QVERIFY(!bench.html().contains(s("<table")));
    }
    void tablesAreEdited()
    {
        EditorBench bench;
        bench.act(Do::InsertTable);
        bench.write(s("a"));
        bench.press(Qt::Key_Tab);
        bench.write(s("b"));
        bench.act(Do::RemoveColumn);
        bench.act(Do::RemoveRow);
        bench.act(Do::RowBelow);
        bench.act(Do::ColumnAfter);
        bench.act(Do::RowAbove);
        bench.act(Do::ColumnBefore);
        QCOMPARE(bench.html().count(s("<tr>")), 4);
        QCOMPARE(bench.html().count(s("<td")), 16);
        bench.text().moveCursor(QTextCursor::End);
        bench.press(Qt::Key_Left);
        bench.press(Qt::Key_Tab); // a new row after the last cell
        QCOMPARE(bench.html().count(s("<tr>")), 5);
        bench.act(Do::RemoveTable);
        QCOMPARE(bench.html().count(s("<td")), 0);
        bench.text().undo();
        QCOMPARE(bench.html().count(s("<td")), 20);
    }
    void picturesArePastedIntoTheText()
    {
        EditorBench bench;
        bench.setHtml(s("<p>here: </p>"));
        auto *data = new QMimeData;
        data->setImageData(picture(1280, 640));
        QGuiApplication::clipboard()->setMimeData(data);
        bench.text().paste();
        Draft draft;
        draft.attachments = {Attachment{.data = "x", .name = s("other.txt")}};
        bench.editor.store(draft);
        QCOMPARE(draft.attachments.size(), 2u);
        const Attachment &attachment = draft.attachments[1];
        QVERIFY(!attachment.contentId.isEmpty());
        QCOMPARE(attachment.contentType, QByteArrayLiteral("image/png"));
        QVERIFY(bench.html().contains(
            s("<br><img src=\"cid:%1\" alt=\"picture\" width=\"640\" height=\"320\"></p>")
                .arg(QString::fromLatin1(attachment.contentId))));
        // The draft comes back with it.
        EditorBench again(draft);
        QCOMPARE(again.html(), bench.html());
        QCOMPARE(again.text().pictures(), std::vector<Attachment>{attachment});
        // Taken out, it goes along no more; undone, it does.
        again.text().selectAll();
        again.press(Qt::Key_Delete);
        QVERIFY(again.text().pictures().empty());
        again.text().undo();
        QCOMPARE(again.text().pictures().size(), 1u);
    }
    void inPlainTextPicturesAreAttached()
    {
        EditorBench bench;
        QSignalSpy given(&bench.editor, &MessageEditor::filesGiven);
        auto *data = new QMimeData;
        data->setImageData(picture(10, 10));
        QGuiApplication::clipboard()->setMimeData(data);
        bench.text().paste();
        QCOMPARE(given.count(), 1);
    }
    void picturesInHtmlAreTakenAlong()
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        picture(20, 10).save(&buffer, "PNG");
        EditorBench bench;
        bench.act(Do::Rich);
        copy({}, s("<p>a <img alt=\"roof\" src=\"data:image/png;base64,%1\"> b</p>")
                     .arg(QString::fromLatin1(png.toBase64())));
        bench.text().paste();
        QCOMPARE(bench.text().pictures().size(), 1u);
        QCOMPARE(bench.text().pictures().front().data, png);
        QVERIFY(bench.html().contains(s("alt=\"roof\"")));
    }
    void picturesLeaveWithTheFormatAndComeBack()
    {
        EditorBench bench;
        bench.act(Do::Rich);
        QVERIFY(bench.text().insertPicture(InlinePictures::fromImage(picture(10, 10))));
        QVERIFY(!bench.text().insertPicture(Attachment{.data = "no picture", .name = s("a.png")}));
        QSignalSpy left(&bench.editor, &MessageEditor::picturesLeft);
        QSignalSpy used(&bench.editor, &MessageEditor::picturesUsed);
        bench.act(Do::Rich);
        QCOMPARE(left.count(), 1);
        bench.text().undo();
        QCOMPARE(used.count(), 1);
        QCOMPARE(bench.text().pictures().size(), 1u);
    }
    void bigPicturesCostWhatTheyShow()
    {
        QTemporaryDir folder;
        EditorBench bench;
        bench.act(Do::Rich);
        for (int i = 0; i < 5; ++i) {
            const QString path = folder.filePath(s("big%1.jpg").arg(i));
            QVERIFY(picture(6000, 4000).save(path));
            QVERIFY(bench.text().insertPicture(*InlinePictures::fromFile(path)));
        }
        bench.editor.grab();
        for (const QByteArray &id : contentIds(bench.document())) {
            const QVariant shown = bench.document().resource(QTextDocument::ImageResource,
                                                             QUrl(s("cid:") + QString::fromLatin1(id)));
            const QSize size = shown.value<QImage>().size();
            QVERIFY2(size.width() > 0 && size.width() <= InlinePictures::widest * 2,
                     qPrintable(QString::number(size.width())));
        }
        QVERIFY(bench.text().pictures().front().data.isEmpty()); // the file is read when it is sent
    }
    void numbersAreWrittenInTheDigitsOfTheLocale()
    {
        const QLocale before;
        const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
        QLocale::setDefault(arabic);
        EditorBench bench;
        bench.setHtml(s("<p>cat cat</p>"));
        bench.act(Do::Find);
        auto *find = named<QLineEdit>(bench.editor, s("Find"));
        QTest::keyClicks(find, s("cat"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(bench.editor.findChild<QLabel *>(s("findCount"))->text(), s("%1 of %2").arg(arabic.toString(1), arabic.toString(2)));
        QCOMPARE(bench.editor.action(Do::Heading2)->text(), s("Heading %1").arg(arabic.toString(2)));
        QLocale::setDefault(before);
    }
    void findCountsAndReplaceIsOneStep()
    {
        EditorBench bench;
        bench.setHtml(s("<p>Cat <strong>cat</strong> catalogue</p><p>the cat</p>"));
        const QString before = bench.html();
        bench.act(Do::Replace);
        auto *find = named<QLineEdit>(bench.editor, s("Find"));
        auto *count = bench.editor.findChild<QLabel *>(s("findCount"));
        QTest::keyClicks(find, s("cat"));
        QCOMPARE(count->text(), s("4 found"));
        bench.editor.findChild<QAction *>(s("wholeWords"))->toggle();
        QCOMPARE(count->text(), s("3 found"));
        bench.editor.findChild<QAction *>(s("matchCase"))->toggle();
        QCOMPARE(count->text(), s("2 found"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(count->text(), s("1 of 2"));
        QCOMPARE(bench.text().extraSelections().size(), 1); // the current one is selected instead
        QCOMPARE(bench.text().textCursor().selectedText(), s("cat"));
        QTest::keyClicks(named<QLineEdit>(bench.editor, s("Replace with")), s("dog"));
        QTest::mouseClick(bench.editor.findChild<QPushButton *>(s("replaceAll")), Qt::LeftButton);
        QCOMPARE(bench.html(), s("<p>Cat <strong>dog</strong> catalogue</p><p>the dog</p>"));
        bench.text().undo();
        QCOMPARE(bench.html(), before);
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(!bench.editor.findChild<QWidget *>(s("findBar"))->isVisible());
        QVERIFY(bench.text().extraSelections().isEmpty());
    }
    void theTextCanBeLarger()
    {
        EditorBench bench;
        const qreal before = bench.text().font().pointSizeF();
        QSignalSpy changed(&bench.editor, &MessageEditor::textSizeChanged);
        bench.act(Do::Larger);
        bench.act(Do::Larger);
        QCOMPARE(bench.editor.textSize(), 120);
        QVERIFY(bench.text().font().pointSizeF() > before);
        bench.act(Do::NormalSize);
        QCOMPARE(bench.text().font().pointSizeF(), before);
        QCOMPARE(changed.count(), 3);
        QVERIFY(bench.html().isEmpty()); // it is no format
    }
    void directionFollowsTheFirstStrongCharacterUntilItIsSwitched()
    {
        EditorBench bench;
        bench.act(Do::Rich);
        bench.write(s("שלום"));
        QCOMPARE(bench.html(), s("<p dir=\"rtl\">שלום</p>"));
        bench.act(Do::Direction);
        QCOMPARE(bench.html(), s("<p dir=\"ltr\">שלום</p>"));
        bench.act(Do::Direction);
        QCOMPARE(bench.html(), s("<p dir=\"rtl\">שלום</p>"));
    }
    void everyButtonHasANameAndSaysItsKeys()
    {
        EditorBench bench;
        bench.act(Do::Rich);
        const auto buttons = bench.editor.findChild<QWidget *>(s("formatBar"))->findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 14);
        for (const QToolButton *button : buttons) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
        QCOMPARE(named<QToolButton>(bench.editor, s("Bold"))->toolTip(), s("Bold (Ctrl+B)"));
        QVERIFY(named<QToolButton>(bench.editor, s("Bold"))->isCheckable());
        QVERIFY(named<QTextEdit>(bench.editor, s("Message")));
    }
    void aTableInPlainTextStandsInColumns()
    {
        EditorBench bench(Draft{.text = s("Hello  there\n\nItem    2026\n------  ----\nRoof    0\n\nBye")});
        const auto isFixed = [&bench](const QString &words) {
            const auto formats = bench.document().find(words).block().layout()->formats();
            return std::any_of(formats.begin(), formats.end(), [](const QTextLayout::FormatRange &range) {
                return range.format.fontFamilies() == QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
            });
        };
        QVERIFY(isFixed(s("Item")) && isFixed(s("---")) && isFixed(s("Roof")));
        QVERIFY(!isFixed(s("Hello")) && !isFixed(s("Bye")));
        bench.text().moveCursor(QTextCursor::End);
        bench.write(s("\none  two"));
        QVERIFY(!isFixed(s("one  two")));
        bench.write(s("\nsix  ten"));
        QTRY_VERIFY(isFixed(s("one  two")) && isFixed(s("six  ten")));
        bench.press(Qt::Key_Backspace);
        bench.press(Qt::Key_Backspace);
        bench.press(Qt::Key_Backspace);
        QTRY_VERIFY(!isFixed(s("one  two")));
    }
    void wordsAreCounted()
    {
        QTextDocument document;
        document.setPlainText(s("Dear Ana,\n\nthat's 2 words more: 你好 👋🏽"));
        const TextCount count = TextCount::of(document);
        QCOMPARE(count.words, 8);
        QCOMPARE(count.characters, 9 + 25);
    }
    void copiedTextIsOursAndClean()
    {
        EditorBench bench;
        bench.setHtml(s("<p>a <strong>b</strong></p>"));
        bench.text().selectAll();
        bench.text().copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->html().remove(u'\n'), s("<p>a <strong>b</strong></p>"));
        QCOMPARE(data->text(), s("a b"));
    }
};

QTEST_MAIN(TestEditorKeys)
#include "test_editor_keys.moc"
