// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>

#include <functional>
#include <map>

class QWidget;

namespace sendoff {

enum class ActionId {
    NewMessage,
    RetryNow,
    RetryAll,
    EditAndResend,
    Remove,
    Find,
    AddAccount,
    MenuBar,
    Shortcuts,
    Close,
    Quit
};

/// Everything that the main window can be asked for: names, keys and icons in one table.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    /// The same menus for the menu bar and for the button beside the search field.
    void fill(const std::function<QMenu *(const QString &)> &addMenu) const;
    /// "Ctrl+N New message" for each that has keys.
    std::vector<std::pair<QString, QString>> shortcuts() const;

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace sendoff
