// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/ReceiptView.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/words/Isolates.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// Gives what is copied out of it without the isolates, as "Copy receipt" does.
class FactsBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QMimeData *createMimeDataFromSelection() const override
    {
        auto *data = new QMimeData;
        data->setText(words::withoutIsolates(textCursor().selection().toPlainText()));
        return data;
    }
};

} // namespace

ReceiptView::ReceiptView(QWidget *parent) : QWidget(parent), m_facts(new FactsBrowser(this))
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
    // Each cell runs as its own letters do, and begins where the language does.
    QTextOption option = m_facts->document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    m_facts->document()->setDefaultTextOption(option);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    // Qt's tables always begin at the left.
    const int nameColumn = layoutDirection() == Qt::RightToLeft ? 1 : 0;
    QList<QTextLength> widths(2, QTextLength(QTextLength::PercentageLength, 70));
    widths[nameColumn] = QTextLength(QTextLength::PercentageLength, 30);
    format.setColumnWidthConstraints(widths);
    QTextTable *table = QTextCursor(m_facts->document()).insertTable(int(facts.size()), 2, format);
    QTextCharFormat muted;
    muted.setForeground(look::color(look::Role::Muted, palette()));
    // Room above and below, and between the two; at their outer sides they stand where the page's text does.
    QTextTableCellFormat cell;
    cell.setTopPadding(2);
    cell.setBottomPadding(2);
    QTextTableCellFormat nameCell = cell;
    if (nameColumn == 0)
        nameCell.setRightPadding(look::step2);
    else
        nameCell.setLeftPadding(look::step2);
    for (int row = 0; row < int(facts.size()); ++row) {
        table->cellAt(row, nameColumn).setFormat(nameCell);
        table->cellAt(row, 1 - nameColumn).setFormat(cell);
        table->cellAt(row, nameColumn).firstCursorPosition().insertText(facts[size_t(row)].name, muted);
        table->cellAt(row, 1 - nameColumn).firstCursorPosition().insertText(facts[size_t(row)].value);
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
