// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationModel.h"
#include "ui/words/Lists.h"

#include <QLocale>

#include <algorithm>

namespace sendoff {

namespace {

using Row = NavigationModel::Row;
using Kind = ViewChoice::Kind;

Row accountRow(const Account &account, const Health &health, qsizetype sandboxMessages)
{
    if (account.kind == Account::Kind::Sandbox)
        return {ViewChoice{Kind::Sandbox, account.id}, account.name, QStringLiteral("flask-conical"), look::Role::Muted,
                sandboxMessages, NavigationModel::tr("stays on this machine")};
    Row row{ViewChoice{Kind::Account, account.id}, account.name, QStringLiteral("dot"), look::Role::Success, 0,
            account.isDefault ? NavigationModel::tr("ready, the default") : NavigationModel::tr("ready")};
    const auto wait = [&row](look::Role role, const QString &state) {
        row.shape = QStringLiteral("ring");
        row.role = role;
        row.state = state;
    };
    const bool isUnconnected =
        std::find(health.unconnected.begin(), health.unconnected.end(), account.id) != health.unconnected.end();
    if (!account.isEnabled)
        wait(look::Role::Muted, NavigationModel::tr("switched off"));
    else if (!health.isOnline)
        wait(look::Role::Muted, NavigationModel::tr("offline"));
    else if (isUnconnected)
        wait(look::Role::Warning, NavigationModel::tr("can't connect to its server"));
    const auto stopped = std::find_if(health.stopped.begin(), health.stopped.end(),
                                      [&account](const StoppedAccount &each) { return each.account == account.id; });
    if (stopped != health.stopped.end()) {
        row.count = stopped->waiting;
        row.shape = QStringLiteral("triangle-alert");
        row.role = look::Role::Danger;
        row.state = NavigationModel::tr("needs your attention");
    }
    return row;
}

} // namespace

void NavigationModel::setContent(const Health &health, qsizetype drafts,
                                 const std::vector<Account> &accounts, qsizetype sandboxMessages)
{
    const auto view = [](Kind kind, const QString &text, const char *shape, qsizetype count) {
        return Row{ViewChoice{kind}, text, QLatin1String(shape), look::Role::Muted, count, {}};
    };
    std::vector<Row> rows{view(Kind::All, tr("All messages"), "inbox", 0),
                          view(Kind::Attention, tr("Needs attention"), "triangle-alert", health.attention),
                          view(Kind::Waiting, tr("Waiting"), "clock", health.waiting),
                          view(Kind::Scheduled, tr("Scheduled"), "calendar-clock", health.scheduled),
                          view(Kind::Sent, tr("Sent"), "circle-check", health.sent),
                          view(Kind::Drafts, tr("Drafts"), "file-pen", drafts)};
    if (health.attention > 0)
        rows[1].role = look::Role::Danger;
    rows.push_back(Row{.text = tr("Accounts")});
    for (const Account &account : accounts)
        rows.push_back(accountRow(account, health, sandboxMessages));

    const bool sameShape = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row &a, const Row &b) { return a.choice == b.choice; });
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameShape)
        endResetModel();
    else
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

std::optional<ViewChoice> NavigationModel::choice(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].choice : std::nullopt;
}

QModelIndex NavigationModel::indexOf(const ViewChoice &choice) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.choice == choice; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int NavigationModel::firstAccount() const
{
    // Behind the last heading.
    const auto heading = std::find_if(m_rows.rbegin(), m_rows.rend(), [](const Row &row) { return !row.choice; });
    return int(m_rows.rend() - heading);
}

std::vector<AccountId> NavigationModel::accountOrder() const
{
    std::vector<AccountId> order;
    for (size_t row = size_t(firstAccount()); row < m_rows.size(); ++row)
        order.push_back(m_rows[row].choice->account);
    return order;
}

bool NavigationModel::canMove(const ViewChoice &choice, int by) const
{
    const QModelIndex index = indexOf(choice);
    const int to = index.row() + by;
    return index.isValid() && index.row() >= firstAccount() && to >= firstAccount() && to < int(m_rows.size());
}

void NavigationModel::move(const ViewChoice &choice, int by)
{
    const int from = indexOf(choice).row();
    // The row before which it goes.
    if (canMove(choice, by))
        moveRow({}, from, {}, by > 0 ? from + by + 1 : from + by);
}

bool NavigationModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                      const QModelIndex &parent) const
{
    return QAbstractListModel::canDropMimeData(data, action, row, column, parent) && !parent.isValid()
           && (row < 0 || row >= firstAccount());
}

bool NavigationModel::moveRows(const QModelIndex &parent, int from, int count, const QModelIndex &toParent, int to)
{
    const bool isAmongAccounts = from >= firstAccount() && to >= firstAccount() && to <= int(m_rows.size());
    if (count != 1 || !isAmongAccounts || !beginMoveRows(parent, from, from, toParent, to))
        return false;
    const auto begin = m_rows.begin();
    if (to > from)
        std::rotate(begin + from, begin + from + 1, begin + to);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    endMoveRows();
    emit orderChanged();
    return true;
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.state.isEmpty() ? QVariant() : QVariant(row.text + QStringLiteral(": ") + row.state);
    case Qt::AccessibleTextRole:
        return words::sideBySide({row.text, row.state, row.count > 0 ? QLocale().toString(row.count) : QString()});
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    const Qt::ItemFlags drag = index.row() >= firstAccount() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags;
    return choice(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | drag : Qt::NoItemFlags;
}

} // namespace sendoff
