// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"
#include "ui/shell/MailService.h"

#include <QAbstractListModel>

namespace sendoff {

/// The views with their counts, then the accounts with their states.
class NavigationModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// What a row shows; a heading has no choice.
    struct Row {
        std::optional<ViewChoice> choice = std::nullopt;
        QString text = {};
        QString shape = {};
        look::Role role = look::Role::Muted;
        qsizetype count = 0;
        QString state = {}; ///< the shape in words
    };
    enum Role { RowRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void setContent(const Health &health, qsizetype drafts, const std::vector<Account> &accounts,
                    qsizetype sandboxMessages);
    std::optional<ViewChoice> choice(const QModelIndex &index) const;
    QModelIndex indexOf(const ViewChoice &choice) const;

    /// The accounts from top to bottom.
    std::vector<AccountId> accountOrder() const;
    /// An account at the edge, or a view, can't go there.
    bool canMove(const ViewChoice &choice, int by) const;
    void move(const ViewChoice &choice, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// Accounts are dragged among accounts.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool moveRows(const QModelIndex &parent, int from, int count, const QModelIndex &toParent, int to) override;

signals:
    /// A person moved an account: accountOrder() is what it is to be from now on.
    void orderChanged();

private:
    int firstAccount() const;

    std::vector<Row> m_rows;
};

} // namespace sendoff

Q_DECLARE_METATYPE(sendoff::NavigationModel::Row)
