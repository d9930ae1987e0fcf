// SPDX-License-Identifier: GPL-3.0-or-later
// How keys and clicks go through the chips of a RecipientField, and which are selected.
#include "address/ListPieces.h"
#include "ui/compose/RecipientChip.h"
#include "ui/compose/RecipientField.h"
#include "ui/compose/RecipientLine.h"
#include "ui/fields/Look.h"

#include <QKeyEvent>
#include <QTimer>

namespace sendoff {

namespace {

/// A mailbox that is whole in itself, or a piece that a separator ends: no quote or comment is open.
bool isWholePiece(const QString &text)
{
    const auto pieces = listPieces(text + u',');
    return !pieces.empty() && !pieces.back().separator.isNull();
}

} // namespace

bool RecipientField::lineKey(const QKeyEvent &event)
{
    const QString text = m_line->text();
    const bool atBegin = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
    const bool atEnd = m_line->cursorPosition() == text.size();
    const bool leftwards = event.key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if ((leftwards || event.key() == Qt::Key_Backspace) && atBegin && m_at > 0) {
        focusChip(m_at - 1, event.modifiers() & Qt::ShiftModifier);
        return true;
    }
    if (event.matches(QKeySequence::SelectAll) && m_line->selectedText() == text && !m_chips.isEmpty()) {
        selectAll();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers() == Qt::NoModifier) {
        commit();
        return true; // not the window's default button
    }
    const bool parts = event.text() == QStringLiteral(",") || event.text() == QStringLiteral(";");
    const bool ends = event.text() == QStringLiteral(" ") && Mailbox::parse(text).hasValue();
    if (atEnd && ((parts && isWholePiece(text)) || ends)) {
        commit();
        return true;
    }
    return parts && text.trimmed().isEmpty();
}

bool RecipientField::chipKey(RecipientChip *chip, const QKeyEvent &event)
{
    const qsizetype at = m_chips.indexOf(chip);
    const bool extend = event.modifiers() & Qt::ShiftModifier;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusChip((event.key() == Qt::Key_Left) != mirrored ? qMax<qsizetype>(0, at - 1) : at + 1, extend);
        return true;
    case Qt::Key_Home:
        focusChip(0, extend);
        return true;
    case Qt::Key_End:
        focusChip(m_chips.size(), extend);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        removeChips(selected());
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            return false;
        edit(chip);
        return true;
    default:
        return selectionKey(event);
    }
}

/// Keys that concern all selected chips, and those that begin a new address.
bool RecipientField::selectionKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)) {
        copySelected();
        if (event.matches(QKeySequence::Cut))
            removeChips(selected());
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    const bool types = !event.text().isEmpty() && event.text().at(0).isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (types || event.matches(QKeySequence::Paste)) {
        selectOnly(nullptr);
        m_line->setFocus();
        QKeyEvent again(event.type(), event.key(), event.modifiers(), event.text());
        QCoreApplication::sendEvent(m_line, &again);
        return true;
    }
    return false;
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<RecipientChip *>(watched);
    if (chip && event->type() == QEvent::KeyPress)
        return chipKey(chip, *static_cast<QKeyEvent *>(event));
    if (chip && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        // Once it is known where the focus went: another chip keeps what is selected.
        QTimer::singleShot(0, this, [this] {
            if (!qobject_cast<RecipientChip *>(focusWidget()) || !m_content->isAncestorOf(focusWidget()))
                selectOnly(nullptr);
        });
    }
    return QScrollArea::eventFilter(watched, event);
}

void RecipientField::press(RecipientChip *chip, Qt::KeyboardModifiers modifiers)
{
    const qsizetype at = m_chips.indexOf(chip);
    if (modifiers & Qt::ControlModifier) {
        chip->setSelected(!chip->isSelected());
        chip->setFocus();
    } else if (modifiers & Qt::ShiftModifier) {
        focusChip(at, true);
    } else if (!chip->isSelected()) {
        focusChip(at, false);
    }
}

/// Behind the last one is the line.
void RecipientField::focusChip(qsizetype at, bool extend)
{
    if (at >= m_chips.size()) {
        selectOnly(nullptr);
        m_at = m_line->text().isEmpty() ? m_chips.size() : m_at;
        place();
        m_line->setFocus();
        return;
    }
    RecipientChip *chip = m_chips.at(at);
    if (extend) {
        for (qsizetype i = 0; i < m_chips.size(); ++i)
            m_chips.at(i)->setSelected(i >= qMin(at, m_anchor) && i <= qMax(at, m_anchor));
    } else {
        m_anchor = at;
        selectOnly(chip);
    }
    chip->setFocus();
    ensureWidgetVisible(chip, 0, look::step1);
}

void RecipientField::selectOnly(RecipientChip *chip)
{
    for (RecipientChip *each : std::as_const(m_chips))
        each->setSelected(each == chip); // NOLINT(clang-analyzer-core.CallAndMessage): none of them is null
}

void RecipientField::selectAll()
{
    commit();
    for (RecipientChip *chip : std::as_const(m_chips))
        chip->setSelected(true);
    if (!m_chips.isEmpty())
        m_chips.last()->setFocus();
}

QList<RecipientChip *> RecipientField::selected() const
{
    QList<RecipientChip *> chips;
    for (RecipientChip *chip : m_chips) {
        if (chip->isSelected() || chip->hasFocus())
            chips += chip;
    }
    return chips;
}

} // namespace sendoff
