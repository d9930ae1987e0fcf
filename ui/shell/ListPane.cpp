// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ListPane.h"

#include "ui/fields/EmptyState.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/outbox/MessageListView.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/shell/MessageFiles.h"
#include "ui/words/Isolates.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

ListPane::ListPane(MailService &service, const ProgressBoard &progress, QWidget *parent)
    : QWidget(parent), m_service(service), m_model(new OutboxModel(service, progress, this)), m_title(new QLabel(this)),
      m_settings(new QToolButton(this)), m_edge(new Hairline(this)), m_stack(new QStackedWidget(this)), m_list(new MessageListView(*m_model)),
      m_empty(new EmptyState), m_files(new MessageFiles(service, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(280);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Outbox"));
    m_list->setObjectName(QStringLiteral("outbox"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Rows go below the heading; it keeps its place while nothing does.
    QSizePolicy lasting = m_edge->sizePolicy();
    lasting.setRetainSizeWhenHidden(true);
    m_edge->setSizePolicy(lasting);
    column->addWidget(buildHeading());
    column->addWidget(m_edge);
    column->addWidget(m_stack, 1);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &ListPane::showEdge);
    connect(m_stack, &QStackedWidget::currentChanged, this, &ListPane::showEdge);
    showEdge();

    // Many changes in a row are one look at the outbox.
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, m_model, &OutboxModel::refresh);
    connect(&service, &MailService::outboxChanged, this, &ListPane::listChanged);
    connect(&service, &MailService::draftsChanged, this, [this] { listChanged({}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPane::currentChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPane::currentChanged);
    connect(m_list, &QListView::activated, this, &ListPane::activated);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { emit menuAsked(m_list->viewport()->mapToGlobal(position)); });
    connect(m_list, &MessageListView::dragAsked, this, [this] { m_files->write(selectedIds()); });
    connect(m_list, &MessageListView::dragDropped, m_files, &MessageFiles::cancel);
    connect(m_files, &MessageFiles::written, this, &ListPane::carry);
    connect(m_empty, &EmptyState::acted, this, &ListPane::composeAsked);
    connect(m_settings, &QToolButton::clicked, this, &ListPane::settingsAsked);
    connect(m_model, &OutboxModel::listed, this, [this] {
        updateEmpty();
        selectWanted();
        emit currentChanged();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int current = m_list->currentIndex().row();
        if (first.row() <= current && current <= last.row())
            emit currentChanged();
    });
}

void ListPane::showEdge()
{
    m_edge->setVisible(m_stack->currentWidget() == m_list && m_list->verticalScrollBar()->value() > 0);
}

void ListPane::carry(const QStringList &paths, const QString &problem)
{
    if (!problem.isEmpty())
        emit dragFailed(problem);
    if (!paths.isEmpty() && !m_list->drag(MessageFiles::dataOf(paths)))
        MessageFiles::remove(paths);
}

void ListPane::listChanged(ItemId id)
{
    m_model->reread(id);
    // A long list is read anew less often: while thousands are sent, what is seen changes by reread().
    constexpr int shortList = 2000;
    if (!m_refresh.isActive())
        m_refresh.start(m_model->rowCount() < shortList ? 30 : 400);
}

QWidget *ListPane::buildHeading()
{
    auto *heading = new QWidget(this);
    heading->setFixedHeight(43); // and the line below
    m_title->setFont(look::strong(font()));
    m_title->setObjectName(QStringLiteral("viewTitle"));
    m_settings->setIcon(icon(QStringLiteral("settings")));
    m_settings->setAutoRaise(true);
    m_settings->setAccessibleName(tr("Account settings"));
    m_settings->setToolTip(tr("Account settings"));
    m_settings->setObjectName(QStringLiteral("accountSettings"));
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(look::margins(look::step4, 0, look::step3, 0));
    row->addWidget(m_title, 1);
    row->addWidget(m_settings);
    return heading;
}

void ListPane::setView(const ViewChoice &choice, const QString &name, const QString &filter)
{
    m_choice = choice;
    m_filter = filter.trimmed();
    m_title->setText(m_filter.isEmpty() ? name : tr("%1 with “%2”").arg(name, words::isolated(m_filter)));
    m_settings->setVisible(choice.kind == ViewChoice::Kind::Account);
    m_model->setView(choice, filter);
    updateEmpty();
    emit currentChanged();
}

void ListPane::updateEmpty()
{
    m_stack->setCurrentIndex(m_model->isKnown() && m_model->rowCount() == 0 ? 1 : 0);
    if (!m_filter.isEmpty()) {
        m_empty->set(QStringLiteral("search"), tr("Nothing found"),
                     tr("No message here matches “%1”.").arg(words::isolated(m_filter)));
        return;
    }
    const QString write = tr("New message");
    switch (m_choice.kind) {
    case ViewChoice::Kind::Attention:
        m_empty->set(QStringLiteral("circle-check"), tr("Nothing needs you"),
                     tr("Messages that couldn't be sent appear here."));
        break;
    case ViewChoice::Kind::Waiting:
        m_empty->set(QStringLiteral("circle-check"), tr("Nothing is waiting"),
                     tr("Everything that you sent has gone out."));
        break;
    case ViewChoice::Kind::Scheduled:
        m_empty->set(QStringLiteral("calendar-clock"), tr("Nothing is scheduled"),
                     tr("What you “Send later” waits here for its time."), write);
        break;
    case ViewChoice::Kind::Sent:
        m_empty->set(QStringLiteral("send"), tr("Nothing sent yet"), tr("What you send is kept here."), write);
        break;
    case ViewChoice::Kind::Drafts:
        m_empty->set(QStringLiteral("file-pen"), tr("No drafts"), tr("What you begin to write is kept here."), write);
        break;
    default:
        m_empty->set(QStringLiteral("send"), tr("No messages yet"),
                     tr("What you send appears here, with what became of it for each recipient."), write);
    }
}

bool ListPane::isEmpty() const
{
    return m_stack->currentWidget() == m_empty;
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

std::vector<ItemId> ListPane::selectedIds() const
{
    std::vector<ItemId> ids;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const ItemId id = m_model->idOf(m_model->index(row)); !id.isNull())
                ids.push_back(id);
        }
    }
    return ids;
}

std::vector<OutboxItem> ListPane::selectedItems() const
{
    constexpr size_t enough = 300;
    std::vector<OutboxItem> items;
    for (const ItemId id : selectedIds()) {
        if (const OutboxItem *item = m_model->item(m_model->indexOf(id)); item && items.size() < enough)
            items.push_back(*item);
    }
    return items;
}

void ListPane::select(ItemId id)
{
    m_wanted = id;
    selectWanted();
}

void ListPane::selectWanted()
{
    const QModelIndex index = m_model->indexOf(m_wanted);
    if (!index.isValid())
        return;
    m_wanted = {};
    (void)index.data(OutboxModel::RowRole); // has it read
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

} // namespace sendoff
