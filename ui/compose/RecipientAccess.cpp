// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RecipientAccess.h"

#include "ui/compose/RecipientChip.h"
#include "ui/compose/RecipientLine.h"

#include <QAccessibleWidget>

namespace sendoff {

namespace {

/// The line's own text comes first, so that places in it are those that the line tells of; then the recipients.
class LineAccess final : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface {
public:
    explicit LineAccess(RecipientLine *line) : QAccessibleWidget(line, QAccessible::EditableText), m_line(*line) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? whole() : QAccessibleWidget::text(kind);
    }
    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value)
            m_line.setWholeText(text);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = !state.disabled;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const bool has = index == 0 && m_line.hasSelectedText();
        *start = has ? m_line.selectionStart() : 0;
        *end = has ? m_line.selectionEnd() : 0;
    }
    int selectionCount() const override { return m_line.hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_line.deselect(); }
    void setSelection(int, int start, int end) override { m_line.setSelection(start, end - start); }
    int cursorPosition() const override { return m_line.cursorPosition(); }
    void setCursorPosition(int position) override { m_line.setCursorPosition(position); }
    QString text(int start, int end) const override { return whole().mid(start, end - start); }
    int characterCount() const override { return int(whole().size()); }
    QRect characterRect(int offset) const override
    {
        if (offset > m_line.text().size())
            return rect();
        const QRect cursor = m_line.inputMethodQuery(Qt::ImCursorRectangle).toRect();
        return {m_line.mapToGlobal(cursor.topLeft()), cursor.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return m_line.cursorPositionAt(m_line.mapFromGlobal(point));
    }
    void scrollToSubstring(int start, int) override { setCursorPosition(start); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void deleteText(int start, int end) override { change(start, end, {}); }
    void insertText(int offset, const QString &text) override { change(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override { change(start, end, text); }

private:
    QString whole() const { return m_line.wholeText(); }
    void change(int start, int end, const QString &text)
    {
        if (end <= m_line.text().size() && end - start < characterCount()) {
            QString own = m_line.text();
            m_line.setText(own.replace(start, end - start, text));
            m_line.setCursorPosition(start + int(text.size()));
            emit m_line.textEdited(m_line.text());
            return;
        }
        QString all = whole();
        m_line.setWholeText(all.replace(start, end - start, text));
    }

    RecipientLine &m_line;
};

class ChipAccess final : public QAccessibleWidget {
public:
    explicit ChipAccess(RecipientChip *chip) : QAccessibleWidget(chip, QAccessible::ListItem), m_chip(*chip) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_chip.isSelected();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), deleteAction()}; }
    QString localizedActionName(const QString &name) const override
    {
        return name == deleteAction() ? RecipientChip::tr("Remove") : QAccessibleWidget::localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        if (name == deleteAction())
            emit m_chip.removeAsked();
        else if (name == pressAction())
            m_chip.setFocus(Qt::OtherFocusReason);
    }

private:
    static QString deleteAction() { return QStringLiteral("Remove"); }

    RecipientChip &m_chip;
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    if (auto *line = qobject_cast<RecipientLine *>(object); line && line->wholeText)
        return new LineAccess(line);
    if (auto *chip = qobject_cast<RecipientChip *>(object))
        return new ChipAccess(chip);
    return nullptr;
}

} // namespace

void installRecipientAccess()
{
    static const bool installed = (QAccessible::installFactory(accessOf), true);
    Q_UNUSED(installed)
}

} // namespace sendoff
