// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HtmlLines.h"

#include <QTest>
#include <QTextDocument>
#include <QTextList>

using namespace sendoff;

class TestEditorLines : public QObject {
    Q_OBJECT

    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<QTextCursor> m_cursor;
    std::unique_ptr<HtmlLines> m_lines;
    const HtmlContext m_plain;

    QString text()
    {
        m_lines->finish();
        return m_document->toRawText().replace(QChar::ParagraphSeparator, u'|').replace(QChar::LineSeparator, u'/');
    }
    void add(const char *text) { m_lines->addText(QString::fromLatin1(text), m_plain); }

private slots:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        m_cursor = std::make_unique<QTextCursor>(m_document.get());
        m_lines = std::make_unique<HtmlLines>(*m_cursor, HtmlLines::Place::Document);
    }

    void blanksAreOneAndNoneAtTheEnds()
    {
        add("  a \n");
        add("\t b  ");
        QCOMPARE(text(), QStringLiteral("a b"));
    }
    void aBreakEndsALineAndAnotherIsAnEmptyOne()
    {
        add("a");
        m_lines->addBreak(m_plain);
        add("b");
        m_lines->addBreak(m_plain);
        m_lines->addBreak(m_plain);
        add("c");
        m_lines->addBreak(m_plain);
        QCOMPARE(text(), QStringLiteral("a|b||c"));
    }
    void paragraphsHaveOneEmptyLineBetweenThem()
    {
        for (const char *each : {"a", "b"}) {
            m_lines->closeLine();
            m_lines->wantGap();
            add(each);
            m_lines->closeLine();
            m_lines->wantGap();
        }
        m_lines->leaveParagraphs();
        add("c");
        QCOMPARE(text(), QStringLiteral("a||b|c"));
    }
    void withinAnItemABreakStaysInItsBlock()
    {
        HtmlContext item;
        item.listLevel = 1;
        m_lines->beginList();
        for (const char *each : {"a", "b"}) {
            m_lines->openLine(item);
            m_lines->stayInBlock(true);
            m_lines->addText(QString::fromLatin1(each), item);
            m_lines->addBreak(item);
            m_lines->addText(QStringLiteral("more"), item);
            m_lines->closeLine(); // as <div> does
            m_lines->addText(QStringLiteral("end"), item);
            m_lines->stayInBlock(false);
            m_lines->closeLine();
        }
        m_lines->endList();
        QCOMPARE(text(), QStringLiteral("a/more/end|b/more/end"));
        QVERIFY(m_document->firstBlock().textList());
        QCOMPARE(m_document->firstBlock().textList(), m_document->lastBlock().textList());
    }
    void nothingWrittenLeavesTheBlockToOthers()
    {
        add("  ");
        QVERIFY(m_lines->isEmpty());
        add("a");
        QVERIFY(!m_lines->isEmpty());
    }
};

QTEST_MAIN(TestEditorLines)
#include "test_editor_lines.moc"
