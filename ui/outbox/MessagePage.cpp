// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessagePage.h"

#include "ui/fields/Fold.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/Notice.h"
#include "ui/outbox/MessagePreview.h"
#include "ui/outbox/MessageRow.h"
#include "ui/outbox/RecipientList.h"
#include "ui/transcript/TranscriptView.h"
#include "ui/words/StateWords.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace sendoff {

MessagePage::MessagePage(MailService &service, QWidget *parent)
    : QScrollArea(parent), m_service(service), m_subject(new QLabel), m_facts(new QLabel), m_verdict(new Notice),
      m_recipients(new RecipientList), m_rule(new Hairline), m_preview(new MessagePreview),
      m_transcript(new TranscriptView), m_conversation(new Fold(tr("Attempts and conversation"), m_transcript))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("messagePage"));
    setAccessibleName(tr("Selected message"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_conversation->setObjectName(QStringLiteral("conversation"));
    buildColumn();
    setDetailVisible(false);
    connect(m_conversation, &Fold::opened, this, [this](bool open) {
        // Once the layout has made room for it.
        if (open)
            QTimer::singleShot(0, m_conversation, [this] { ensureWidgetVisible(m_conversation); });
    });
}

void MessagePage::buildColumn()
{
    m_subject->setFont(look::title(font()));
    for (QLabel *label : {m_subject, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    look::setMuted(m_facts);
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
    column->addWidget(m_recipients);
    column->addWidget(m_rule);
    column->addWidget(m_preview);
    column->addWidget(m_conversation);
    column->addStretch(1);
    setWidget(page);
}

void MessagePage::setDetailVisible(bool visible)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_rule, m_preview, m_conversation})
        part->setVisible(visible);
}

void MessagePage::showItem(const OutboxItem &item)
{
    if (m_item.id != item.id)
        setDetailVisible(false);
    m_item = item;
    m_subject->setText(item.subject.isEmpty() ? tr("(no subject)") : item.subject.simplified());
    QStringList facts{item.accountName, tr("queued %1").arg(words::when(item.created)), words::size(item.size)};
    if (item.attempts > 1)
        facts += tr("%1 attempts").arg(QLocale().toString(item.attempts));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showVerdict();
    m_recipients->setRecipients(item.recipients);
    m_recipients->show();
    const ItemId id = item.id;
    m_service.loadDetail(id, this, [this, id](std::optional<OutboxDetail> detail) {
        if (detail && m_item.id == id)
            showDetail(*detail);
    });
}

void MessagePage::showVerdict()
{
    const words::FailureWords verdict = words::verdict(m_item);
    m_verdict->clearButtons();
    m_verdict->say(roleOf(m_item), shapeOf(m_item), verdict.headline,
                   QStringList{verdict.cause, verdict.advice}.join(u' ').trimmed());
    bool preferred = m_item.state != OutboxState::Sent;
    const std::vector<MessageAction> foremost = foremostActions(m_item);
    for (const MessageAction action : foremost) {
        QPushButton *button = m_verdict->addButton(nameOf(action), preferred);
        connect(button, &QPushButton::clicked, this, [this, action] { emit asked(action, m_item); });
        preferred = false;
    }
    if (foremost.size() == fittingActions(m_item).size())
        return;
    QPushButton *more = m_verdict->addButton({});
    more->setIcon(icon(QStringLiteral("ellipsis")));
    more->setAccessibleName(tr("More actions"));
    more->setToolTip(tr("More actions"));
    more->setObjectName(QStringLiteral("moreActions"));
    connect(more, &QPushButton::clicked, this,
            [this, more] { emit menuAsked(more->mapToGlobal(more->rect().bottomLeft())); });
}

void MessagePage::showDetail(const OutboxDetail &detail)
{
    m_preview->setMessage(detail.message);
    m_transcript->setConversation(detail.attempts);
    m_conversation->setTitle(
        tr("Attempts and conversation (%1)").arg(QLocale().toString(qsizetype(detail.attempts.size()))));
    setDetailVisible(true);
    m_conversation->setVisible(!detail.attempts.empty());
}

void MessagePage::showDraft(const Draft &draft)
{
    m_item = {};
    const MessageRow row = rowOf(draft);
    m_subject->setText(row.subject);
    m_facts->setText(tr("Draft · saved %1").arg(words::when(draft.saved)));
    m_recipients->hide();
    setDetailVisible(false);
    m_verdict->clearButtons();
    m_verdict->say(look::Role::Muted, QStringLiteral("file-pen"), tr("Not sent yet."),
                   tr("This draft is kept on this machine until you send or remove it."));
    connect(m_verdict->addButton(tr("Go on writing"), true), &QPushButton::clicked, this,
            [this, draft] { emit draftOpened(draft); });
    connect(m_verdict->addButton(tr("Remove")), &QPushButton::clicked, this,
            [this, draft] { emit draftRemoved(draft); });
}

} // namespace sendoff
