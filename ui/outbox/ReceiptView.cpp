// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/ReceiptView.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace sendoff {

ReceiptView::ReceiptView(QWidget *parent) : QWidget(parent), m_facts(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("receipt"));
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setOpenLinks(false);
    m_facts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Hashes have no place at which a word would end.
    m_facts->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_facts->setAccessibleName(tr("Receipt"));
    m_facts->setObjectName(QStringLiteral("receiptText"));
    m_facts->document()->setDocumentMargin(0);
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy receipt"), this);
    copy->setObjectName(QStringLiteral("copyReceipt"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step3);
    column->addWidget(m_facts);
    column->addWidget(copy, 0, Qt::AlignLeading);
}

void ReceiptView::setReceipt(const Receipt &receipt)
{
    m_text = words::receiptText(receipt);
    const std::vector<words::Fact> facts = words::factsOf(receipt);
    m_facts->clear();
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(2);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 70)});
    QTextTable *table = QTextCursor(m_facts->document()).insertTable(int(facts.size()), 2, format);
    QTextCharFormat muted;
    muted.setForeground(look::color(look::Role::Muted, palette()));
    for (int row = 0; row < int(facts.size()); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(facts[size_t(row)].name, muted);
        table->cellAt(row, 1).firstCursorPosition().insertText(facts[size_t(row)].value);
    }
    fitHeight();
}

void ReceiptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ReceiptView::fitHeight()
{
    m_facts->document()->setTextWidth(qMax(200, width()));
    m_facts->setFixedHeight(int(m_facts->document()->size().height()) + look::step1);
}

} // namespace sendoff
