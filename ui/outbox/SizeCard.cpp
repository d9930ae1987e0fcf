// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/SizeCard.h"

#include "ui/fields/Look.h"
#include "ui/outbox/Repair.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

SizeCard::SizeCard(MailService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sizeOffers"));
    setAccessibleName(tr("Ways to make it smaller"));
    m_rows->setContentsMargins(0, look::step2, 0, 0);
    m_rows->setSpacing(look::step2);
    hide();
}

void SizeCard::setItem(const OutboxItem &item)
{
    if (!isTooBig(item)) {
        m_item = {};
        ++m_question;
        return clear();
    }
    // It never changes, and what is offered for it doesn't either.
    if (item.id == m_item)
        return;
    m_item = item.id;
    clear();
    const int question = ++m_question;
    const qint64 limit = sizeLimitFor(item, m_service.serverFacts(AccountId(item.account)));
    const bool isPartial = item.state == OutboxState::Partial;
    m_service.editAgain(item.id, isPartial, this, [this, question, limit, amends = amendsOf(item)](Draft draft) {
        draft.amends = amends;
        readPictures(draft, {}, limit, question);
    });
}

/// One after another, so that few are in memory.
void SizeCard::readPictures(const Draft &draft, std::vector<std::vector<SmallerPicture>> smaller, qint64 limit, int question)
{
    if (question != m_question)
        return;
    const std::vector<size_t> pictures = largePictures(draft);
    if (smaller.size() == pictures.size())
        return show(sizeRepairOf(draft, smaller, limit));
    makeSmaller(draft.attachments[pictures[smaller.size()]], this,
                [this, draft, smaller, limit, question](const std::vector<SmallerPicture> &sizes) mutable {
                    smaller.push_back(sizes);
                    readPictures(draft, std::move(smaller), limit, question);
                });
}

void SizeCard::show(const SizeRepair &repair)
{
    clear();
    if (const auto &scaled = repair.scaled)
        addOffer(tr("%Ln pictures from %1 to %2. The message then has %3.", nullptr, scaled->pictures)
                     .arg(words::size(scaled->before), words::size(scaled->after), words::size(scaled->size)),
                 tr("Make the pictures smaller"), QStringLiteral("scalePictures"),
                 [this, draft = scaled->draft] { emit draftAsked(draft); });
    if (!repair.parts.empty())
        addOffer(tr("%Ln messages of at most %1.", nullptr, int(repair.parts.size())).arg(words::size(repair.largestPart)),
                 tr("Split it into several messages"), QStringLiteral("splitMessage"),
                 [this, parts = repair.parts] { emit draftsAsked(parts); });
    if (const auto &alone = repair.tooBigAlone)
        addOffer(tr("“%1” alone comes to %2, and a message may have %3. Share it in another way.")
                     .arg(words::isolated(alone->name), words::size(alone->size), words::size(repair.limit)),
                 {}, {}, {});
    setVisible(!repair.isEmpty());
}

void SizeCard::addOffer(const QString &sentence, const QString &action, const QString &objectName, std::function<void()> act)
{
    auto *row = new QWidget(this);
    auto *label = new QLabel(sentence, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step1);
    column->addWidget(label);
    if (act) {
        auto *button = new QPushButton(action, row);
        button->setObjectName(objectName);
        button->setAccessibleDescription(sentence);
        connect(button, &QPushButton::clicked, this, std::move(act));
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    m_rows->addWidget(row);
    row->show();
}

void SizeCard::clear()
{
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    hide();
}

} // namespace sendoff
