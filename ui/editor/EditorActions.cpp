// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorActions.h"

#include "ui/editor/Formatting.h"
#include "ui/editor/MessageText.h"
#include "ui/editor/SpellMenus.h"
#include "ui/editor/TableEdits.h"
#include "ui/fields/Icons.h"

#include <QLocale>
#include <QMenu>
#include <QTextTable>

namespace sendoff {

namespace {

constexpr auto ctrl = Qt::CTRL;
constexpr auto ctrlShift = Qt::CTRL | Qt::SHIFT;
constexpr auto ctrlAlt = Qt::CTRL | Qt::ALT;

} // namespace

size_t qHash(EditorActions::Id id, size_t seed)
{
    return ::qHash(int(id), seed);
}

EditorActions::EditorActions(MessageText *text, QWidget *scope) : QObject(scope), m_text(text), m_scope(scope)
{
    addFormats();
    addBlocks();
    addInsertions();
    addTableActions();
    addOthers();
    connect(text, &QTextEdit::cursorPositionChanged, this, &EditorActions::refresh);
    connect(text, &QTextEdit::currentCharFormatChanged, this, &EditorActions::refresh);
    connect(text, &QTextEdit::textChanged, this, &EditorActions::refresh);
    refresh();
}

QAction *EditorActions::add(Id id, const char *objectName, const QString &text, const QString &icon,
                            const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    if (!icon.isEmpty())
        action->setIcon(sendoff::icon(icon));
    if (!keys.isEmpty())
        action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QString plain = text;
    plain.remove(u'&');
    action->setToolTip(keys.isEmpty()
                           ? plain
                           : tr("%1 (%2)", "name, keys").arg(plain, keys.toString(QKeySequence::NativeText)));
    m_scope->addAction(action);
    m_actions.insert(id, action);
    return action;
}

QAction *EditorActions::add(Id id, const char *objectName, const QString &text, const QString &icon,
                            const QKeySequence &keys, std::function<void()> act)
{
    QAction *action = add(id, objectName, text, icon, keys);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        act();
        refresh();
    });
    return action;
}

void EditorActions::addFormats()
{
    const auto characters = [this](format::Characters kind) {
        return [this, kind] { m_text->toggle(int(kind)); };
    };
    add(Id::Rich, "format", tr("Format"), QStringLiteral("type"), ctrlShift | Qt::Key_F,
        [this] { m_text->setRich(!m_text->isRich()); });
    add(Id::Strong, "strong", tr("Bold"), QStringLiteral("bold"), ctrl | Qt::Key_B,
        characters(format::Characters::Strong));
    add(Id::Emphasis, "emphasis", tr("Italic"), QStringLiteral("italic"), ctrl | Qt::Key_I,
        characters(format::Characters::Emphasis));
    add(Id::Strike, "strike", tr("Strikethrough"), QStringLiteral("strikethrough"), ctrlShift | Qt::Key_S,
        characters(format::Characters::Strike));
    add(Id::Code, "code", tr("Code"), QStringLiteral("code"), ctrl | Qt::Key_E,
        characters(format::Characters::Code));
    for (const Id id : {Id::Rich, Id::Strong, Id::Emphasis, Id::Strike, Id::Code})
        m_actions[id]->setCheckable(true);
}

