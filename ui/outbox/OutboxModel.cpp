// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxModel.h"

#include "ui/outbox/MessageRow.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr int itemsKept = 2000;
constexpr int page = 32; ///< rows that are read before and after one that is looked at

bool matches(const Draft &draft, const QString &filter)
{
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    const QString text = QStringList{draft.to, draft.cc, draft.bcc, draft.subject, draft.text}.join(u'\n');
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

OutboxModel::OutboxModel(MailService &service, const ProgressBoard &progress, QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_progress(progress), m_items(itemsKept)
{
    connect(&progress, &ProgressBoard::changed, this, &OutboxModel::showProgress);
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &OutboxModel::readWanted);
}

void OutboxModel::setView(const ViewChoice &choice, const QString &filter)
{
    const QString wanted = filter.simplified();
    if (m_known && choice == m_choice && wanted == m_filter)
        return;
    const bool isOther = choice != m_choice;
    m_choice = choice;
    m_filter = wanted;
    ++m_question;
    m_listing = false;
    if (isOther) {
        beginResetModel();
        m_rows.clear();
        m_days.clear();
        m_known = false;
        endResetModel();
    }
    refresh();
}

void OutboxModel::refresh()
{
    if (showsDrafts()) {
        showDrafts();
        return;
    }
    m_stale = m_listing;
    if (m_listing)
        return;
    m_listing = true;
    m_service.list(m_choice, m_filter, this, [this, question = m_question](const std::vector<ListedMessage> &messages) {
        if (question != m_question)
            return;
        m_listing = false;
        take(messages);
        if (m_stale)
            refresh();
    });
}

void OutboxModel::reread(ItemId id)
{
    if (id.isNull()) {
        const QList<ItemId> known = m_items.keys();
        m_wanted.unite(QSet<ItemId>(known.begin(), known.end()));
    } else if (m_items.contains(id)) {
        m_wanted.insert(id);
    }
    if (!m_wanted.isEmpty())
        m_reading.start();
}

void OutboxModel::setHidden(const QSet<DraftId> &drafts)
{
    m_hiddenDrafts = drafts;
    if (showsDrafts())
        showDrafts();
}

void OutboxModel::showProgress(ItemId id)
{
    if (id.isNull() && !m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {RowRole});
    else if (const QModelIndex index = indexOf(id); index.isValid())
        emit dataChanged(index, index, {RowRole});
}

const OutboxItem *OutboxModel::item(const QModelIndex &index) const
{
    const ItemId id = idOf(index);
    return id.isNull() ? nullptr : m_items.object(id);
}

const Draft *OutboxModel::draft(const QModelIndex &index) const
{
    if (!showsDrafts() || !index.isValid() || m_rows[size_t(index.row())].isDay)
        return nullptr;
    const qint64 number = m_rows[size_t(index.row())].number;
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                    [number](const Draft &draft) { return draft.id.number() == number; });
    return found == m_drafts.end() ? nullptr : &*found;
}

ItemId OutboxModel::idOf(const QModelIndex &index) const
{
    if (showsDrafts() || !index.isValid() || m_rows[size_t(index.row())].isDay)
        return {};
    return ItemId(m_rows[size_t(index.row())].number);
}

QModelIndex OutboxModel::indexOf(ItemId id) const
{
    if (showsDrafts() || id.isNull())
        return {};
    // Newest first; a day has the number of the message below it.
    auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id.number(),
                                  [](const Row &row, qint64 number) { return row.number > number; });
    if (found != m_rows.end() && found->isDay)
        ++found;
    return found == m_rows.end() || found->number != id.number() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row &entry = m_rows[size_t(index.row())];
    MessageRow row;
    if (entry.isDay)
        row = rowOf(QDate::fromJulianDay(entry.day));
    else if (const Draft *draft = this->draft(index))
        row = rowOf(*draft);
    else if (const OutboxItem *item = this->item(index))
        row = rowOf(*item);
    else
        wantAround(index.row());
    if (const auto progress = row.item.isNull() ? std::nullopt : m_progress.of(row.item)) {
        row.progress = progress->fraction();
        row.pace = progressLine(*progress);
    }
    return role == RowRole ? QVariant::fromValue(row) : QVariant(spoken(row));
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows[size_t(index.row())].isDay)
        return Qt::NoItemFlags;
    const Qt::ItemFlags message = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return showsDrafts() ? message : message | Qt::ItemIsDragEnabled;
}

