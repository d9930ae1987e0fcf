// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/cleanHtml.h"
#include "html/htmlToText.h"
#include "html/htmlTree.h"
#include "html/textToHtml.h"

#include <QTest>

using namespace sendoff;

class TestHtml : public QObject {
    Q_OBJECT

    static QString cleaned(const QString &html) { return cleanHtml(html).html; }

private slots:
    void whatIsHarmlessStays_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("text") << u"<p>Hello <b>Ana</b>,<br><i>see</i> <u>you</u>.</p>"_qs;
        QTest::newRow("list") << u"<ul><li>one</li><li>two</li></ul>"_qs;
        QTest::newRow("numbers") << u"<ol start=\"3\"><li>three</li></ol>"_qs;
        QTest::newRow("quote") << u"<blockquote type=\"cite\"><p>words</p></blockquote>"_qs;
        QTest::newRow("link") << u"<a href=\"https://example.org/?a=1&amp;b=2\">there</a>"_qs;
        QTest::newRow("mail link") << u"<a href=\"mailto:ana@example.org\">Ana</a>"_qs;
        QTest::newRow("inline picture") << u"<img src=\"cid:a@b\" alt=\"A cat\">"_qs;
        QTest::newRow("table") << u"<table border=\"1\"><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>"_qs;
        QTest::newRow("colour") << u"<span style=\"color: #ff0000\">red</span>"_qs;
        QTest::newRow("direction") << u"<p dir=\"rtl\">مرحبا</p>"_qs;
        QTest::newRow("signs") << u"a &lt; b &amp; c &gt; d&nbsp;e"_qs;
        QTest::newRow("code") << u"<pre>a\n  b</pre>"_qs;
        QTest::newRow("words like a script") << u"<p title=\"javascript: the good parts\">a</p>"_qs;
    }
    void whatIsHarmlessStays()
    {
        QFETCH(QString, html);
        QCOMPARE(cleaned(html), html);
        QCOMPARE(cleanHtml(html).leftOut, LeftOut());
    }

    void whatCouldActOrLoadGoes_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("left");
        QTest::newRow("script") << u"a<script>alert(1)</script>b"_qs << u"ab"_qs;
        QTest::newRow("script in capitals, unended") << u"a<SCRIPT x>alert(1)"_qs << u"a"_qs;
        QTest::newRow("script in a comment") << u"a<!-- <script>x</script> -->b"_qs << u"ab"_qs;
        QTest::newRow("handler") << u"<p onclick=\"x()\">a</p>"_qs << u"<p>a</p>"_qs;
        QTest::newRow("handler with a slash") << u"<b/onmouseover=x()>a</b>"_qs << u"<b>a</b>"_qs;
        QTest::newRow("script link") << u"<a href=\"javascript:x()\">a</a>"_qs << u"a"_qs;
        QTest::newRow("script link with a tab") << u"<a href=\"java\tscript:x()\">a</a>"_qs << u"a"_qs;
        QTest::newRow("script link as entities") << u"<a href=\"&#106;avascript&colon;x()\">a</a>"_qs << u"a"_qs;
        QTest::newRow("data link") << u"<a href=\"data:text/html,x\">a</a>"_qs << u"a"_qs;
        QTest::newRow("file link") << u"<a href=\"file:///etc/passwd\">a</a>"_qs << u"a"_qs;
        QTest::newRow("remote picture") << u"<img src=\"https://x.example/p.gif\" width=1>a"_qs << u"a"_qs;
        QTest::newRow("remote picture with words") << u"<img src=//x.example/p.gif alt=\"A <cat>\">"_qs << u"A &lt;cat&gt;"_qs;
        QTest::newRow("background") << u"<table background=\"http://x\"><tr><td>a</td></tr></table>"_qs
                                    << u"<table><tr><td>a</td></tr></table>"_qs;
        QTest::newRow("style that loads") << u"<p style=\"background: url(http://x); color: red\">a</p>"_qs
                                          << u"<p style=\"color: red\">a</p>"_qs;
        QTest::newRow("style with an escape") << u"<p style=\"background: u\\72l(http://x)\">a</p>"_qs << u"<p>a</p>"_qs;
        QTest::newRow("style that covers") << u"<div style=\"position: fixed; top: 0\">a</div>"_qs << u"<div>a</div>"_qs;
        QTest::newRow("style with a word that is called elsewhere") << u"<p style=\"font-family: expression\">a</p>"_qs << u"<p>a</p>"_qs;
        QTest::newRow("style element") << u"<style>@import 'http://x';</style>a"_qs << u"a"_qs;
        QTest::newRow("svg") << u"<svg><a href=\"https://x.example\"><b>x</b></a></svg>a"_qs << u"a"_qs;
        QTest::newRow("math and style") << u"<math><mtext><table><mglyph><style><img src=x onerror=y></style></math>a"_qs << QString();
        QTest::newRow("frame") << u"<iframe src=\"http://x\">b</iframe>a"_qs << u"a"_qs;
        QTest::newRow("form") << u"<form action=\"http://x\"><input name=p>Go<button>ok</button></form>"_qs << u"Gook"_qs;
        QTest::newRow("base") << u"<base href=\"http://x/\"><a href=\"y\">a</a>"_qs << u"a"_qs;
        QTest::newRow("refresh") << u"<meta http-equiv=refresh content=\"0;url=http://x\">a"_qs << u"a"_qs;
        QTest::newRow("hidden") << u"<div style=\"DISPLAY : none\">trap</div><p hidden>x</p>a"_qs << u"a"_qs;
        QTest::newRow("attribute breaks out") << u"<p title='\"><script>x</script>'>a</p>"_qs
                                              << u"<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\">a</p>"_qs;
        QTest::newRow("unknown element") << u"<x-y><o:p>a</o:p></x-y>"_qs << u"a"_qs;
        QTest::newRow("unended tag") << u"a<img src=\"cid:x"_qs << u"a<img src=\"cid:x\">"_qs;
        QTest::newRow("noise") << u"<span class=\"x\"><font>a</font></span>"_qs << u"a"_qs;
    }
    void whatCouldActOrLoadGoes()
    {
        QFETCH(QString, html);
        QTEST(cleaned(html), "left");
        // What is clean stays as it is.
        QCOMPARE(cleaned(cleaned(html)), cleaned(html));
    }

    void whatWasLeftOutIsSaid()
    {
        const CleanedHtml clean = cleanHtml(
            u"<link rel=stylesheet href=http://x><img src=http://x/1><img src='cid:a%40b'><img src='cid:a%40b'><img src=data:x,y>"
            "<td background=http://y onclick=x><form></form><object></object>"_qs);
        QCOMPARE(clean.leftOut, (LeftOut{.remote = 3, .scripts = true, .forms = true, .embedded = true}));
        QCOMPARE(clean.contentIds, QStringList{u"a@b"_qs});
    }

    void coloursGoIfWanted()
    {
        const QString html = u"<p style=\"color: red; font-weight: bold\"><font color=blue>a</font></p>"
                             "<table bgcolor=black style=\"border: 1px solid #ccc\"><tr><td>b</td></tr></table>"_qs;
        QCOMPARE(cleanHtml(html, {.keepsColours = false}).html,
                 u"<p style=\"font-weight: bold\">a</p><table style=\"border: 1px solid\"><tr><td>b</td></tr></table>"_qs);
        QVERIFY(cleanHtml(html).html.contains(u"color: blue"));
    }

    void brokenHtmlIsClosed()
    {
        QCOMPARE(cleaned(u"<ul><li>a<li>b</ul><p>c<p>d<b>e"_qs),
                 u"<ul><li>a</li><li>b</li></ul><p>c</p><p>d<b>e</b></p>"_qs);
        QCOMPARE(cleaned(u"<table><tr><td>a</div></p><td>b<tr><td>c</table>d"_qs),
                 u"<table><tr><td>a<br></td><td>b</td></tr><tr><td>c</td></tr></table>d"_qs);
        QCOMPARE(cleaned(u"</b>a < b <3 & c"_qs), u"a &lt; b &lt;3 &amp; c"_qs);
    }

    void nothingIsTooDeepOrTooMuch()
    {
        const QString deep = u"<div>"_qs.repeated(50000) + u"core"_qs;
        QVERIFY(cleaned(deep).contains(u"core"));
        QVERIFY(htmlToText(deep).contains(u"core"));
        QVERIFY(htmlToText(u"<blockquote>"_qs.repeated(50000) + u"core"_qs).contains(u"core"));
        QVERIFY(htmlToText(u"<table><tr><td>"_qs.repeated(20000) + u"core"_qs).contains(u"core"));
        // Not in the square of their length: the test would run out of its time.
        (void)cleaned(u"<a href='"_qs.repeated(100000));
        (void)cleaned(u"<script>"_qs.repeated(100000));
        (void)cleaned(u"<p style=\"a:b;"_qs + u"c:d;"_qs.repeated(100000) + u"\">x"_qs);
        (void)htmlToText(u"<ul><li>"_qs.repeated(20000) + u"x</ul>"_qs.repeated(20000));
        (void)textToHtml(u"https://example.org/"_qs + u")"_qs.repeated(1000000));
        (void)textToHtml(u">"_qs.repeated(100000) + u"\n"_qs + u"> a\n>> b\n"_qs.repeated(20000));
    }

    void textIsGoodEnoughToStandAlone_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"<p>One\n two.</p><p>Three<br>four.</p>"_qs << u"One two.\n\nThree\nfour.\n"_qs;
        QTest::newRow("lines") << u"<div>One</div><div><br></div><div>two</div>"_qs << u"One\n\ntwo\n"_qs;
        QTest::newRow("link") << u"See <a href=\"https://example.org/x\">the page</a>."_qs
                              << u"See the page <https://example.org/x>.\n"_qs;
        QTest::newRow("link that says itself") << u"<a href=\"https://example.org/\">example.org</a>"_qs << u"example.org\n"_qs;
        QTest::newRow("mail link") << u"<a href=\"mailto:ana@example.org\">Ana</a>, <a href=\"mailto:b@c.d\">b@c.d</a>"_qs
                                   << u"Ana <ana@example.org>, b@c.d\n"_qs;
        QTest::newRow("list") << u"Buy<ul><li>eggs</li><li>milk<ul><li>oat</li></ul></li></ul>now"_qs
                              << u"Buy\n\n- eggs\n- milk\n  - oat\n\nnow\n"_qs;
        QTest::newRow("numbers") << u"<ol><li>a<br>b</li><li>c</li></ol>"_qs << u"1. a\n   b\n2. c\n"_qs;
        QTest::newRow("numbers without end") << u"<ol start=\"2147483647\"><li>a</li><li>b</li></ol>"_qs << u"1000000. a\n1000001. b\n"_qs;
        QTest::newRow("quote") << u"<p>Yes.</p><blockquote><p>Really?</p><blockquote>Sure.</blockquote></blockquote>"_qs
                               << u"Yes.\n\n> Really?\n>\n>> Sure.\n"_qs;
        QTest::newRow("quote in a quote in a quote")
            << u"<blockquote><blockquote><blockquote><p>One</p><p>two</p></blockquote></blockquote></blockquote>"_qs
            << u">>> One\n>>>\n>>> two\n"_qs;
        QTest::newRow("code") << u"<pre>int a;\n  b();\n</pre>"_qs << u"int a;\n  b();\n"_qs;
        QTest::newRow("table") << u"<table><tr><th>Name</th><th>Age</th></tr><tr><td>Ana</td><td>7</td></tr></table>"_qs
                               << u"Name  Age\n----  ---\nAna   7\n"_qs;
        QTest::newRow("wide signs") << u"<table><tr><td>日本</td><td>a</td></tr><tr><td>x</td><td>b</td></tr></table>"_qs
                                    << u"日本  a\nx     b\n"_qs;
        QTest::newRow("layout table") << u"<table><tr><td><p>One</p></td><td><div>Two</div></td></tr></table>"_qs
                                      << u"One\n\nTwo\n"_qs;
        QTest::newRow("pictures") << u"<img src=x alt=\"A cat\"> <a href=\"https://t.example\"><img src=y></a>"_qs << u"[A cat]\n"_qs;
        QTest::newRow("not for people") << u"<title>x</title><style>y</style><p style=\"display:none\">z</p>a"_qs << u"a\n"_qs;
        QTest::newRow("blanks") << u"a&nbsp; b\u200b\u00ad c"_qs << u"a  b c\n"_qs;
        QTest::newRow("signature") << u"Bye<br>-- <br>Jane"_qs << u"Bye\n-- \nJane\n"_qs;
        QTest::newRow("nothing") << u"<p> </p>"_qs << QString();
        QTest::newRow("entities") << u"&auml;&#8364;&#x1F600;&#128;&amp;amp; &copy=2"_qs << u"ä€😀€&amp; &copy=2\n"_qs;
        QTest::newRow("Outlook") << u"<p class=MsoNormal>a</p><p class=MsoNormal>b</p>"_qs << u"a\nb\n"_qs;
    }
    void textIsGoodEnoughToStandAlone()
    {
        QFETCH(QString, html);
        QTEST(htmlToText(html), "text");
    }

    void textBecomesHtml_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs") << u"a\nb\n\nc\n"_qs << u"<p>a<br>\nb</p>\n<p>c</p>\n"_qs;
        QTest::newRow("signs") << u"<b> & \"c\"\n"_qs << u"<p>&lt;b&gt; &amp; &quot;c&quot;</p>\n"_qs;
        QTest::newRow("link") << u"(see https://example.org/a?b=1&c=2).\n"_qs
                              << u"<p>(see <a href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a>).</p>\n"_qs;
        QTest::newRow("quotes") << u"Yes.\n> a\n> > b\n>> c\nno\n"_qs
                                << u"<p>Yes.</p>\n<blockquote type=\"cite\">\n<p>a</p>\n<blockquote type=\"cite\">\n<p>b<br>\nc</p>\n"
                                   "</blockquote>\n</blockquote>\n<p>no</p>\n"_qs;
        QTest::newRow("blanks") << u"  a  b\n"_qs << u"<p>&nbsp;&nbsp;a &nbsp;b</p>\n"_qs;
    }
    void textBecomesHtml()
    {
        QFETCH(QString, text);
        QTEST(textToHtml(text), "html");
        QCOMPARE(cleanHtml(textToHtml(text)).html, textToHtml(text).trimmed());
    }

    void textComesBackFromItsHtml()
    {
        const QString text = u"Hello  Ana,\n\nsee https://example.org/.\n\n> one\n>> two\n\nBye\n-- \nJane\n"_qs;
        QCOMPARE(htmlToText(textToHtml(text)), u"Hello  Ana,\n\nsee https://example.org/.\n\n> one\n>\n>> two\n\nBye\n-- \nJane\n"_qs);
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "test_html.moc"
