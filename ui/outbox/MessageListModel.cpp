// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessageListModel.h"

#include "ui/outbox/MessageRow.h"

#include <algorithm>

namespace sendoff {

namespace {

QDateTime timeOf(const OutboxItem &item)
{
    return item.created;
}

QDateTime timeOf(const Draft &draft)
{
    return draft.saved;
}

} // namespace

void MessageListModel::setContent(std::vector<OutboxItem> items, std::vector<Draft> drafts)
{
    m_items = std::move(items);
    m_drafts = std::move(drafts);
    for (const OutboxItem &item : m_items) {
        if (!isUnderWay(item))
            m_progress.remove(item.id);
    }
    refresh();
}

void MessageListModel::setView(const ViewChoice &choice, const QString &filter)
{
    m_choice = choice;
    m_filter = filter.trimmed();
    refresh();
}

void MessageListModel::setHidden(const QSet<ItemId> &items, const QSet<DraftId> &drafts)
{
    m_hiddenItems = items;
    m_hiddenDrafts = drafts;
    refresh();
}

void MessageListModel::setProgress(ItemId id, qint64 sent, qint64 total)
{
    m_progress.insert(id, total > 0 ? double(sent) / double(total) : 0);
    const QModelIndex index = indexOf(id);
    if (index.isValid())
        emit dataChanged(index, index, {RowRole});
}

const OutboxItem *MessageListModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_entries.size())
        return nullptr;
    const Entry &entry = m_entries[size_t(index.row())];
    return entry.kind == Entry::Kind::Item ? &m_items[entry.at] : nullptr;
}

const Draft *MessageListModel::draft(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_entries.size())
        return nullptr;
    const Entry &entry = m_entries[size_t(index.row())];
    return entry.kind == Entry::Kind::Draft ? &m_drafts[entry.at] : nullptr;
}

QModelIndex MessageListModel::indexOf(ItemId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) {
        return entry.kind == Entry::Kind::Item && entry.key == id.number();
    });
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()));
}

QModelIndex MessageListModel::firstMessage() const
{
    return m_entries.size() > 1 ? index(1) : QModelIndex();
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    MessageRow row;
    if (entry.kind == Entry::Kind::Day)
        row = rowOf(QDate::fromJulianDay(entry.key));
    else if (entry.kind == Entry::Kind::Draft)
        row = rowOf(m_drafts[entry.at]);
    else
        row = rowOf(m_items[entry.at]);
    if (!row.item.isNull())
        row.progress = m_progress.value(row.item, -1);
    return role == RowRole ? QVariant::fromValue(row) : QVariant(spoken(row));
}

Qt::ItemFlags MessageListModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_entries[size_t(index.row())].kind == Entry::Kind::Day)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool MessageListModel::matches(const QStringList &texts) const
{
    return m_filter.isEmpty() || std::any_of(texts.begin(), texts.end(), [this](const QString &text) {
        return text.contains(m_filter, Qt::CaseInsensitive);
    });
}

bool MessageListModel::isShown(const OutboxItem &item) const
{
    return !m_hiddenItems.contains(item.id) && shows(m_choice, item)
        && matches({item.to, item.subject, item.from, item.accountName});
}

bool MessageListModel::isShown(const Draft &draft) const
{
    return !m_hiddenDrafts.contains(draft.id) && m_choice.kind == ViewChoice::Kind::Drafts
        && matches({draft.to, draft.cc, draft.bcc, draft.subject, draft.text});
}

template <class Value>
void MessageListModel::append(std::vector<Entry> &entries, const std::vector<Value> &values, Entry::Kind kind) const
{
    qint64 lastDay = 0;
    for (size_t at = 0; at < values.size(); ++at) {
        if (!isShown(values[at]))
            continue;
        const qint64 day = timeOf(values[at]).toLocalTime().date().toJulianDay();
        if (day != lastDay)
            entries.push_back({Entry::Kind::Day, day, 0});
        lastDay = day;
        entries.push_back({kind, values[at].id.number(), at});
    }
}

std::vector<MessageListModel::Entry> MessageListModel::entries() const
{
    std::vector<Entry> result;
    append(result, m_items, Entry::Kind::Item);
    append(result, m_drafts, Entry::Kind::Draft);
    return result;
}

void MessageListModel::refresh()
{
    std::vector<Entry> fresh = entries();
    const auto same = [](const Entry &a, const Entry &b) { return a.isSame(b); };
    const auto front = std::mismatch(m_entries.begin(), m_entries.end(), fresh.begin(), fresh.end(), same);
    const int first = int(front.first - m_entries.begin());
    const auto back = std::mismatch(m_entries.rbegin(), std::make_reverse_iterator(front.first), fresh.rbegin(),
                                    std::make_reverse_iterator(front.second), same);
    const int kept = int(back.first - m_entries.rbegin());
    const int removed = int(m_entries.size()) - first - kept;
    const int added = int(fresh.size()) - first - kept;
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + first + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_entries = std::move(fresh);
        endInsertRows();
    } else {
        m_entries = std::move(fresh);
    }
    if (!m_entries.empty())
        emit dataChanged(index(0), index(int(m_entries.size()) - 1));
}

} // namespace sendoff
