// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/SuccessionLines.h"

#include "ui/fields/Look.h"
#include "ui/words/StateWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <map>

namespace sendoff {

namespace {

/// Of one other message.
struct Other {
    QStringList addresses;
    bool isThere = false;
};
using Others = std::map<ItemId, Other>;

void add(Others &others, ItemId item, const AddrSpec &address, bool isThere)
{
    Other &other = others[item];
    other.addresses += address.toText();
    other.isThere = isThere;
}

Others successorsOf(const OutboxItem &item)
{
    Others others;
    for (const OutboxRecipient &recipient : item.recipients) {
        if (const auto &successor = recipient.successor)
            add(others, successor->item, successor->address, successor->isThere);
    }
    return others;
}

Others predecessorsOf(const OutboxItem &item)
{
    Others others;
    for (const Predecessor &each : item.predecessors)
        add(others, each.item, each.address, each.isThere);
    return others;
}

QString who(const Other &other)
{
    return words::recipientsInWords(other.addresses.join(u','));
}

} // namespace

SuccessionLines::SuccessionLines(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("successions"));
    setAccessibleName(tr("Messages that belong to it"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(look::step1);
    hide();
}

void SuccessionLines::setItem(const OutboxItem &item, const std::vector<Draft> &drafts)
{
    m_drafts.clear();
    const auto there = [](ItemId id, const Other &other) { return other.isThere ? id : ItemId(); };
    std::vector<Line> lines;
    for (const auto &[id, other] : successorsOf(item))
        lines.push_back({tr("Sent again to %1 in another message.").arg(who(other)), QStringLiteral("showSuccessor"), there(id, other)});
    for (const auto &[id, other] : predecessorsOf(item))
        lines.push_back({tr("Takes the place of an earlier message that was refused for %1.").arg(who(other)),
                         QStringLiteral("showPredecessor"), there(id, other)});
    for (const Draft &draft : drafts) {
        if (!draft.amends || ItemId(draft.amends->item) != item.id)
            continue;
        m_drafts.push_back(draft);
        lines.push_back({.sentence = tr("A message that takes its place is among the drafts."),
                         .objectName = QStringLiteral("showAmendingDraft"),
                         .draft = draft.id});
    }
    // Made anew while somebody is on one, a button would lose the keys: drafts are stored every few seconds.
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    for (const Line &line : lines)
        addRow(line);
    setVisible(!lines.empty());
}

void SuccessionLines::addRow(const Line &line)
{
    auto *row = new QWidget(this);
    auto *inside = new QHBoxLayout(row);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(look::step2);
    auto *label = new QLabel(line.sentence, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(label, 1);
    if (!line.item.isNull() || !line.draft.isNull()) {
        auto *button = new QPushButton(line.draft.isNull() ? tr("Show that message") : tr("Continue writing"), row);
        button->setObjectName(line.objectName);
        button->setAccessibleDescription(line.sentence);
        connect(button, &QPushButton::clicked, this, [this, line] {
            if (line.draft.isNull())
                emit itemAsked(line.item);
            else
                openDraft(line.draft);
        });
        inside->addWidget(button, 0, Qt::AlignTop);
    }
    m_rows->addWidget(row);
    row->show();
}

/// As it is by now.
void SuccessionLines::openDraft(DraftId id)
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [id](const Draft &draft) { return draft.id == id; });
    if (found != m_drafts.end())
        emit draftAsked(*found);
}

} // namespace sendoff
