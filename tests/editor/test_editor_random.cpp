// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done to a text can be undone to its beginning, and done again; and its HTML always comes back
// as it was.
#include "tests/editor/EditorBench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>

using namespace sendoff;

using Do = EditorActions::Id;

class TestEditorRandom : public QObject {
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }

    void moveAnywhere(EditorBench &bench, QRandomGenerator &random)
    {
        QTextCursor cursor = bench.text().textCursor();
        const int end = bench.document().characterCount();
        cursor.setPosition(random.bounded(end));
        if (random.bounded(3) == 0)
            cursor.setPosition(random.bounded(end), QTextCursor::KeepAnchor);
        bench.text().setTextCursor(cursor);
    }
    void act(EditorBench &bench, QRandomGenerator &random)
    {
        static const QStringList typed{s("a"),       s("b "),       s("**c**"), s("\n"),
                                       s("\n- "),    s("# "),       s("> "),    s("`d`"),
                                       s("\n---\n"), s("\n```\n"),  s("  "),    s("ש"),
                                       s("<&>"),     s("👋🏽"), s("\t"),    s("[t](example.org)")};
        static const std::vector<Do> actions{
            Do::Rich,       Do::Strong,       Do::Emphasis,    Do::Strike,      Do::Code,
            Do::Heading1,   Do::Heading3,     Do::Paragraph,   Do::CodeBlock,   Do::BulletList,
            Do::NumberList, Do::Indent,       Do::Outdent,     Do::Quote,       Do::Unquote,
            Do::Rule,       Do::RemoveFormat, Do::Direction,   Do::InsertTable, Do::RowAbove,
            Do::RowBelow,   Do::ColumnBefore, Do::ColumnAfter, Do::RemoveRow,   Do::RemoveColumn,
            Do::RemoveTable};
        switch (random.bounded(8)) {
        case 0:
        case 1:
        case 2:
            bench.write(typed[random.bounded(int(typed.size()))]);
            break;
        case 3:
        case 4:
            moveAnywhere(bench, random);
            break;
        case 5:
            bench.press(std::array{Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Return,
                                   Qt::Key_Tab}[random.bounded(4u)]);
            break;
        case 6:
            if (QAction *action = bench.editor.action(actions[size_t(random.bounded(int(actions.size())))]);
                action->isEnabled() && (action->objectName() != u"format" || random.bounded(20) == 0))
                action->trigger();
            break;
        default:
            if (random.bounded(4) == 0)
                bench.text().paste();
            break;
        }
    }
    static QString state(EditorBench &bench)
    {
        return bench.text().isRich() ? bench.html() : s("plain:") + bench.plain();
    }

private slots:
    void everythingCanBeUndone_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 60; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void everythingCanBeUndone()
    {
        QFETCH(uint, seed);
        QRandomGenerator random(seed);
        EditorBench bench;
        bench.setHtml(
            s("<h1>One</h1><p>two <strong>three</strong></p><ul><li>four<ul><li>five</li></ul></li></ul>"
              "<blockquote type=\"cite\"><p>six</p></blockquote><p>seven</p>"));
        auto *data = new QMimeData;
        data->setHtml(s("<p>x</p><ul><li>y</li></ul><table><tr><td>1</td><td>2</td></tr></table>"));
        data->setText(s("x\ny"));
        QGuiApplication::clipboard()->setMimeData(data);
        const QString before = state(bench);
        for (int i = 0; i < 120; ++i)
            act(bench, random);
        const QString after = state(bench);
        if (bench.text().isRich()) {
            QTextDocument again;
            QTextCursor cursor(&again);
            HtmlReader::insert(cursor, bench.text().html());
            const QString once = HtmlWriter::html(again);
            const QString html = bench.text().html();
            const auto [a, b] = std::mismatch(once.begin(), once.end(), html.begin(), html.end());
            const qsizetype at = std::max<qsizetype>(0, a - once.begin() - 60);
            QVERIFY2(once == html,
                     qPrintable(once.mid(at, 120) + s("\n--- instead of ---\n") + html.mid(at, 120)));
        }
        int steps = 0;
        for (; bench.document().isUndoAvailable(); ++steps)
            bench.text().undo();
        QCOMPARE(state(bench), before);
        for (; steps > 0; --steps)
            bench.text().redo();
        QCOMPARE(state(bench), after);
    }
};

QTEST_MAIN(TestEditorRandom)
#include "test_editor_random.moc"