void EditorActions::addBlocks()
{
    const auto heading = [this](int level) {
        return [this, level] {
            m_text->edit([level](QTextCursor &cursor) { format::setHeading(cursor, level); });
        };
    };
    const auto list = [this](QTextListFormat::Style style) {
        return [this, style] {
            m_text->edit([style](QTextCursor &cursor) {
                const bool isOne = format::listStyle(cursor) == style;
                format::setList(cursor, isOne ? std::nullopt : std::optional(style));
            });
        };
    };
    const auto quote = [this](int by) {
        return [this, by] { m_text->edit([by](QTextCursor &cursor) { format::changeQuote(cursor, by); }); };
    };
    const auto indent = [this](int by) {
        return [this, by] { m_text->edit([by](QTextCursor &cursor) { format::indentItems(cursor, by); }); };
    };
    add(Id::Paragraph, "paragraph", tr("Text"), {}, ctrlAlt | Qt::Key_0, heading(0));
    const auto headingName = [](int level) { return tr("Heading %1").arg(QLocale().toString(level)); };
    add(Id::Heading1, "heading1", headingName(1), {}, ctrlAlt | Qt::Key_1, heading(1));
    add(Id::Heading2, "heading2", headingName(2), {}, ctrlAlt | Qt::Key_2, heading(2));
    add(Id::Heading3, "heading3", headingName(3), {}, ctrlAlt | Qt::Key_3, heading(3));
    add(Id::CodeBlock, "codeBlock", tr("Code block"), QStringLiteral("square-code"), ctrlShift | Qt::Key_E,
        [this] {
            m_text->edit([](QTextCursor &cursor) {
                format::setCodeBlock(cursor, !format::isCodeBlock(cursor.blockFormat()));
            });
        });
    add(Id::BulletList, "bulletList", tr("Bulleted list"), QStringLiteral("list"), ctrlShift | Qt::Key_8,
        list(QTextListFormat::ListDisc));
    add(Id::NumberList, "numberList", tr("Numbered list"), QStringLiteral("list-ordered"),
        ctrlShift | Qt::Key_7, list(QTextListFormat::ListDecimal));
    add(Id::Indent, "indent", tr("Increase list level"), QStringLiteral("list-indent-increase"),
        ctrl | Qt::Key_BracketRight, indent(1));
    add(Id::Outdent, "outdent", tr("Decrease list level"), QStringLiteral("list-indent-decrease"),
        ctrl | Qt::Key_BracketLeft, indent(-1));
    add(Id::Quote, "quote", tr("Quote"), QStringLiteral("text-quote"), ctrlShift | Qt::Key_9, quote(1));
    add(Id::Unquote, "unquote", tr("Decrease quote level"), {}, ctrlShift | Qt::Key_0, quote(-1));
    for (const Id id : {Id::Paragraph, Id::Heading1, Id::Heading2, Id::Heading3, Id::CodeBlock,
                        Id::BulletList, Id::NumberList})
        m_actions[id]->setCheckable(true);
}

void EditorActions::addInsertions()
{
    add(Id::Link, "link", tr("Link…"), QStringLiteral("link"), ctrl | Qt::Key_K);
    add(Id::Picture, "picture", tr("Picture…"), QStringLiteral("image"), {});
    add(Id::Rule, "rule", tr("Horizontal line"), QStringLiteral("minus"), {},
        [this] { m_text->edit([](QTextCursor &cursor) { format::insertRule(cursor); }); });
    add(Id::RemoveFormat, "removeFormat", tr("Remove format"), QStringLiteral("remove-formatting"),
        ctrl | Qt::Key_Backslash, [this] {
            m_text->edit([](QTextCursor &cursor) { format::removeFormat(cursor); });
            m_text->setCurrentCharFormat({});
        });
    add(Id::PastePlain, "pastePlain", tr("Paste without format"), {}, ctrlShift | Qt::Key_V,
        [this] { m_text->pasteAsPlain(); });
    add(Id::Direction, "direction", tr("Switch writing direction"), {}, ctrlShift | Qt::Key_X,
        [this] { m_text->edit([](QTextCursor &cursor) { format::switchDirection(cursor); }); });
}

void EditorActions::addTableActions()
{
    const auto table = [this](void (*edit)(QTextCursor &)) { return [this, edit] { m_text->edit(edit); }; };
    add(Id::InsertTable, "insertTable", tr("Table"), QStringLiteral("table"), {}, table(table::insert));
    add(Id::RowAbove, "rowAbove", tr("Row above"), {}, {}, table(table::addRowAbove));
    add(Id::RowBelow, "rowBelow", tr("Row below"), {}, {}, table(table::addRowBelow));
    add(Id::ColumnBefore, "columnBefore", tr("Column before"), {}, {}, table(table::addColumnBefore));
    add(Id::ColumnAfter, "columnAfter", tr("Column after"), {}, {}, table(table::addColumnAfter));
    add(Id::RemoveRow, "removeRow", tr("Remove row"), {}, {}, table(table::removeRow));
    add(Id::RemoveColumn, "removeColumn", tr("Remove column"), {}, {}, table(table::removeColumn));
    add(Id::RemoveTable, "removeTable", tr("Remove table"), {}, {}, table(table::remove));
}

void EditorActions::addOthers()
{
    add(Id::Find, "find", tr("Find…"), QStringLiteral("search"), QKeySequence::Find);
    add(Id::Replace, "replace", tr("Find and replace…"), QStringLiteral("replace"), ctrl | Qt::Key_H);
    add(Id::FindNext, "findNext", tr("Find next"), {}, QKeySequence(Qt::Key_F3));
    add(Id::FindPrevious, "findPrevious", tr("Find previous"), {}, Qt::SHIFT | Qt::Key_F3);
    add(Id::NextMisspelling, "nextMisspelling", tr("Next misspelt word"), QStringLiteral("spell-check"),
        QKeySequence(Qt::Key_F7));
    add(Id::Templates, "templates", tr("Templates…"), QStringLiteral("signature"), ctrlShift | Qt::Key_T);
    add(Id::Larger, "larger", tr("Larger text"), {}, ctrl | Qt::Key_Plus);
    m_actions[Id::Larger]->setShortcuts({ctrl | Qt::Key_Plus, ctrl | Qt::Key_Equal});
    add(Id::Smaller, "smaller", tr("Smaller text"), {}, ctrl | Qt::Key_Minus);
    add(Id::NormalSize, "normalSize", tr("Normal text size"), {}, ctrl | Qt::Key_0);
    add(Id::FocusMode, "focusMode", tr("Full screen, text only"), QStringLiteral("maximize"),
        QKeySequence(Qt::Key_F11));
    m_actions[Id::FocusMode]->setCheckable(true);
}

