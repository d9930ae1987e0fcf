// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/SpellService.h"
#include "tests/editor/EditorBench.h"
#include "tests/spelling/DictionaryFolder.h"
#include "ui/editor/SpellMarks.h"
#include "ui/editor/SpellMenus.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace sendoff;

using Do = EditorActions::Id;

class TestEditorSpelling : public QObject {
    Q_OBJECT

    DictionaryFolder m_folder;
    std::unique_ptr<SpellService> m_service;

    static QString s(const char *text) { return QString::fromUtf8(text); }
    void start(EditorBench &bench)
    {
        bench.text().spelling().setService(m_service.get());
        QTRY_VERIFY(!bench.text().spelling().languages().isEmpty());
    }
    /// The words that are marked, once all lines were looked at.
    QStringList marked(EditorBench &bench)
    {
        const SpellMarks &spelling = bench.text().spelling();
        [&] { QTRY_VERIFY(spelling.isDone()); }();
        QStringList words;
        for (QTextBlock block = bench.document().begin(); block.isValid(); block = block.next()) {
            for (const TextRange &word : spelling.marks(block))
                words += block.text().mid(word.start, word.length);
        }
        return words;
    }
    QMenu *menuOf(EditorBench &bench)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&bench.text(), &event);
        return bench.text().findChild<QMenu *>(s("contextMenu"));
    }

private slots:
    void init() { m_service = std::make_unique<SpellService>(QStringList{m_folder.path()}, QString()); }

    void misspeltWordsAreMarked()
    {
        EditorBench bench(Draft{.text = s("hello wurld\n\nthe budgett is here"), .language = s("en-US")});
        start(bench);
        QCOMPARE(marked(bench), QStringList({s("wurld"), s("budgett")}));
        QVERIFY(bench.html().isEmpty());
        QVERIFY(!bench.document().isUndoAvailable());
    }
    void quotesCodeAndAddressesAreLeftAlone()
    {
        EditorBench bench(Draft{.text = s("wurld\n> quotedd text\nsee https://exampel.org/xyz x1y2"),
                                .language = s("en-US")});
        start(bench);
        QCOMPARE(marked(bench), QStringList({s("wurld"), s("see")}));
        bench.editor.setDraft(Draft{
            .html = s("<p>wurld <code>cc dd</code></p><pre>eeee</pre><blockquote><p>ffff</p></blockquote>"),
            .language = s("en-US")});
        QCOMPARE(marked(bench), QStringList({s("wurld")}));
    }
    void theWordThatIsTypedIsMarkedWhenItIsDone()
    {
        EditorBench bench(Draft{.language = s("en-US")});
        start(bench);
        bench.write(s("the budgett"));
        QCOMPARE(marked(bench), QStringList());
        bench.write(s(" "));
        QCOMPARE(marked(bench), QStringList({s("budgett")}));
        bench.press(Qt::Key_Backspace);
        bench.press(Qt::Key_Backspace);
        bench.write(s(" is"));
        QCOMPARE(marked(bench), QStringList());
    }
    void marksMoveWithTheirWords()
    {
        EditorBench bench(Draft{.text = s("the wurld"), .language = s("en-US")});
        start(bench);
        QCOMPARE(marked(bench), QStringList({s("wurld")}));
        bench.text().moveCursor(QTextCursor::Start);
        bench.write(s("hello "));
        const auto now =
            bench.text().spelling().marks(bench.document().begin()); // before it is looked at again
        QCOMPARE(now, std::vector<TextRange>({{10, 5}}));
    }
    void theContextMenuHasSuggestions()
    {
        EditorBench bench(Draft{.text = s("the sekond draft"), .language = s("en-US")});
        start(bench);
        QCOMPARE(marked(bench), QStringList({s("sekond")}));
        bench.act(Do::NextMisspelling);
        QCOMPARE(bench.text().textCursor().selectedText(), s("sekond"));
        QMenu *menu = menuOf(bench);
        QVERIFY(menu);
        QTRY_VERIFY(menu->findChild<QAction *>(s("suggestion")));
        QAction *suggestion = menu->findChild<QAction *>(s("suggestion"));
        QCOMPARE(suggestion->text(), s("second"));
        QCOMPARE(menu->actions().first(), suggestion);
        suggestion->trigger();
        menu->close();
        QCOMPARE(bench.plain(), s("the second draft"));
        bench.text().undo();
        QCOMPARE(bench.plain(), s("the sekond draft"));
    }
    void aWordCanBeAddedOrLetPass()
    {
        EditorBench bench(Draft{.text = s("hello wurld and budgett"), .language = s("en-US")});
        start(bench);
        QCOMPARE(marked(bench).size(), 2);
        bench.act(Do::NextMisspelling);
        QMenu *menu = menuOf(bench);
        menu->findChild<QAction *>(s("addWord"))->trigger();
        menu->close();
        QCOMPARE(marked(bench), QStringList({s("budgett")}));
        QTRY_VERIFY(!bench.text().findChild<QMenu *>(s("contextMenu")));
        bench.act(Do::NextMisspelling);
        QCOMPARE(bench.text().textCursor().selectedText(), s("budgett"));
        menu = menuOf(bench);
        menu->findChild<QAction *>(s("ignoreWord"))->trigger();
        menu->close();
        QCOMPARE(marked(bench), QStringList());
        bench.act(Do::NextMisspelling);
        QVERIFY(bench.editor.findChild<QWidget *>(s("editorNotice"))->isVisible());
    }
    void theLanguageIsFoundFromTheText()
    {
        EditorBench bench(Draft{.text = s("liebe und hier ist der zweite Entwurf wurld")});
        start(bench);
        QTRY_COMPARE(bench.text().spelling().language(), s("de-DE"));
        QCOMPARE(marked(bench), QStringList({s("wurld")}));
        QVERIFY(bench.text().spelling().isAutomatic());
        Draft draft;
        bench.editor.store(draft);
        QCOMPARE(draft.language, s("de-DE"));
    }
    void theLanguageIsChosenInTheMenu()
    {
        EditorBench bench(Draft{.text = s("hello")});
        start(bench);
        QMenu menu;
        fillSpelling(menu, bench.text().spelling());
        menu.findChild<QAction *>(s("language-pl-PL"))->trigger();
        QCOMPARE(bench.text().spelling().language(), s("pl-PL"));
        QCOMPARE(marked(bench), QStringList({s("hello")}));
        Draft draft;
        bench.editor.store(draft);
        QCOMPARE(draft.language, s("pl-PL"));
        fillSpelling(menu, bench.text().spelling());
        menu.findChild<QAction *>(s("spellingOn"))->trigger();
        QCOMPARE(bench.text().spelling().marks(bench.document().begin()).size(), 0u);
    }
    void withoutADictionaryTheMenuSaysHowToGetOne()
    {
        SpellService none({}, {});
        EditorBench bench(Draft{.text = s("wurld")});
        bench.text().spelling().setService(&none);
        bool asked = false;
        none.languages({}, this, [&](const QStringList &) { asked = true; });
        QTRY_VERIFY(asked);
        QCOMPARE(marked(bench), QStringList());
        QMenu menu;
        fillSpelling(menu, bench.text().spelling());
        QCOMPARE(menu.actions().size(), 1);
        QVERIFY(menu.actions().first()->text().contains(s("hunspell")));
    }
};

QTEST_MAIN(TestEditorSpelling)
#include "test_editor_spelling.moc"
