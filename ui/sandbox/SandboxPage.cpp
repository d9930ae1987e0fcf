// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/SandboxPage.h"

#include "ui/fields/EmptyState.h"
#include "ui/fields/Fold.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/outbox/MessageDelegate.h"
#include "ui/outbox/MessagePreview.h"
#include "ui/sandbox/SandboxListModel.h"
#include "ui/sandbox/TroubleSwitches.h"
#include "ui/words/Lists.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace sendoff {

SandboxPage::SandboxPage(MailService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new SandboxListModel(this)), m_splitter(new QSplitter(this)),
      m_list(new QListView), m_listStack(new QStackedWidget), m_clear(new QPushButton(tr("Clear"))),
      m_empty(new EmptyState), m_trouble(new TroubleSwitches), m_messageStack(new QStackedWidget),
      m_subject(new QLabel), m_envelope(new QLabel), m_open(new QPushButton(tr("Open in a window"))), m_tabs(new QTabBar),
      m_forms(new QStackedWidget), m_preview(new MessagePreview), m_source(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("sandboxPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildMessage());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({360, 480});

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SandboxPage::showCurrent);
    connect(m_list, &QListView::activated, this, &SandboxPage::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &SandboxPage::openCurrent);
    connect(m_clear, &QPushButton::clicked, &service, &MailService::clearSandbox);
    connect(m_empty, &EmptyState::acted, this, &SandboxPage::composeAsked);
    connect(m_trouble, &TroubleSwitches::changed, this,
            [this] { m_service.setSandboxTrouble(m_trouble->trouble()); });
    connect(&service, &MailService::sandboxChanged, this, &SandboxPage::refresh);
    refresh();
}

QWidget *SandboxPage::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MessageDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Messages in the Sandbox"));
    m_list->setObjectName(QStringLiteral("sandboxList"));
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_empty);
    m_clear->setObjectName(QStringLiteral("clearSandbox"));

    auto *title = new QLabel(tr("Sandbox"));
    title->setFont(look::strong(font()));
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(look::margins(look::step4, look::step2, look::step3, look::step2));
    heading->addWidget(title, 1);
    heading->addWidget(m_clear);
    auto *promise = new QLabel(tr("Nothing that you send through the Sandbox leaves this machine."));
    promise->setWordWrap(true);
    promise->setContentsMargins(look::step4, 0, look::step4, look::step3);
    look::setMuted(promise);

    auto *switches = new QWidget;
    auto *inset = new QVBoxLayout(switches);
    inset->setContentsMargins(0, look::step1, 0, 0);
    inset->addWidget(m_trouble);
    auto *fold = new Fold(tr("Simulate trouble"), switches);
    fold->setObjectName(QStringLiteral("trouble"));
    fold->setContentsMargins(look::step3, look::step1, look::step3, look::step1);

    auto *pane = new QWidget;
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    pane->setMinimumWidth(280);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(promise);
    column->addWidget(m_listStack, 1);
    column->addWidget(new Hairline);
    column->addWidget(fold);
    return pane;
}

QWidget *SandboxPage::buildMessage()
{
    m_subject->setFont(look::title(font()));
    for (QLabel *label : {m_subject, m_envelope}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    look::setMuted(m_envelope);
    m_open->setObjectName(QStringLiteral("openSandboxMessage"));
    m_open->setToolTip(tr("There it can be printed, saved and answered."));
    m_tabs->addTab(tr("Message"));
    m_tabs->addTab(tr("Source"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setObjectName(QStringLiteral("sandboxTabs"));
    m_tabs->setAccessibleName(tr("How the message is shown"));
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setFont(look::small(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
    m_source->setAccessibleName(tr("Source of the message"));
    m_source->setObjectName(QStringLiteral("sandboxSource"));
    m_source->setLayoutDirection(Qt::LeftToRight);

    auto *inset = new QWidget;
    inset->setBackgroundRole(QPalette::Base);
    auto *insetColumn = new QVBoxLayout(inset);
    insetColumn->setContentsMargins(look::margins(0, 0, look::step6, 0));
    insetColumn->addWidget(m_preview);
    insetColumn->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inset);
    m_forms->addWidget(scroll);
    m_forms->addWidget(m_source);
    connect(m_tabs, &QTabBar::currentChanged, m_forms, &QStackedWidget::setCurrentIndex);

    auto *message = new QWidget;
    auto *column = new QVBoxLayout(message);
    // What scrolls goes to the window's edge, where its bar is.
    column->setContentsMargins(look::margins(look::step6, look::step4, 0, look::step4));
    column->setSpacing(look::step2);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(look::margins(0, 0, look::step6, 0));
    head->setSpacing(look::step2);
    head->addWidget(m_subject);
    head->addWidget(m_envelope);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_open);
    head->addLayout(row);
    column->addLayout(head);
    column->addWidget(m_forms, 1);
    auto *nothing = new EmptyState;
    nothing->set(QStringLiteral("mail"), tr("No message selected"), {});
    m_messageStack->addWidget(nothing);
    m_messageStack->addWidget(message);
    m_messageStack->setBackgroundRole(QPalette::Base);
    m_messageStack->setAutoFillBackground(true);
    return m_messageStack;
}

void SandboxPage::setFilter(const QString &filter)
{
    m_filter = filter.trimmed();
    refresh();
}

void SandboxPage::refresh()
{
    const QString shown = m_shown;
    m_trouble->setTrouble(m_service.sandboxTrouble());
    m_model->setMessages(m_service.sandboxMessages(), m_filter);
    const bool empty = m_model->rowCount() == 0;
    if (m_filter.isEmpty())
        m_empty->set(QStringLiteral("flask-conical"), tr("Nothing has arrived yet"),
                     tr("Messages sent through the account “Sandbox” land here, as their recipient would get them."),
                     tr("Write a test message"));
    else
        m_empty->set(QStringLiteral("search"), tr("Nothing found"), {});
    m_listStack->setCurrentIndex(empty ? 1 : 0);
    m_clear->setEnabled(!empty);
    m_list->setCurrentIndex(m_model->indexOf(shown));
    showCurrent();
}

void SandboxPage::showCurrent()
{
    const SandboxMessage *message = m_model->message(m_list->currentIndex());
    m_messageStack->setCurrentIndex(message ? 1 : 0);
    if (!message) {
        m_shown.clear();
        return;
    }
    if (m_shown == message->id)
        return;
    m_shown = message->id;
    m_subject->setText(message->subject.isEmpty() ? tr("(no subject)") : message->subject.simplified());
    m_envelope->setText(tr("Arrived for %1").arg(words::listed(message->recipients)));
    m_service.loadSandboxMessage(message->id, this,
                                 [this, id = m_shown](const ParsedMessage &parsed, const QByteArray &source) {
                                     if (id != m_shown)
                                         return;
                                     m_preview->setMessage(parsed);
                                     m_source->setPlainText(QString::fromUtf8(source));
                                 });
}

void SandboxPage::openCurrent()
{
    if (const SandboxMessage *message = m_model->message(m_list->currentIndex()))
        emit messageOpened(message->path);
}

} // namespace sendoff
