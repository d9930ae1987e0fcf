// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterListModel.h"
#include "ui/words/Lists.h"

#include <QLocale>

namespace sendoff {

void LetterListModel::setList(const LetterList &list)
{
    beginResetModel();
    m_headers = list.headers;
    endResetModel();
}

int LetterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant LetterListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ParsedMessage &message = m_headers[size_t(index.row())];
    const QString who = message.from.empty() ? tr("Unknown") : message.from.front().shortName();
    const QString subject = message.subject.isEmpty() ? tr("No subject") : message.subject.left(200);
    const QDate day = message.date.toLocalTime().date();
    const QString when = day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
    switch (role) {
    case Qt::DisplayRole: return subject;
    case WhoRole: return who;
    case WhenRole: return when;
    case Qt::AccessibleTextRole: return words::sideBySide({who, subject, when});
    default: return {};
    }
}

} // namespace sendoff
