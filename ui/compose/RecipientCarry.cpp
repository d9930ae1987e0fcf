// SPDX-License-Identifier: GPL-3.0-or-later
// What a RecipientField does with clipboard, drag and drop, and the menu of a chip.
#include "ui/compose/RecipientChip.h"
#include "ui/compose/RecipientField.h"
#include "ui/compose/RecipientLine.h"
#include "ui/fields/Icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QMenu>

namespace sendoff {

namespace {

QMimeData *mimeOf(const QList<RecipientChip *> &chips)
{
    std::vector<AddressEntry> entries;
    for (const RecipientChip *chip : chips)
        entries.push_back(chip->entry());
    auto *data = new QMimeData;
    data->setText(toText(entries));
    return data;
}

} // namespace

void RecipientField::copySelected() const
{
    QGuiApplication::clipboard()->setMimeData(mimeOf(selected()));
}

/// A list becomes chips; a piece that is no address, such as a name to be completed, stays to be typed on.
void RecipientField::insertPasted(const QMimeData &data)
{
    const QString text = data.text();
    const auto entries = parsePastedEntries(text);
    const bool isPiece = entries.size() == 1 && std::holds_alternative<AddressListFault>(entries.front());
    if (isPiece || !m_line->text().trimmed().isEmpty()) {
        m_line->insert(text.simplified());
        emit m_line->textEdited(m_line->text());
    } else {
        insertAndTell(m_at, entries);
    }
}

void RecipientField::drag(RecipientChip *chip)
{
    chip->setSelected(true);
    const QList<RecipientChip *> chips = selected();
    // The source must outlive the drag, in which the chip itself may go.
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOf(chips));
    drag->setPixmap(chip->grab());
    // Qt drags in a loop of its own, and knows no other way.
    if (drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction) == Qt::MoveAction && drag->target() != viewport())
        removeChips(chips);
}

void RecipientField::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isList = event->mimeData()->hasText() && !event->mimeData()->hasUrls();
    if (isList)
        event->acceptProposedAction();
    else
        event->ignore(); // files are the window's
}

void RecipientField::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void RecipientField::dropEvent(QDropEvent *event)
{
    if (event->source() == this) {
        event->ignore();
        return;
    }
    const auto entries = parsePastedEntries(event->mimeData()->text());
    const bool hasAddress = !mailboxesOf(entries).empty();
    if (!hasAddress && !qobject_cast<RecipientField *>(event->source())) {
        event->ignore();
        return;
    }
    commit();
    insertAndTell(m_chips.size(), entries);
    event->acceptProposedAction();
}

void RecipientField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *chip = qobject_cast<RecipientChip *>(m_content->childAt(m_content->mapFromGlobal(event->globalPos())));
    if (event->reason() == QContextMenuEvent::Keyboard)
        chip = qobject_cast<RecipientChip *>(focusWidget());
    if (!chip)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recipientMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, chip);
    menu->popup(event->globalPos());
}

void RecipientField::fillMenu(QMenu &menu, RecipientChip *chip)
{
    if (!chip->isSelected())
        selectOnly(chip);
    menu.addAction(tr("Edit"), this, [this, chip] { edit(chip); });
    if (const auto *group = std::get_if<MailboxGroup>(&chip->entry())) {
        menu.addAction(icon(QStringLiteral("users")), tr("Replace by its members"), this, [this, chip, members = group->members] {
            const qsizetype at = m_chips.indexOf(chip);
            removeChips({chip});
            insertAndTell(at, {members.begin(), members.end()});
        });
    }
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), this, [this] { copySelected(); });
    menu.addSeparator();
    const std::pair<QString, QString> fields[] = {{QStringLiteral("to"), tr("Move to To")},
                                                  {QStringLiteral("cc"), tr("Move to Cc")},
                                                  {QStringLiteral("bcc"), tr("Move to Bcc")}};
    for (const auto &[name, label] : fields) {
        if (name == m_line->objectName())
            continue;
        menu.addAction(label, this, [this, name = name] {
            const QList<RecipientChip *> chips = selected();
            std::vector<AddressEntry> entries;
            for (const RecipientChip *each : chips)
                entries.push_back(each->entry());
            removeChips(chips);
            emit moveAsked(entries, name);
        });
    }
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("x")), tr("Remove"), this, [this] { removeChips(selected()); });
}

} // namespace sendoff
