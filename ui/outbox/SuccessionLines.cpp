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
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    for (const auto &[id, other] : successorsOf(item))
        addLine(tr("Sent again to %1 in another message.").arg(who(other)), QStringLiteral("showSuccessor"), id, other.isThere);
    for (const auto &[id, other] : predecessorsOf(item))
        addLine(tr("Takes the place of an earlier message that was refused for %1.").arg(who(other)),
                QStringLiteral("showPredecessor"), id, other.isThere);
    for (const Draft &draft : drafts) {
        if (draft.amends && ItemId(draft.amends->item) == item.id)
            addLine(tr("A message that takes its place is among the drafts."), QStringLiteral("showAmendingDraft"),
                    tr("Continue writing"), [this, draft] { emit draftAsked(draft); });
    }
    setVisible(m_rows->count() > 0);
}

void SuccessionLines::addLine(const QString &sentence, const QString &objectName, ItemId other, bool isThere)
{
    addLine(sentence, objectName, isThere ? tr("Show that message") : QString(), [this, other] { emit itemAsked(other); });
}

void SuccessionLines::addLine(const QString &sentence, const QString &objectName, const QString &action, std::function<void()> act)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::step2);
    auto *label = new QLabel(sentence, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(label, 1);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action, row);
        button->setObjectName(objectName);
        button->setAccessibleDescription(sentence);
        connect(button, &QPushButton::clicked, this, std::move(act));
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_rows->addWidget(row);
    row->show();
}

} // namespace sendoff
