// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddressEntry.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace sendoff {

/// The people that are suggested; as text, what a screen reader says.
class PeopleModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { Name = Qt::UserRole, Detail, IsGroup };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<AddressEntry> entries);
    const AddressEntry &entry(int row) const { return m_entries[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<AddressEntry> m_entries;
};

/// A name and, quieter, the address.
class PeopleDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sendoff
