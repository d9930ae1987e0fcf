// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"
#include "outbox/OutboxItem.h"
#include "ui/outbox/ViewChoice.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace sendoff {

/// The rows of one view, grouped by day. Holds values; texts are made only for rows that are painted,
/// and a change touches only the rows that differ, so that ten thousand messages stay quick.
class MessageListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void setContent(std::vector<OutboxItem> items, std::vector<Draft> drafts);
    void setView(const ViewChoice &choice, const QString &filter);
    /// Messages and drafts that look removed while it can be undone.
    void setHidden(const QSet<ItemId> &items, const QSet<DraftId> &drafts);
    void setProgress(ItemId id, qint64 sent, qint64 total);

    const OutboxItem *item(const QModelIndex &index) const;
    const Draft *draft(const QModelIndex &index) const;
    QModelIndex indexOf(ItemId id) const;
    QModelIndex firstMessage() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        enum class Kind { Day, Item, Draft };
        Kind kind;
        qint64 key;  ///< Julian day, or the id's number
        size_t at;   ///< in m_items or m_drafts
        bool isSame(const Entry &other) const { return kind == other.kind && key == other.key; }
    };
    std::vector<Entry> entries() const;
    template <class Value>
    void append(std::vector<Entry> &entries, const std::vector<Value> &values, Entry::Kind kind) const;
    bool isShown(const OutboxItem &item) const;
    bool isShown(const Draft &draft) const;
    bool matches(const QStringList &texts) const;
    void refresh();

    std::vector<OutboxItem> m_items;
    std::vector<Draft> m_drafts;
    std::vector<Entry> m_entries;
    ViewChoice m_choice;
    QString m_filter;
    QSet<ItemId> m_hiddenItems;
    QSet<DraftId> m_hiddenDrafts;
    QHash<ItemId, double> m_progress;
};

} // namespace sendoff
