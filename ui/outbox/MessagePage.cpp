// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessagePage.h"

#include "ui/fields/Fold.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/Notice.h"
#include "ui/fields/QuietButton.h"
#include "ui/fields/ThinProgress.h"
#include "ui/help/HelpLink.h"
#include "ui/outbox/MessagePreview.h"
#include "ui/outbox/MessageRow.h"
#include "ui/outbox/ProgressBoard.h"
#include "ui/outbox/ReceiptView.h"
#include "ui/outbox/RecipientList.h"
#include "ui/outbox/RepairCard.h"
#include "ui/outbox/SizeCard.h"
#include "ui/outbox/SuccessionLines.h"
#include "ui/outbox/TimeLine.h"
#include "ui/transcript/TranscriptView.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace sendoff {

MessagePage::MessagePage(MailService &service, const ProgressBoard &progress, QWidget *parent)
    : QScrollArea(parent), m_service(service), m_progress(progress), m_subject(new QLabel), m_facts(new QLabel),
      m_copy(new QLabel), m_retryCopies(new QPushButton(nameOf(MessageAction::RetryCopies))), m_verdict(new Notice), m_help(new HelpLink), m_repairs(new RepairCard),
      m_sizes(new SizeCard(service)), m_successions(new SuccessionLines), m_bar(new ThinProgress), m_recipients(new RecipientList),
      m_rule(new Hairline), m_preview(new MessagePreview), m_timeLine(new TimeLine),
      m_happened(new Fold(tr("What happened"), m_timeLine)), m_receipt(new ReceiptView),
      m_receiptFold(new Fold(tr("Receipt"), m_receipt)), m_transcript(new TranscriptView),
      m_conversation(new Fold(tr("Conversation with the server"), m_transcript)),
      m_report(new QuietButton)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("messagePage"));
    setAccessibleName(tr("Selected message"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_repairs);
    rows->addWidget(m_sizes);
    rows->addWidget(m_bar);
    m_verdict->setBody(body);
    m_conversation->setObjectName(QStringLiteral("conversation"));
    m_happened->setObjectName(QStringLiteral("happened"));
    m_receiptFold->setObjectName(QStringLiteral("receiptFold"));
    m_report->setObjectName(QStringLiteral("copyReport"));
    m_report->setIcon(icon(QStringLiteral("clipboard-list")));
    m_report->setText(nameOf(MessageAction::CopyReport));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setObjectName(QStringLiteral("progress"));
    m_bar->hide();
    buildColumn();
    setDetailVisible(false);
    for (Fold *fold : {m_happened, m_receiptFold, m_conversation}) {
        connect(fold, &Fold::opened, this, [this, fold](bool open) {
            // Once the layout has made room for it.
            if (open)
                QTimer::singleShot(0, fold, [this, fold] { ensureWidgetVisible(fold); });
        });
    }
    connect(m_report, &QPushButton::clicked, this, [this] { emit asked(MessageAction::CopyReport, m_item); });
    connect(m_repairs, &RepairCard::asked, this,
            [this](const std::vector<Repair> &repairs) { emit correctionAsked(repairs, m_item); });
    connect(m_sizes, &SizeCard::draftAsked, this, &MessagePage::draftOpened);
    connect(m_sizes, &SizeCard::draftsAsked, this, &MessagePage::draftsAsked);
    connect(m_successions, &SuccessionLines::itemAsked, this, &MessagePage::itemAsked);
    connect(m_successions, &SuccessionLines::draftAsked, this, &MessagePage::draftOpened);
    connect(&service, &MailService::draftsChanged, this, [this] {
        if (!m_item.id.isNull())
            showSuccessions();
    });
    connect(&progress, &ProgressBoard::changed, this, [this](ItemId id) {
        if (id.isNull() || id == m_item.id)
            showProgress();
    });
}

void MessagePage::buildColumn()
{
    m_subject->setFont(look::title(font()));
    m_copy->setObjectName(QStringLiteral("sentCopy"));
    m_copy->hide();
    m_retryCopies->setObjectName(QStringLiteral("retryCopies"));
    m_retryCopies->hide();
    connect(m_retryCopies, &QPushButton::clicked, this, [this] { emit asked(MessageAction::RetryCopies, m_item); });
    for (QLabel *label : {m_subject, m_facts, m_copy}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    look::setMuted(m_facts);
    look::setMuted(m_copy);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::step6, look::step4, look::step6, look::step6);
    column->setSpacing(look::step4);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(look::step1);
    heading->addWidget(m_subject);
    heading->addWidget(m_facts);
    column->addLayout(heading);
    column->addWidget(m_verdict);
    column->addWidget(m_successions);
    column->addWidget(m_help);
    column->addWidget(m_copy);
    column->addWidget(m_retryCopies, 0, Qt::AlignLeading);
    column->addWidget(m_recipients);
    column->addWidget(m_rule);
    column->addWidget(m_preview);
    column->addWidget(m_happened);
    column->addWidget(m_receiptFold);
    column->addWidget(m_conversation);
    column->addWidget(m_report, 0, Qt::AlignLeading);
    column->addStretch(1);
    setWidget(page);
}

void MessagePage::setDetailVisible(bool visible)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_rule, m_preview, m_happened, m_receiptFold, m_conversation, m_report})
        part->setVisible(visible);
}

void MessagePage::showItem(const OutboxItem &item)
{
    if (m_item.id != item.id)
        setDetailVisible(false);
    m_item = item;
    m_subject->setText(item.subject.isEmpty() ? tr("(no subject)") : item.subject.simplified());
    QStringList facts{words::isolated(item.accountName), tr("queued %1").arg(words::when(item.created)), words::size(item.size)};
    if (item.attempts > 1)
        facts += tr("%Ln attempts", nullptr, item.attempts);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showVerdict();
    showProgress();
    showSuccessions();
    m_recipients->setRecipients(item);
    m_recipients->show();
    const ItemId id = item.id;
    m_service.loadDetail(id, this, [this, id](std::optional<OutboxDetail> detail) {
        if (detail && m_item.id == id)
            showDetail(*detail);
    });
}

