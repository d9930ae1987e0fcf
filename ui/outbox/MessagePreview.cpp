// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessagePreview.h"

#include "address/AddressList.h"
#include "ui/fields/Chip.h"
#include "ui/fields/FlowLayout.h"
#include "ui/fields/Look.h"
#include "ui/letters/LetterFile.h"
#include "ui/words/Lists.h"
#include "ui/words/StateWords.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// More is in the source; laying out megabytes would stall the window.
constexpr qsizetype shownCharacters = 64 * 1024;

/// Shows what it is given and loads nothing: neither pictures on the web, which tell the sender who
/// reads, nor files of this machine.
class SealedBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

MessagePreview::MessagePreview(QWidget *parent)
    : QWidget(parent), m_headers(new QFormLayout), m_text(new SealedBrowser(this)), m_attachments(new QWidget(this))
{
    m_headers->setContentsMargins(0, 0, 0, 0);
    m_headers->setHorizontalSpacing(look::step3);
    m_headers->setVerticalSpacing(look::step1);
    m_headers->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setAccessibleName(tr("The message as the recipient sees it"));
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    new FlowLayout(m_attachments);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step3);
    column->addLayout(m_headers);
    column->addWidget(m_text);
    column->addWidget(m_attachments);
}

void MessagePreview::addHeader(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name, this);
    look::setMuted(label);
    auto *text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headers->addRow(label, text);
    // Otherwise the layout shows them a moment later, and their place would be empty until then.
    label->show();
    text->show();
}

void MessagePreview::setMessage(const ParsedMessage &message)
{
    while (m_headers->rowCount() > 0)
        m_headers->removeRow(0);
    addHeader(tr("From"), AddressList::toText(message.from));
    addHeader(tr("To"), AddressList::toText(message.to));
    addHeader(tr("Cc"), AddressList::toText(message.cc));
    if (message.date.isValid())
        addHeader(tr("Date"), words::sideBySide({QLocale().toString(message.date.toLocalTime().date(), QLocale::LongFormat),
                                                 words::clock(message.date)}));

    if (message.text.isEmpty() && !message.html.isEmpty())
        m_text->setHtml(message.html.left(shownCharacters));
    else
        m_text->setPlainText(message.text.left(shownCharacters));
    fitHeight();

    while (QLayoutItem *item = m_attachments->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MessagePart &part : message.parts) {
        if (!part.isAttachment)
            continue;
        auto *chip = new Chip(part.fileName, words::size(decodedSize(part)), m_attachments);
        m_attachments->layout()->addWidget(chip);
        chip->show();
    }
    m_attachments->setVisible(m_attachments->layout()->count() > 0);
}

void MessagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void MessagePreview::fitHeight()
{
    m_text->document()->setTextWidth(qMax(100, width()));
    m_text->setFixedHeight(qMax(24, int(m_text->document()->size().height()) + look::step1));
}

} // namespace sendoff
