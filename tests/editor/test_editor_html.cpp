// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/cleanHtml.h"
#include "html/htmlToText.h"
#include "ui/editor/HtmlReader.h"
#include "ui/editor/HtmlWriter.h"

#include <QTest>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

using namespace sendoff;

namespace {

QString written(const QTextDocument &document)
{
    return HtmlWriter::html(document);
}

void load(QTextDocument &document, const QString &html)
{
    QTextCursor cursor(&document);
    HtmlReader::insert(cursor, html);
}

QString readAndWritten(const QString &html)
{
    QTextDocument document;
    load(document, html);
    return written(document);
}

QString flat(QString html)
{
    return html.remove(u'\n');
}

} // namespace

class TestEditorHtml : public QObject {
    Q_OBJECT
private slots:
    void linesAreOneParagraphAndAnEmptyLinePartsTwo()
    {
        QTextDocument document;
        document.setPlainText(QStringLiteral("Dear Ana,\n\nhere it is.\nTwo lines.\n\n\nKind regards"));
        QCOMPARE(flat(written(document)), QStringLiteral("<p>Dear Ana,</p><p>here it is.<br>Two lines.</p>"
                                                         "<p><br></p><p>Kind regards</p>"));
    }
    void emptyLinesComeBackAtBothEnds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "\n", "\n\n", "a", "a\n", "\na", "a\n\n", "\n\na", "a\nb", "a\n\nb",
                                 "a\n\n\nb", "a\n\n\n\nb\n\n\nc\n\n", " a", "a ", "  a  b  ", "a\n \nb"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void emptyLinesComeBackAtBothEnds()
    {
        QFETCH(QString, text);
        QTextDocument document;
        document.setPlainText(text);
        QTextDocument again;
        load(again, written(document));
        QCOMPARE(again.toPlainText(), text);
    }
    void whatWeWriteComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *html) {
            QTest::newRow(name) << QString::fromUtf8(html);
        };
        row("inline", "<p>a <strong>b <em>c</em></strong><em> d</em> <s>e</s> <code>f()</code></p>");
        row("link", "<p>See <a href=\"https://example.org/?a=1&amp;b=2\">the <strong>plan</strong></a>.</p>");
        row("headings", "<h1>One</h1><h2>Two</h2><h3>Three</h3><p>text</p>");
        row("list", "<p>To bring:</p><ul><li>milk</li><li>bread</li></ul><p>Thanks</p>");
        row("nested", "<ol><li>a<ul><li>b</li><li>c<ol><li>d</li></ol></li></ul></li><li>e</li></ol>");
        row("two lists", "<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol>");
        row("item with two lines", "<ul><li>a<br>b</li><li><br>c</li></ul>");
        row("empty item", "<ul><li></li><li>a</li></ul>");
        row("quote", "<p>You wrote:</p><blockquote type=\"cite\"><p>a</p><blockquote type=\"cite\"><p>b</p>"
                     "</blockquote><p>c</p></blockquote><p>No.</p>");
        row("list in quote", "<blockquote type=\"cite\"><ul><li>a</li></ul><p>b</p></blockquote>");
        row("code", "<pre>int main()\n{\n    return 0;\n}</pre><p>That's all</p>");
        row("code with empty lines", "<pre>\n\na\n\nb\n</pre>");
        row("rule", "<p>a</p><hr><p>b</p>");
        row("only a rule", "<hr>");
        row("picture",
            "<p>a <img src=\"cid:1@x\" alt=\"A &quot;roof&quot;\" width=\"320\" height=\"200\"> b</p>");
        row("table",
            "<p>a</p><table border=\"1\" cellpadding=\"4\" cellspacing=\"0\"><tr><th>a</th><th>b</th></tr>"
            "<tr><td>1</td><td><strong>2</strong></td></tr></table><p>b</p>");
        row("table at both ends",
            "<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\"><tr><td>1</td><td></td></tr>"
            "</table>");
        row("spans", "<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\"><tr><td "
                     "colspan=\"2\">1</td><td rowspan=\"2\">2"
                     "</td></tr><tr><td>3</td><td>4</td></tr></table>");
        row("table in quote",
            "<blockquote type=\"cite\"><table border=\"1\" cellpadding=\"4\" cellspacing=\"0\"><tr><td>1"
            "</td><td>2</td></tr></table><p>b</p></blockquote>");
        row("cell with list",
            "<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\"><tr><td><p>1</p><ul><li>a</li></ul></td>"
            "<td>2</td></tr></table>");
        row("rtl",
            "<p dir=\"rtl\">שלום</p><ul dir=\"rtl\"><li>אחת</li><li dir=\"ltr\">two</li></ul><p>end</p>");
        row("both", "<div>hello</div><div dir=\"rtl\">שלום</div><p>end</p>");
        row("both, twice", "<div>a</div><div dir=\"rtl\">ש</div><div dir=\"rtl\">ש</div><p>x</p><div>a</div>"
                           "<div dir=\"rtl\">ש</div>");
        row("chosen direction", "<p dir=\"rtl\">hello</p>");
        row("rtl quote",
            "<blockquote type=\"cite\" dir=\"rtl\"><p>שלום</p><p dir=\"ltr\">hello</p></blockquote>");
        row("signature",
            "<p>Yes</p><div class=\"moz-signature\"><p>--&nbsp;<br>Jane<br><a href=\"https://example.org/\">"
            "example.org</a></p></div>");
        row("no break", "<p>10&nbsp;kg &lt;b&gt; &amp;amp;</p>");
        row("heading with break", "<h2>a<br>b</h2>");
    }
    void whatWeWriteComesBackAsItWas()
    {
        QFETCH(QString, html);
        const bool isCode = html.contains(QStringLiteral("<pre>"));
        const QString once = readAndWritten(html);
        if (isCode)
            QCOMPARE(QString(once).replace(QStringLiteral(">\n<"), QStringLiteral("><")).trimmed(),
                     html.trimmed());
        else
            QCOMPARE(flat(once), html);
        QCOMPARE(readAndWritten(once), once);
    }
    void htmlOfOthersIsRead_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *html, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
        };
        row("gmail", "<div dir=\"ltr\">a<div><br></div><div>b</div></div>", "<p>a</p><p>b</p>");
        row("outlook",
            "<p style=\"margin:0cm\">a</p><p style=\"margin:0cm\">&nbsp;</p><p style=\"margin:0cm\">b</p>",
            "<p>a<br>&nbsp;<br>b</p>");
        row("spans",
            "<span style=\"font-weight:bold\">a</span><span style=\"font-style: italic\">b</span>"
            "<b style=\"font-weight:normal\">c</b>",
            "<p><strong>a</strong><em>b</em>c</p>");
        row("white space", "<p>\n  a\n  b  <b> c </b>\n</p>\n\n<p>d</p>",
            "<p>a b <strong>c</strong></p><p>d</p>");
        row("deep headings", "<h5>a</h5>", "<h3>a</h3>");
        row("layout table", "<table><tr><td><p>a</p></td></tr><tr><td>b</td></tr></table>",
            "<p>a</p><p>b</p>");
        row("li with p", "<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>",
            "<ul><li>a</li><li>b<br>c</li></ul>");
        row("list in list", "<ul><li>a</li><ul><li>b</li></ul></ul>",
            "<ul><li>a<ul><li>b</li></ul></li></ul>");
        row("script", "<p>a<script>alert(1)</script></p>", "<p>a</p>");
        row("bad link", "<p><a href=\"javascript:alert(1)\">a</a></p>", "<p>a</p>");
        row("unclosed", "<p>a<p>b<ul><li>c<li>d", "<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>");
    }
    void htmlOfOthersIsRead()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(flat(readAndWritten(cleanHtml(html).html)), expected);
    }
    void htmlGoesIntoTheMiddleOfALine()
    {
        QTextDocument document;
        document.setPlainText(QStringLiteral("before after"));
        QTextCursor cursor(&document);
        cursor.setPosition(7);
        HtmlReader::insert(cursor, QStringLiteral("<p>one <b>two</b> </p>"));
        QCOMPARE(flat(written(document)), QStringLiteral("<p>before one <strong>two</strong>after</p>"));
        document.undo();
        QCOMPARE(document.toPlainText(), QStringLiteral("before after"));
        cursor.setPosition(7);
        HtmlReader::insert(cursor, QStringLiteral("<ul><li>a</li><li>b</li></ul>"));
        QCOMPARE(flat(written(document)),
                 QStringLiteral("<p>before&nbsp;</p><ul><li>a</li><li>b</li></ul><p>after</p>"));
    }
    void theTextAlternativeIsGoodText()
    {
        const QString html =
            QStringLiteral("<h1>Plan</h1><p>See <a href=\"https://example.org/plan\">the "
                           "plan</a>.</p><ul><li>a<ul><li>b</li></ul></li></ul>"
                           "<blockquote type=\"cite\"><p>quoted</p></blockquote><pre>x = 1\n  y</pre>");
        QCOMPARE(htmlToText(readAndWritten(html)),
                 QStringLiteral("Plan\n\nSee the plan <https://example.org/plan>.\n\n- a\n  - b\n\n> "
                                "quoted\n\nx = 1\n  y\n"));
    }
    void aMegabyteIsWrittenAndRead()
    {
        QTextDocument document;
        QString text;
        while (text.size() < 1000000)
            text += QStringLiteral("The quick brown fox jumps over the lazy dog, and so on and on.\n");
        document.setPlainText(text);
        const QString html = written(document);
        QTextDocument again;
        load(again, html);
        QCOMPARE(again.toPlainText(), text);
    }
};

QTEST_MAIN(TestEditorHtml)
#include "test_editor_html.moc"
