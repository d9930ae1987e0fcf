// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ListPane.h"

#include "ui/fields/EmptyState.h"
#include "ui/fields/Icons.h"
#include "ui/outbox/MessageDelegate.h"
#include "ui/outbox/MessageListModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

ListPane::ListPane(MailService &service, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new MessageListModel(this)), m_title(new QLabel(this)),
      m_settings(new QToolButton(this)), m_stack(new QStackedWidget(this)), m_list(new QListView),
      m_empty(new EmptyState)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(280);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MessageDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Ten thousand rows are measured in the background, the first screenful at once.
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(200);
    m_list->setAccessibleName(tr("Outbox"));
    m_list->setObjectName(QStringLiteral("outbox"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeading());
    column->addWidget(m_stack, 1);

    // Many changes in a row are one look at the outbox.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(30);
    const auto later = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_refresh, &QTimer::timeout, this, &ListPane::refresh);
    connect(&service, &MailService::outboxChanged, this, later);
    connect(&service, &MailService::draftsChanged, this, later);
    connect(&service, &MailService::progress, m_model, &MessageListModel::setProgress);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPane::currentChanged);
    connect(m_list, &QListView::activated, this, &ListPane::activated);
    connect(m_empty, &EmptyState::acted, this, &ListPane::composeAsked);
    connect(m_settings, &QToolButton::clicked, this, &ListPane::settingsAsked);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ListPane::updateEmpty);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ListPane::updateEmpty);
    refresh();
}

QWidget *ListPane::buildHeading()
{
    auto *heading = new QWidget(this);
    heading->setFixedHeight(44);
    m_title->setFont(look::strong(font()));
    m_settings->setIcon(icon(QStringLiteral("settings")));
    m_settings->setAutoRaise(true);
    m_settings->setAccessibleName(tr("Account settings"));
    m_settings->setToolTip(tr("Account settings"));
    m_settings->setObjectName(QStringLiteral("accountSettings"));
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(look::step4, 0, look::step3, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_settings);
    return heading;
}

void ListPane::setView(const ViewChoice &choice, const QString &name, const QString &filter)
{
    m_choice = choice;
    m_filter = filter.trimmed();
    m_title->setText(m_filter.isEmpty() ? name : tr("%1 with “%2”").arg(name, m_filter));
    m_settings->setVisible(choice.kind == ViewChoice::Kind::Account);
    m_model->setView(choice, filter);
    updateEmpty();
    emit currentChanged();
}

void ListPane::refresh()
{
    m_model->setContent(m_service.outbox(), m_service.drafts());
    updateEmpty();
    emit currentChanged();
}

void ListPane::updateEmpty()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (!m_filter.isEmpty()) {
        m_empty->set(QStringLiteral("search"), tr("Nothing found"),
                     tr("No message here matches “%1”.").arg(m_filter));
        return;
    }
    const QString write = tr("New message");
    switch (m_choice.kind) {
    case ViewChoice::Kind::Attention:
        m_empty->set(QStringLiteral("circle-check"), tr("Nothing needs you"),
                     tr("Messages that couldn't be sent show here."));
        break;
    case ViewChoice::Kind::Waiting:
        m_empty->set(QStringLiteral("circle-check"), tr("Nothing is waiting"),
                     tr("Everything that you sent has gone out."));
        break;
    case ViewChoice::Kind::Sent:
        m_empty->set(QStringLiteral("send"), tr("Nothing sent yet"), tr("What you send is kept here."), write);
        break;
    case ViewChoice::Kind::Drafts:
        m_empty->set(QStringLiteral("file-pen"), tr("No drafts"), tr("What you begin to write is kept here."), write);
        break;
    default:
        m_empty->set(QStringLiteral("send"), tr("No messages yet"),
                     tr("What you send shows here, with what became of it for each recipient."), write);
    }
}

std::optional<OutboxItem> ListPane::currentItem() const
{
    const OutboxItem *item = m_model->item(m_list->currentIndex());
    return item ? std::optional(*item) : std::nullopt;
}

std::optional<Draft> ListPane::currentDraft() const
{
    const Draft *draft = m_model->draft(m_list->currentIndex());
    return draft ? std::optional(*draft) : std::nullopt;
}

void ListPane::select(ItemId id)
{
    refresh();
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

} // namespace sendoff
