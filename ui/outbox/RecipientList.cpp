// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/RecipientList.h"

#include "outbox/CameBack.h"
#include "ui/fields/Icons.h"
#include "ui/outbox/ViewChoice.h"
#include "ui/words/FateWords.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QGridLayout>
#include <QLabel>

namespace sendoff {

namespace {

using Outcome = OutboxRecipient::Outcome;

/// Those with trouble stand first, so the rest may be cut.
constexpr size_t shownRecipients = 50;

struct Sign {
    QString shape;
    look::Role role;
};

Sign signOf(const OutboxRecipient &recipient, bool isSending)
{
    const bool isLate = recipient.reported && recipient.reported->fate == Fate::Delayed;
    switch (recipient.outcome) {
    case Outcome::Accepted:
        if (isLate)
            return {QStringLiteral("clock"), look::Role::Warning};
        return {QStringLiteral("check"), look::Role::Success};
    case Outcome::Rejected:
        if (cameBack(recipient))
            return {QStringLiteral("undo-2"), look::Role::Danger};
        return {QStringLiteral("octagon-x"), look::Role::Danger};
    case Outcome::Uncertain:
        return {QStringLiteral("circle-question-mark"), look::Role::Warning};
    case Outcome::Deferred:
        return {QStringLiteral("clock"), look::Role::Warning};
    case Outcome::Pending:
        if (isSending)
            return {QStringLiteral("send"), look::Role::Accent};
        break;
    }
    return {QStringLiteral("clock"), look::Role::Muted};
}

int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Rejected:
        return 0;
    case Outcome::Uncertain:
        return 1;
    case Outcome::Deferred:
        return 2;
    case Outcome::Pending:
        return 3;
    case Outcome::Accepted:
        break;
    }
    return 4;
}

} // namespace

RecipientList::RecipientList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look::step2);
    m_grid->setVerticalSpacing(look::step1);
    m_grid->setColumnStretch(1, 1);
    setAccessibleName(tr("Recipients"));
    setObjectName(QStringLiteral("recipients"));
}

void RecipientList::setRecipients(const OutboxItem &item)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<OutboxRecipient> sorted = item.recipients;
    std::stable_sort(sorted.begin(), sorted.end(), [](const OutboxRecipient &a, const OutboxRecipient &b) {
        return weight(a.outcome) < weight(b.outcome);
    });
    bool hadLines = false;
    for (size_t i = 0; i < sorted.size() && i < shownRecipients; ++i) {
        // What is said of one stands nearer to it than the next one does.
        if (hadLines)
            m_grid->addItem(new QSpacerItem(0, look::step1, QSizePolicy::Minimum, QSizePolicy::Fixed), m_grid->rowCount(),
                            0);
        const int before = m_grid->rowCount();
        addRow(sorted[i], item);
        hadLines = m_grid->rowCount() > before + 1;
    }
    if (sorted.size() > shownRecipients) {
        auto *more =
            new QLabel(tr("and %Ln more", nullptr, int(sorted.size() - shownRecipients)), this);
        look::setMuted(more);
        m_grid->addWidget(more, m_grid->rowCount(), 1);
    }
}

void RecipientList::addRow(const OutboxRecipient &recipient, const OutboxItem &item)
{
    const bool isSending = isUnderWay(item);
    const Sign sign = signOf(recipient, isSending);
    const int row = m_grid->rowCount();
    auto *shape = new QLabel(this);
    shape->setPixmap(icon(sign.shape, sign.role).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto *address = new QLabel(recipient.address.toText(), this);
    address->setTextFormat(Qt::PlainText);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QString outcome = words::outcomeLine(recipient, isSending);
    auto *word = new QLabel(outcome, this);
    look::setRole(word, sign.role);
    address->setAccessibleDescription(outcome);
    m_grid->addWidget(shape, row, 0);
    m_grid->addWidget(address, row, 1);
    m_grid->addWidget(word, row, 2, Qt::AlignTrailing);
    if (recipient.outcome == Outcome::Rejected)
        address->setFont(look::strong(font()));
    if (recipient.outcome != Outcome::Accepted && recipient.failure)
        addLine(words::describe(*recipient.failure, item.accountName).headline, look::Role::Text);
    if (recipient.reported)
        addReported(*recipient.reported);
    // That it was taken first is no answer of interest any more; what was reported stands above.
    const bool isAnswered = recipient.outcome != Outcome::Accepted && !cameBack(recipient) && recipient.reply;
    if (isAnswered && !recipient.reply->text.isEmpty())
        addLine(tr("The server said: “%1”").arg(words::isolated(QString::fromUtf8(recipient.reply->text).simplified())), look::Role::Muted);
}

void RecipientList::addReported(const ReportedFate &fate)
{
    if (fate.fate != Fate::Failed)
        addLine(words::fateLine(fate), look::Role::Text);
    addLine(words::fateSource(fate), look::Role::Muted);
    if (!fate.text.isEmpty() && (fate.fate == Fate::Failed || fate.fate == Fate::Delayed))
        addLine(tr("It said: “%1”").arg(words::isolated(fate.text)), look::Role::Muted);
}

void RecipientList::addLine(const QString &text, look::Role role)
{
    auto *line = new QLabel(text, this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    look::setRole(line, role);
    look::setSmall(line);
    m_grid->addWidget(line, m_grid->rowCount(), 1, 1, 2);
}

} // namespace sendoff