void EditorActions::fill(QMenu &menu) const
{
    const auto addAll = [this](QMenu &target, std::initializer_list<Id> ids) {
        for (const Id id : ids)
            target.addAction(m_actions.value(id));
    };
    addAll(menu, {Id::Rich});
    QMenu *characters = menu.addMenu(tr("Characters"));
    addAll(*characters, {Id::Strong, Id::Emphasis, Id::Strike, Id::Code, Id::RemoveFormat});
    QMenu *blocks = menu.addMenu(tr("Lines"));
    addAll(*blocks, {Id::Paragraph, Id::Heading1, Id::Heading2, Id::Heading3, Id::CodeBlock, Id::BulletList,
                     Id::NumberList, Id::Indent, Id::Outdent, Id::Quote, Id::Unquote, Id::Direction});
    QMenu *insert = menu.addMenu(tr("Insert"));
    addAll(*insert, {Id::Templates, Id::Link, Id::Picture, Id::InsertTable, Id::Rule});
    QMenu *table = menu.addMenu(tr("Table"));
    table->setObjectName(QStringLiteral("tableMenu"));
    addAll(*table, {Id::RowAbove, Id::RowBelow, Id::ColumnBefore, Id::ColumnAfter, Id::RemoveRow,
                    Id::RemoveColumn, Id::RemoveTable});
    menu.addSeparator();
    addAll(menu, {Id::PastePlain, Id::Find, Id::Replace, Id::FindNext, Id::FindPrevious});
    menu.addSeparator();
    addAll(menu, {Id::NextMisspelling});
    QMenu *spelling = menu.addMenu(tr("Spelling"));
    spelling->setObjectName(QStringLiteral("spellingMenu"));
    connect(spelling, &QMenu::aboutToShow, spelling,
            [spelling, text = m_text] { fillSpelling(*spelling, text->spelling()); });
    menu.addSeparator();
    QMenu *view = menu.addMenu(tr("View"));
    addAll(*view, {Id::Larger, Id::Smaller, Id::NormalSize, Id::FocusMode});
}

void EditorActions::refresh()
{
    const auto check = [this](Id id, bool on) { m_actions[id]->setChecked(on); };
    const QTextCursor cursor = m_text->textCursor();
    const QTextCharFormat typing = m_text->currentCharFormat();
    check(Id::Rich, m_text->isRich());
    check(Id::Strong, format::has(cursor, typing, format::Characters::Strong));
    check(Id::Emphasis, format::has(cursor, typing, format::Characters::Emphasis));
    check(Id::Strike, format::has(cursor, typing, format::Characters::Strike));
    check(Id::Code, format::has(cursor, typing, format::Characters::Code));
    refreshBlocks();
}

void EditorActions::refreshBlocks()
{
    const auto check = [this](Id id, bool on) { m_actions[id]->setChecked(on); };
    const QTextCursor cursor = m_text->textCursor();
    const QTextBlockFormat block = cursor.blockFormat();
    const auto list = format::listStyle(cursor);
    check(Id::Paragraph, format::isParagraph(cursor.block()));
    check(Id::Heading1, block.headingLevel() == 1);
    check(Id::Heading2, block.headingLevel() == 2);
    check(Id::Heading3, block.headingLevel() == 3);
    check(Id::CodeBlock, format::isCodeBlock(block));
    check(Id::BulletList, list == QTextListFormat::ListDisc);
    check(Id::NumberList, list == QTextListFormat::ListDecimal);
    m_actions[Id::Indent]->setEnabled(list.has_value());
    m_actions[Id::Outdent]->setEnabled(list.has_value());
    m_actions[Id::Unquote]->setEnabled(format::quoteLevel(block) > 0);
    const bool isInTable = cursor.currentTable();
    for (const Id id : {Id::RowAbove, Id::RowBelow, Id::ColumnBefore, Id::ColumnAfter, Id::RemoveRow,
                        Id::RemoveColumn, Id::RemoveTable})
        m_actions[id]->setEnabled(isInTable);
    m_actions[Id::InsertTable]->setEnabled(!isInTable);
}

} // namespace sendoff
