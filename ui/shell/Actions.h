// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/MessageAction.h"

#include <QAction>
#include <QMenu>

#include <functional>
#include <map>
#include <variant>

class QWidget;

namespace sendoff {

enum class ActionId {
    NewMessage, OpenFile, MailboxDrafts, RetryAll, Find, AddAccount, MoveAccountUp, MoveAccountDown,
    ImportAccounts, BackUp, Restore, Settings, MenuBar, Help, Shortcuts, Close, Quit
};

/// Everything that the main window can be asked for: names, keys and icons in one table.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    QAction *operator[](MessageAction action) const { return m_actions.at(action); }
    /// Those for messages, of which only what fits can be triggered; the menu for a selection.
    void fit(const std::vector<MessageAction> &fitting);
    void fill(QMenu &menu, const std::vector<MessageAction> &fitting) const;
    /// The same menus for the menu bar and for the button beside the search field.
    void fill(const std::function<QMenu *(const QString &)> &addMenu) const;
    /// "Ctrl+N New message" for each that has keys.
    std::vector<std::pair<QString, QString>> shortcuts() const;

private:
    std::map<std::variant<ActionId, MessageAction>, QAction *> m_actions;
};

} // namespace sendoff
