// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/editor/EditorBench.h"
#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/editor/SignatureField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace sendoff;

using Do = EditorActions::Id;

class TestEditorSignature : public QObject {
    Q_OBJECT

    const Signature m_jane{.text = s("Jane Roe\nexample.org")};
    const Signature m_home{.text = s("J.")};

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static QString answer() { return s("\n\nOn Monday Ana wrote:\n> one\n> two"); }

private slots:
    void aNewMessageIsSigned()
    {
        EditorBench bench;
        bench.editor.setSignature(m_jane, true);
        QCOMPARE(bench.plain(), s("\n\n-- \nJane Roe\nexample.org"));
        QCOMPARE(bench.text().textCursor().position(), 0);
        QVERIFY(!bench.document().isUndoAvailable());
    }
    void whatWasWrittenBeforeIsNot()
    {
        EditorBench bench(Draft{.text = s("Hello")});
        bench.editor.setSignature(m_jane, false);
        QCOMPARE(bench.plain(), s("Hello"));
        EditorBench empty;
        empty.editor.setSignature({}, true);
        QCOMPARE(empty.plain(), QString());
    }
    void anAnswerIsSignedBelowOrAboveTheQuote()
    {
        EditorBench below(Draft{.text = answer()});
        below.editor.setSignature(m_jane, true);
        QCOMPARE(below.plain(), answer() + s("\n\n-- \nJane Roe\nexample.org"));
        EditorBench above(Draft{.text = answer()});
        Signature signature = m_jane;
        signature.aboveQuote = true;
        above.editor.setSignature(signature, true);
        QCOMPARE(above.plain(), s("\n\n-- \nJane Roe\nexample.org\n\nOn Monday Ana wrote:\n> one\n> two"));
    }
    void aRichAnswerIsSignedAboveTheQuote()
    {
        EditorBench bench(Draft{
            .html = s(
                "<p><br></p><p>On Monday Ana wrote:</p><blockquote type=\"cite\"><p>one</p></blockquote>")});
        bench.editor.setSignature(
            {.text = s("Jane"), .html = s("<p><strong>Jane</strong></p>"), .aboveQuote = true}, true);
        QCOMPARE(
            bench.html(),
            s("<p><br></p><p><br></p><div "
              "class=\"moz-signature\"><p>--&nbsp;<br><strong>Jane</strong></p></div>"
              "<p><br></p><p>On Monday Ana wrote:</p><blockquote type=\"cite\"><p>one</p></blockquote>"));
    }
    void anotherSenderHasAnotherSignature()
    {
        EditorBench bench;
        bench.editor.setSignature(m_jane, true);
        bench.write(s("Dear Ana"));
        bench.editor.setSignature(m_home, true);
        QCOMPARE(bench.plain(), s("Dear Ana\n\n-- \nJ."));
        bench.text().undo();
        QCOMPARE(bench.plain(), s("Dear Ana\n\n-- \nJane Roe\nexample.org"));
        bench.text().redo();
        bench.editor.setSignature({}, true);
        QCOMPARE(bench.plain(), s("Dear Ana\n"));
        bench.editor.setSignature(m_jane, true);
        QVERIFY(bench.plain().endsWith(s("\n-- \nJane Roe\nexample.org")));
    }
    void aSignatureThatWasTouchedStays()
    {
        EditorBench bench;
        bench.editor.setSignature(m_jane, true);
        bench.text().moveCursor(QTextCursor::End);
        bench.write(s("/jane"));
        bench.editor.setSignature(m_home, true);
        QCOMPARE(bench.plain(), s("\n\n-- \nJane Roe\nexample.org/jane"));
    }
    void itIsExchangedAboveAQuoteToo()
    {
        Signature above = m_jane;
        above.aboveQuote = true;
        EditorBench bench(Draft{.text = answer()});
        bench.editor.setSignature(above, true);
        bench.editor.setSignature(m_home, true);
        QCOMPARE(bench.plain(), s("\n\n-- \nJ.\n\nOn Monday Ana wrote:\n> one\n> two"));
    }
    void itIsExchangedAfterTheMessageBecameRich()
    {
        EditorBench bench;
        bench.editor.setSignature(m_jane, true);
        bench.act(Do::Rich);
        bench.editor.setSignature({.text = s("J."), .html = s("<p><em>J.</em></p>")}, true);
        QVERIFY(
            bench.html().endsWith(s("<div class=\"moz-signature\"><p>--&nbsp;<br><em>J.</em></p></div>")));
    }
    void theTextAlternativeHasTheSeparator()
    {
        EditorBench bench;
        bench.act(Do::Rich);
        bench.editor.setSignature({.text = s("Jane"), .html = s("<p><strong>Jane</strong></p>")}, true);
        bench.write(s("Hello"));
        QVERIFY2(bench.text().text().contains(s("\n-- \nJane")), qPrintable(bench.text().text()));
    }
    void theWindowSignsForTheSender()
    {
        FakeMailService service;
        samples::fillAccounts(service);
        service.m_accounts[0].identity.signature = m_jane;
        service.m_accounts[1].identity.signature = m_home;
        ComposeWindow window(service, Draft{});
        QCOMPARE(window.draft().text, s("\n\n-- \nJane Roe\nexample.org"));
        Draft stored = window.draft();
        stored.id = DraftId(7);
        stored.text = s("kept");
        ComposeWindow again(service, stored);
        QCOMPARE(again.draft().text, s("kept"));
    }
    void aMessageThatIsOnlySignedIsNotKept()
    {
        FakeMailService service;
        samples::fillAccounts(service);
        service.m_accounts[0].identity.signature = m_jane;
        auto window = std::make_unique<ComposeWindow>(service, Draft{});
        window->show();
        MessageText &text = *window->editor().text();
        QTest::keyClicks(&text, s("x"));
        QTest::keyClick(&text, Qt::Key_Backspace);
        window->close();
        QTRY_VERIFY(!window->isVisible());
        QVERIFY(service.saved.empty());
    }
    void aSignatureIsWrittenOnItsPage()
    {
        SignatureField field;
        field.setSignature(m_jane);
        QCOMPARE(field.signature(), m_jane);
        field.setSignature(
            {.text = s("Jane"), .html = s("<p><strong>Jane</strong></p>"), .aboveQuote = true});
        QCOMPARE(field.signature().text, s("Jane"));
        QCOMPARE(field.signature().html.trimmed(), s("<p><strong>Jane</strong></p>"));
        QVERIFY(field.signature().aboveQuote);
        QVERIFY(named<QTextEdit>(field, s("Signature")));
        auto *text = static_cast<MessageText *>(named<QTextEdit>(field, s("Signature")));
        QVERIFY(!text->insertPicture(InlinePictures::fromImage(QImage(4, 4, QImage::Format_RGB32))));
        named<QTextEdit>(field, s("Signature"))->clear();
        QCOMPARE(field.signature(), Signature{});
    }
    void templatesAreSavedFoundAndInserted()
    {
        QTemporaryDir folder;
        auto file = std::make_shared<TemplateFile>(folder.filePath(s("t.json")));
        EditorBench bench(Draft{.text = s("Dear {{first name}},\n{{cursor}}\nKind regards\n{{amount}}")});
        bench.editor.setTemplates(file);
        bench.editor.setTemplateValues([] { return TemplateValues{.name = s("Ana Prieto")}; });
        bench.act(Do::Templates);
        auto *name = named<QLineEdit>(bench.editor, s("Name of the template"));
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, s("Letter"));
        QTest::mouseClick(bench.editor.findChild<QPushButton *>(s("saveTemplate")), Qt::LeftButton);
        QCOMPARE(file->all().size(), 1u);
        QVERIFY(file->save({.name = s("Other"), .text = s("x")}));
        bench.text().selectAll();
        bench.press(Qt::Key_Delete);
        bench.act(Do::Templates);
        QTest::keyClicks(name, s("lett"));
        QCOMPARE(bench.editor.findChild<QListWidget *>(s("templates"))->count(), 1);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->isVisible());
        bench.write(s("!"));
        QCOMPARE(bench.plain(), s("Dear Ana,\n!\nKind regards\n{{amount}}"));
        bench.text().undo();
        bench.text().undo();
        QCOMPARE(bench.plain(), QString());
    }
    void aTemplateSaysThatItKeepsNoPictures()
    {
        auto file = std::make_shared<TemplateFile>(QString());
        EditorBench bench;
        bench.editor.setTemplates(file);
        bench.act(Do::Rich);
        bench.write(s("roof "));
        QVERIFY(bench.text().insertPicture(InlinePictures::fromImage(QImage(4, 4, QImage::Format_RGB32))));
        bench.act(Do::Templates);
        named<QLineEdit>(bench.editor, s("Name of the template"))->setText(s("Roof"));
        QTest::mouseClick(bench.editor.findChild<QPushButton *>(s("saveTemplate")), Qt::LeftButton);
        QVERIFY(!file->all().front().html.contains(s("<img")));
        QVERIFY(
            bench.editor.findChild<QLabel *>(s("templateSaid"))->text().contains(s("without its pictures")));
    }
    void aRemovedTemplateComesBackByUndo()
    {
        auto file = std::make_shared<TemplateFile>(QString());
        QVERIFY(file->save(
            {.name = s("Letter"), .text = s("x"), .html = s("<p><strong>x</strong> {{name}}</p>")}));
        EditorBench bench;
        bench.editor.setTemplates(file);
        bench.act(Do::Templates);
        QTest::mouseClick(bench.editor.findChild<QPushButton *>(s("removeTemplate")), Qt::LeftButton);
        QVERIFY(file->all().empty());
        QTest::mouseClick(bench.editor.findChild<QPushButton *>(s("undoRemoveTemplate")), Qt::LeftButton);
        QCOMPARE(file->all().size(), 1u);
        bench.editor.findChild<QPushButton *>(s("insertTemplate"))->click();
        QCOMPARE(bench.html(), s("<p><strong>x</strong> {{name}}</p>"));
    }
};

QTEST_MAIN(TestEditorSignature)
#include "test_editor_signature.moc"
