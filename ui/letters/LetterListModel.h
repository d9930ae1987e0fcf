// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/LetterFile.h"

#include <QAbstractListModel>

namespace sendoff {

/// The messages of an mbox file: who and when, and the subject.
class LetterListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WhoRole = Qt::UserRole, WhenRole }; ///< beside Qt::DisplayRole, the subject

    using QAbstractListModel::QAbstractListModel;

    void setList(const LetterList &list);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<ParsedMessage> m_headers;
};

} // namespace sendoff
