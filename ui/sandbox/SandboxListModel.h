// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/SandboxMailbox.h"

#include <QAbstractListModel>

namespace sendoff {

/// The messages that arrived in the Sandbox, as rows for MessageDelegate.
class SandboxListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setMessages(std::vector<SandboxMessage> messages, const QString &filter);
    const SandboxMessage *message(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SandboxMessage> m_messages;
};

} // namespace sendoff
