// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessageListView.h"

#include "ui/fields/Icons.h"
#include "ui/outbox/MessageDelegate.h"
#include "ui/outbox/OutboxModel.h"

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace sendoff {

MessageListView::MessageListView(OutboxModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new MessageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragOnly);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    measure();
}

void MessageListView::measure()
{
    m_messageHeight = MessageDelegate::messageHeight(font());
    m_dayHeight = MessageDelegate::dayHeight(font());
}

void MessageListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        updateGeometries();
    }
}

int MessageListView::top(int row) const
{
    const std::vector<int> &days = m_model.days();
    const int before = int(std::lower_bound(days.begin(), days.end(), row) - days.begin());
    return before * m_dayHeight + (row - before) * m_messageHeight;
}

int MessageListView::height(int row) const
{
    const std::vector<int> &days = m_model.days();
    return std::binary_search(days.begin(), days.end(), row) ? m_dayHeight : m_messageHeight;
}

int MessageListView::rowAt(int y) const
{
    // The last day that begins at or above y, then the rows below it.
    const std::vector<int> &days = m_model.days();
    const auto next = std::partition_point(days.begin(), days.end(), [this, y](int day) { return top(day) <= y; });
    if (next == days.begin())
        return m_model.rowCount() > 0 ? 0 : -1;
    const int day = *std::prev(next);
    const int below = y - top(day) - m_dayHeight;
    return std::min(below < 0 ? day : day + 1 + below / m_messageHeight, m_model.rowCount() - 1);
}

int MessageListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect MessageListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, top(index.row()) - verticalOffset(), viewport()->width(), height(index.row())};
}

QModelIndex MessageListView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    const int row = rowAt(y);
    return row < 0 || y >= top(row) + height(row) ? QModelIndex() : m_model.index(row);
}

void MessageListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int begin = top(index.row());
    const int end = begin + height(index.row());
    const int shown = viewport()->height();
    int offset = verticalOffset();
    if (hint == PositionAtCenter)
        offset = (begin + end - shown) / 2;
    else if (hint == PositionAtTop || begin < offset)
        offset = begin;
    else if (hint == PositionAtBottom || end > offset + shown)
        offset = end - shown;
    verticalScrollBar()->setValue(offset);
}

// The rows are laid out here; QListView, in between, would lay out its own.
void MessageListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call)
}

void MessageListView::updateGeometries()
{
    verticalScrollBar()->setSingleStep(m_messageHeight / 2);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, top(m_model.rowCount()) - viewport()->height()));
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

void MessageListView::resizeEvent(QResizeEvent *event)
{
    // What was seen of the selected message stays seen, whatever takes room from the list.
    const QRect before = visualRect(currentIndex());
    const bool wasSeen = before.bottom() >= 0 && before.top() < event->oldSize().height();
    QListView::resizeEvent(event);
    if (currentIndex().isValid() && wasSeen && event->size().height() < event->oldSize().height())
        scrollTo(currentIndex());
}

void MessageListView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void MessageListView::paintEvent(QPaintEvent *event)
{
    if (m_model.rowCount() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    const QModelIndex hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    const int last = rowAt(event->rect().bottom() + verticalOffset());
    for (int row = rowAt(event->rect().top() + verticalOffset()); row <= last; ++row) {
        const QModelIndex index = m_model.index(row);
        option.rect = visualRect(index);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

void MessageListView::startDrag(Qt::DropActions)
{
    m_pulls = true;
    emit dragAsked();
}

void MessageListView::mouseMoveEvent(QMouseEvent *event)
{
    // What is pulled is not what is selected by moving on.
    if (!m_pulls)
        QListView::mouseMoveEvent(event);
}

void MessageListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_pulls, false))
        emit dragDropped();
    QListView::mouseReleaseEvent(event);
}

bool MessageListView::drag(std::unique_ptr<QMimeData> data)
{
    if (!std::exchange(m_pulls, false))
        return false;
    constexpr int side = 32;
    auto *drag = new QDrag(this);
    drag->setPixmap(icon(QStringLiteral("mail")).pixmap(QSize(side, side), devicePixelRatioF()));
    drag->setMimeData(data.release());
    // Qt drags in a loop of its own, and knows no other way.
    return drag->exec(Qt::CopyAction) != Qt::IgnoreAction;
}

/// The nearest row in the direction of `step` that is a message; the other direction if there is none.
int MessageListView::selectable(int row, int step) const
{
    const std::vector<int> &days = m_model.days();
    const int count = m_model.rowCount();
    row = std::clamp(row, 0, count - 1);
    if (!std::binary_search(days.begin(), days.end(), row))
        return row;
    // A day always has a message below it, and but for the first one above it.
    return row + step < 0 ? row + 1 : row + step;
}

QModelIndex MessageListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const int screenful = std::max(1, viewport()->height() / m_messageHeight - 1);
    switch (action) {
    case MoveHome:
        return m_model.index(selectable(0, 1));
    case MoveEnd:
        return m_model.index(selectable(count - 1, -1));
    case MovePageUp:
        return m_model.index(selectable(current - screenful, -1));
    case MovePageDown:
        return m_model.index(selectable(current + screenful, 1));
    case MoveUp:
    case MovePrevious:
        return m_model.index(selectable(current - 1, -1));
    case MoveDown:
    case MoveNext:
        return m_model.index(selectable(current + 1, 1));
    case MoveLeft:
    case MoveRight:
        break;
    }
    return currentIndex();
}

void MessageListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const int first = rowAt(rect.top() + verticalOffset());
    const int last = rowAt(rect.bottom() + verticalOffset());
    QItemSelection selection;
    if (first >= 0)
        selection.select(m_model.index(first), m_model.index(last));
    selectionModel()->select(selection, command);
}

QRegion MessageListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect rows = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += rows.intersected(viewport()->rect());
    }
    return region;
}

} // namespace sendoff
