// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/find.h"
#include "ui/editor/HtmlReader.h"
#include "ui/editor/HtmlWriter.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"

#include <QTest>
#include <QTextDocument>

namespace sendoff {

/// An editor in a window, keys in and HTML out.
class EditorBench {
public:
    explicit EditorBench(const Draft &draft = {})
    {
        editor.resize(700, 500);
        editor.setDraft(draft);
        editor.show();
        editor.text()->setFocus();
    }
    /// Rich, with this content, the cursor at the end.
    void setHtml(const QString &html)
    {
        editor.setDraft(Draft{.html = html});
        text().moveCursor(QTextCursor::End);
    }
    MessageText &text() { return *editor.text(); }
    QTextDocument &document() { return *text().document(); }
    void type(const QString &keys)
    {
        for (const QChar key : keys) {
            if (key == u'\n')
                press(Qt::Key_Return);
            else
                QTest::keyClick(&text(), Qt::Key(key.toUpper().unicode()), Qt::NoModifier);
        }
    }
    /// As type(), with characters of any kind.
    void write(const QString &keys)
    {
        for (const QChar key : keys) {
            if (key == u'\n') {
                press(Qt::Key_Return);
                continue;
            }
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
            QCoreApplication::sendEvent(&text(), &down);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&text(), key, modifiers);
    }
    void act(EditorActions::Id id) { editor.action(id)->trigger(); }
    /// Selects the first place where this stands.
    void select(const QString &what)
    {
        const QTextCursor found = document().find(what, 0, QTextDocument::FindCaseSensitively);
        QVERIFY2(!found.isNull(), qPrintable(what));
        text().setTextCursor(found);
    }
    void placeBefore(const QString &what)
    {
        select(what);
        QTextCursor cursor = text().textCursor();
        cursor.setPosition(cursor.selectionStart());
        text().setTextCursor(cursor);
    }
    void placeAfter(const QString &what)
    {
        select(what);
        QTextCursor cursor = text().textCursor();
        cursor.setPosition(cursor.selectionEnd());
        text().setTextCursor(cursor);
    }
    QString html() const
    {
        QString html = editor.text()->html();
        return html.remove(u'\n');
    }
    QString plain() { return text().toPlainText(); }

    MessageEditor editor;
};

} // namespace sendoff