void MessagePage::showVerdict()
{
    const QString copy = words::copyLines(m_item);
    m_copy->setText(copy);
    m_copy->setVisible(!copy.isEmpty());
    m_retryCopies->setVisible(m_item.canRetryCopies());
    const words::FailureWords verdict = words::verdict(m_item);
    m_help->setTopic(helpFor(m_item));
    m_verdict->say(roleOf(m_item), shapeOf(m_item), verdict.headline,
                   QStringList{verdict.cause, verdict.advice}.join(u' ').trimmed());
    const QSet<QString> known = knownDomains(m_item, m_service.accounts()) + m_service.people()->domains();
    const std::vector<Repair> repairs = repairsOf(m_item, known);
    m_repairs->setRepairs(repairs);
    m_sizes->setItem(m_item);
    const bool isMended = m_item.state == OutboxState::Sent || !repairs.empty() || isDealtWith(m_item);
    const std::vector<MessageAction> foremost = foremostActions(m_item);
    showButtons(!isMended && !(foremost.empty() || foremost.front() == MessageAction::CancelSending));
}

void MessagePage::showButtons(bool preferred)
{
    const std::vector<MessageAction> foremost = foremostActions(m_item);
    Buttons wanted{.preferred = preferred, .hasMore = foremost.size() != fittingActions(m_item).size()};
    for (const MessageAction action : foremost)
        wanted.actions.emplace_back(action, nameOf(action, m_item));
    // Made anew while somebody presses it, a button would do nothing.
    if (wanted == m_buttons)
        return;
    clearButtons();
    m_buttons = wanted;
    for (const auto &[action, name] : wanted.actions) {
        QPushButton *button = m_verdict->addButton(name, QStringLiteral("verdictAction"), preferred);
        connect(button, &QPushButton::clicked, this, [this, action = action] { emit asked(action, m_item); });
        preferred = false;
    }
    if (wanted.hasMore)
        addMoreButton();
}

void MessagePage::clearButtons()
{
    m_buttons = {};
    m_verdict->clearButtons();
}

void MessagePage::addMoreButton()
{
    QPushButton *more = m_verdict->addButton({}, QStringLiteral("moreActions"));
    more->setIcon(icon(QStringLiteral("ellipsis")));
    more->setAccessibleName(tr("More actions"));
    more->setToolTip(tr("More actions"));
    connect(more, &QPushButton::clicked, this,
            [this, more] { emit menuAsked(more->mapToGlobal(more->rect().bottomLeft())); });
}

void MessagePage::showSuccessions()
{
    m_successions->setItem(m_item, m_service.drafts());
}

void MessagePage::showProgress()
{
    const auto progress = isUnderWay(m_item) ? m_progress.of(m_item.id) : std::nullopt;
    m_bar->setVisible(progress.has_value());
    if (!progress)
        return;
    constexpr int whole = 1000;
    m_bar->setMaximum(whole);
    m_bar->setValue(int(progress->fraction() * whole));
    m_verdict->say(roleOf(m_item), shapeOf(m_item), words::verdict(m_item).headline,
                   tr("%1 of %2").arg(words::size(progress->sent), words::size(progress->total)) + QStringLiteral(" · ")
                       + progressLine(*progress));
}

void MessagePage::showDetail(const OutboxDetail &detail)
{
    m_preview->setMessage(detail.message);
    m_transcript->setConversation(detail.attempts);
    m_conversation->setTitle(
        tr("Conversation with the server (%1)").arg(QLocale().toString(qsizetype(detail.attempts.size()))));
    m_timeLine->setMoments(words::timeLine(detail.item, detail.attempts));
    const auto receipt = Receipt::of(detail.item, detail.attempts);
    if (receipt)
        m_receipt->setReceipt(*receipt);
    setDetailVisible(true);
    const ParsedMessage &message = detail.message;
    const bool hasMessage =
        !message.from.empty() || !message.text.isEmpty() || !message.html.isEmpty() || !message.parts.empty();
    m_rule->setVisible(hasMessage);
    m_preview->setVisible(hasMessage);
    m_receiptFold->setVisible(receipt.has_value());
    m_conversation->setVisible(!detail.attempts.empty());
    m_report->setVisible(!detail.attempts.empty());
}

void MessagePage::showDraft(const Draft &draft)
{
    m_item = {};
    const MessageRow row = rowOf(draft);
    m_subject->setText(row.subject);
    m_facts->setText(tr("Draft · saved %1").arg(words::when(draft.saved)));
    m_recipients->hide();
    m_repairs->setRepairs({});
    m_sizes->setItem({});
    m_successions->setItem({}, {});
    m_help->hide();
    m_bar->hide();
    m_copy->hide();
    m_retryCopies->hide();
    setDetailVisible(false);
    clearButtons();
    m_verdict->say(look::Role::Muted, QStringLiteral("file-pen"), tr("Not sent yet."),
                   tr("This draft is kept until you send or remove it."));
    connect(m_verdict->addButton(tr("Continue writing"), QStringLiteral("continueDraft"), true), &QPushButton::clicked, this,
            [this, draft] { emit draftOpened(draft); });
    connect(m_verdict->addButton(tr("Remove"), QStringLiteral("removeDraft")), &QPushButton::clicked, this,
            [this, draft] { emit draftRemoved(draft); });
}

} // namespace sendoff
