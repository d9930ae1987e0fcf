// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/SandboxListModel.h"

#include "ui/outbox/OutboxModel.h"
#include "ui/outbox/MessageRow.h"
#include "ui/words/StateWords.h"

namespace sendoff {

void SandboxListModel::setMessages(std::vector<SandboxMessage> messages, const QString &filter)
{
    std::erase_if(messages, [&filter](const SandboxMessage &message) {
        return !filter.isEmpty() && !message.subject.contains(filter, Qt::CaseInsensitive)
            && !message.recipients.join(u' ').contains(filter, Qt::CaseInsensitive);
    });
    beginResetModel();
    m_messages = std::move(messages);
    endResetModel();
}

const SandboxMessage *SandboxListModel::message(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_messages.size() ? &m_messages[size_t(index.row())] : nullptr;
}

QModelIndex SandboxListModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&id](const SandboxMessage &message) { return message.id == id; });
    return found == m_messages.end() ? QModelIndex() : index(int(found - m_messages.begin()));
}

int SandboxListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant SandboxListModel::data(const QModelIndex &index, int role) const
{
    const SandboxMessage *message = this->message(index);
    if (!message || (role != OutboxModel::RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    MessageRow row;
    row.kind = MessageRow::Kind::Message;
    row.who = words::shortRecipients(message->recipients.join(QStringLiteral(", ")));
    row.subject = message->subject.isEmpty() ? tr("(no subject)") : message->subject.simplified();
    row.state = words::size(message->size);
    row.time = words::when(message->received);
    row.shape = QStringLiteral("mail-check");
    return role == OutboxModel::RowRole ? QVariant::fromValue(row) : QVariant(spoken(row));
}

} // namespace sendoff
