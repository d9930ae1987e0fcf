// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>

#include <functional>

class QMenu;

namespace sendoff {

class MessageText;

/// What can be done to the text, each with its name, keys and state; the same objects are in the format bar,
/// in the menu and behind the keys.
class EditorActions final : public QObject {
    Q_OBJECT
public:
    enum class Id {
        Rich,
        Strong,
        Emphasis,
        Strike,
        Code,
        Paragraph,
        Heading1,
        Heading2,
        Heading3,
        CodeBlock,
        BulletList,
        NumberList,
        Indent,
        Outdent,
        Quote,
        Unquote,
        Link,
        Picture,
        Rule,
        RemoveFormat,
        PastePlain,
        Direction,
        InsertTable,
        RowAbove,
        RowBelow,
        ColumnBefore,
        ColumnAfter,
        RemoveRow,
        RemoveColumn,
        RemoveTable,
        Find,
        Replace,
        FindNext,
        FindPrevious,
        NextMisspelling,
        Templates,
        Larger,
        Smaller,
        NormalSize,
        FocusMode
    };

    EditorActions(MessageText *text, QWidget *scope);

    QAction *operator[](Id id) const { return m_actions.value(id); }
    /// Every one of them, in groups.
    void fill(QMenu &menu) const;

private:
    void addFormats();
    void addBlocks();
    void addInsertions();
    void addTableActions();
    void addOthers();
    QAction *add(Id id, const char *objectName, const QString &text, const QString &icon,
                 const QKeySequence &keys);
    QAction *add(Id id, const char *objectName, const QString &text, const QString &icon,
                 const QKeySequence &keys, std::function<void()> act);
    void refresh();
    void refreshBlocks();

    MessageText *m_text;
    QWidget *m_scope;
    QHash<Id, QAction *> m_actions;
};

size_t qHash(EditorActions::Id id, size_t seed = 0);

} // namespace sendoff