void OutboxModel::wantAround(int row) const
{
    const int last = std::min(row + page, int(m_rows.size()) - 1);
    for (int at = std::max(0, row - page); at <= last; ++at) {
        const ItemId id(m_rows[size_t(at)].number);
        if (!m_rows[size_t(at)].isDay && !m_items.contains(id) && !m_asked.contains(id))
            m_wanted.insert(id);
    }
    if (!m_wanted.isEmpty())
        m_reading.start();
}

void OutboxModel::readWanted()
{
    std::vector<ItemId> ids(m_wanted.begin(), m_wanted.end());
    m_asked.unite(m_wanted);
    m_wanted.clear();
    m_service.loadItems(ids, this, [this, ids](const std::vector<OutboxItem> &items) {
        for (const ItemId id : ids)
            m_asked.remove(id);
        takeItems(items);
    });
}

void OutboxModel::takeItems(const std::vector<OutboxItem> &items)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const OutboxItem &item : items) {
        m_items.insert(item.id, new OutboxItem(item));
        if (const QModelIndex index = indexOf(item.id); index.isValid()) {
            first = std::min(first, index.row());
            last = std::max(last, index.row());
        }
    }
    if (first <= last)
        emit dataChanged(index(first), index(last));
}

void OutboxModel::take(const std::vector<ListedMessage> &messages)
{
    std::vector<Row> rows;
    rows.reserve(messages.size() + messages.size() / 8 + 1);
    std::vector<int> days;
    qint64 day = 0;
    for (const ListedMessage &message : messages) {
        if (message.day != day) {
            days.push_back(int(rows.size()));
            rows.push_back({message.id.number(), message.day, true});
        }
        day = message.day;
        rows.push_back({message.id.number(), message.day, false});
    }
    setRows(std::move(rows), std::move(days));
}

void OutboxModel::showDrafts()
{
    m_drafts = m_service.drafts();
    std::vector<Row> rows;
    std::vector<int> days;
    qint64 day = 0;
    for (const Draft &draft : m_drafts) {
        if (m_hiddenDrafts.contains(draft.id) || !matches(draft, m_filter))
            continue;
        const qint64 saved = draft.saved.toLocalTime().date().toJulianDay();
        if (saved != day) {
            days.push_back(int(rows.size()));
            rows.push_back({draft.id.number(), saved, true});
        }
        day = saved;
        rows.push_back({draft.id.number(), saved, false});
    }
    setRows(std::move(rows), std::move(days));
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

/// Only what lies between the first and the last difference goes and comes, so that the rest keeps its selection.
void OutboxModel::setRows(std::vector<Row> fresh, std::vector<int> days)
{
    const auto same = [](const Row &a, const Row &b) { return a.isSame(b); };
    const auto front = std::mismatch(m_rows.begin(), m_rows.end(), fresh.begin(), fresh.end(), same);
    const int first = int(front.first - m_rows.begin());
    const auto back = std::mismatch(m_rows.rbegin(), std::make_reverse_iterator(front.first), fresh.rbegin(),
                                    std::make_reverse_iterator(front.second), same);
    const int kept = int(back.first - m_rows.rbegin());
    const int removed = int(m_rows.size()) - first - kept;
    const int added = int(fresh.size()) - first - kept;
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + removed);
        std::erase_if(m_days, [first](int day) { return day >= first; });
        for (int row = first; row < int(m_rows.size()); ++row) {
            if (m_rows[size_t(row)].isDay)
                m_days.push_back(row);
        }
        endRemoveRows();
    }
    if (added > 0)
        beginInsertRows({}, first, first + added - 1);
    m_rows = std::move(fresh);
    m_days = std::move(days);
    m_known = true;
    if (added > 0)
        endInsertRows();
    emit listed();
}

} // namespace sendoff
