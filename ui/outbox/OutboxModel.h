// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/ProgressBoard.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QTimer>

namespace sendoff {

/// The rows of one view, grouped by day. Knows the numbers of all its messages, but reads only those that are
/// looked at, a page at a time and from the engine's thread, so that a hundred thousand are as quick as ten.
class OutboxModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 };
    OutboxModel(MailService &service, const ProgressBoard &progress, QObject *parent = nullptr);

    /// Empties the list if it is another view; what it holds comes a moment later.
    void setView(const ViewChoice &choice, const QString &filter);
    /// Messages came or went.
    void refresh();
    /// One message is not as it was; null: many.
    void reread(ItemId id);
    /// Drafts that look removed while it can be undone.
    void setHidden(const QSet<DraftId> &drafts);

    /// Null as long as it isn't read.
    const OutboxItem *item(const QModelIndex &index) const;
    const Draft *draft(const QModelIndex &index) const;
    /// Null for a day and a draft.
    ItemId idOf(const QModelIndex &index) const;
    QModelIndex indexOf(ItemId id) const;
    /// The rows that name a day, in order.
    const std::vector<int> &days() const { return m_days; }
    /// False while the first answer for this view is under way.
    bool isKnown() const { return m_known; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The list of messages is that of the view now.
    void listed();

private:
    struct Row {
        qint64 number; ///< of the message or draft; for a day, of the first one in it
        qint64 day;    ///< Julian
        bool isDay;
        bool isSame(const Row &other) const
        {
            return isDay == other.isDay && (isDay ? day == other.day : number == other.number);
        }
    };
    void take(const std::vector<ListedMessage> &messages);
    void showDrafts();
    /// `days`: where a day is named.
    void setRows(std::vector<Row> rows, std::vector<int> days);
    bool showsDrafts() const { return m_choice.kind == ViewChoice::Kind::Drafts; }
    void wantAround(int row) const;
    void readWanted();
    void takeItems(const std::vector<OutboxItem> &items);

    void showProgress(ItemId id);

    MailService &m_service;
    const ProgressBoard &m_progress;
    ViewChoice m_choice;
    QString m_filter;
    std::vector<Row> m_rows;
    std::vector<int> m_days;
    std::vector<Draft> m_drafts;
    QSet<DraftId> m_hiddenDrafts;
    mutable QCache<ItemId, OutboxItem> m_items; ///< those looked at lately
    mutable QSet<ItemId> m_wanted;              ///< asked for by whoever looked, while the model is const
    QSet<ItemId> m_asked;
    mutable QTimer m_reading;
    int m_question = 0; ///< the number of the latest view; answers to earlier ones are late
    bool m_listing = false;
    bool m_stale = false; ///< changed while it was listed
    bool m_known = false;
};

} // namespace sendoff
