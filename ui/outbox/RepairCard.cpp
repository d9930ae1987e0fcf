// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/RepairCard.h"

#include "ui/fields/FlowLayout.h"
#include "ui/fields/Look.h"
#include "ui/words/Isolates.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

constexpr size_t shownRepairs = 5;

} // namespace

RepairCard::RepairCard(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("repairs"));
    setAccessibleName(tr("Likely addresses"));
    m_rows->setContentsMargins(0, look::step2, 0, 0);
    m_rows->setSpacing(look::step2);
    hide();
}

void RepairCard::setRepairs(const std::vector<Repair> &repairs)
{
    // Made anew while somebody is on one, a button would lose the keys.
    if (repairs == m_repairs)
        return;
    m_repairs = repairs;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < repairs.size() && i < shownRepairs; ++i)
        addRow(repairs[i], repairs.size() == 1);
    if (repairs.size() > 1) {
        auto *all = new QPushButton(tr("Send to all %Ln likely addresses", nullptr, int(repairs.size())), this);
        all->setObjectName(QStringLiteral("sendToAllLikely"));
        all->setDefault(true);
        connect(all, &QPushButton::clicked, this, [this, repairs] { emit asked(repairs); });
        m_rows->addWidget(all, 0, Qt::AlignLeading);
        all->show();
    }
    setVisible(!repairs.empty());
}

void RepairCard::addRow(const Repair &repair, bool preferred)
{
    auto *row = new QWidget(this);
    auto *question = new QLabel(tr("Did you mean %1?").arg(words::isolated(repair.likely.toText())), row);
    question->setTextFormat(Qt::PlainText);
    question->setFont(look::strong(font()));
    question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    question->setWordWrap(true);
    auto *instead = new QLabel(tr("in place of %1").arg(words::isolated(repair.refused.toText())), row);
    instead->setTextFormat(Qt::PlainText);
    instead->setWordWrap(true);
    look::setSmall(instead);
    auto *send = new QPushButton(tr("Send to this address"), row);
    send->setAccessibleName(tr("Send to %1").arg(repair.likely.toText()));
    send->setObjectName(QStringLiteral("sendToLikely"));
    send->setDefault(preferred);
    connect(send, &QPushButton::clicked, this, [this, repair] { emit asked({repair}); });
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step1);
    column->addWidget(question);
    column->addWidget(instead);
    column->addWidget(send, 0, Qt::AlignLeading);
    m_rows->addWidget(row);
    row->show();
}

} // namespace sendoff
