// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Actions.h"

#include "ui/fields/Icons.h"

#include <QWidget>

#include <algorithm>

namespace sendoff {

namespace {

enum class Menu { Message, Window, Help };

struct Entry {
    std::variant<ActionId, MessageAction> id;
    Menu menu;
    const char *name;
    const char *text; ///< empty: as nameOf() says
    const char *icon;
    const char *keys; ///< portable, several parted by "; "
};

constexpr Entry entries[] = {
    {ActionId::NewMessage, Menu::Message, "newMessage", QT_TRANSLATE_NOOP("sendoff::Actions", "New message"), "square-pen", "Ctrl+N"},
    {ActionId::OpenFile, Menu::Message, "openFile", QT_TRANSLATE_NOOP("sendoff::Actions", "Open message file"), "folder-open", "Ctrl+O"},
    {ActionId::MailboxDrafts, Menu::Message, "mailboxDraftsAction", QT_TRANSLATE_NOOP("sendoff::Actions", "Drafts in the mailbox…"), "", ""},
    {ActionId::RetryAll, Menu::Message, "retryAll", QT_TRANSLATE_NOOP("sendoff::Actions", "Try all waiting messages now"), "rotate-cw", "F5"},
    {MessageAction::RetryNow, Menu::Message, "retryNow", "", "rotate-cw", "Ctrl+R"},
    {MessageAction::SendNow, Menu::Message, "sendNow", "", "send", "Ctrl+Return"},
    {MessageAction::Reschedule, Menu::Message, "reschedule", "", "calendar-clock", "Ctrl+T"},
    {MessageAction::Hold, Menu::Message, "hold", "", "circle-pause", "Ctrl+H"},
    {MessageAction::Release, Menu::Message, "release", "", "circle-play", "Ctrl+Shift+H"},
    {MessageAction::CancelSending, Menu::Message, "cancelSending", "", "circle-stop", "Ctrl+."},
    {MessageAction::EditAndResend, Menu::Message, "editAndResend", "", "file-pen", "Ctrl+E"},
    {MessageAction::ResendToRefused, Menu::Message, "resendToRefused", "", "reply", "Ctrl+Shift+E"},
    {MessageAction::Duplicate, Menu::Message, "duplicate", "", "copy", "Ctrl+D"},
    {MessageAction::ItArrived, Menu::Message, "itArrived", "", "circle-check", "Ctrl+Shift+I"},
    {MessageAction::SendAgain, Menu::Message, "sendAgain", "", "send", "Ctrl+Shift+R"},
    {MessageAction::Dismiss, Menu::Message, "dismiss", "", "check", "Ctrl+Shift+D"},
    {MessageAction::Undismiss, Menu::Message, "undismiss", "", "triangle-alert", "Ctrl+Shift+U"},
    {MessageAction::RetryCopies, Menu::Message, "retryCopies", "", "rotate-cw", "Ctrl+Shift+K"},
    {MessageAction::FixAccount, Menu::Message, "fixAccount", "", "key-round", "Ctrl+Shift+F"},
    {MessageAction::OpenInReader, Menu::Message, "openInReader", "", "mail", "Ctrl+Shift+O"},
    {MessageAction::Export, Menu::Message, "export", "", "download", "Ctrl+Shift+S"},
    {MessageAction::Print, Menu::Message, "print", "", "printer", "Ctrl+P"},
    {MessageAction::SavePdf, Menu::Message, "savePdf", "", "file-down", "Ctrl+Shift+P"},
    {MessageAction::CopyReport, Menu::Message, "copyReport", "", "clipboard-list", "Ctrl+Shift+C"},
    {MessageAction::Remove, Menu::Message, "remove", "", "trash-2", "Del"},
    {ActionId::Find, Menu::Window, "find", QT_TRANSLATE_NOOP("sendoff::Actions", "Find"), "search", "Ctrl+F"},
    {ActionId::AddAccount, Menu::Window, "addAccount", QT_TRANSLATE_NOOP("sendoff::Actions", "Add account"), "plus", ""},
    {ActionId::MoveAccountUp, Menu::Window, "moveAccountUp", QT_TRANSLATE_NOOP("sendoff::Actions", "Move account up"), "chevron-up", "Alt+Up"},
    {ActionId::MoveAccountDown, Menu::Window, "moveAccountDown", QT_TRANSLATE_NOOP("sendoff::Actions", "Move account down"), "chevron-down", "Alt+Down"},
    {ActionId::ImportAccounts, Menu::Window, "importAccounts", QT_TRANSLATE_NOOP("sendoff::Actions", "Import accounts from other programs…"), "", ""},
    {ActionId::BackUp, Menu::Window, "backUp", QT_TRANSLATE_NOOP("sendoff::Actions", "Back up everything except messages…"), "", ""},
    {ActionId::Restore, Menu::Window, "restore", QT_TRANSLATE_NOOP("sendoff::Actions", "Restore from a backup…"), "", ""},
    {ActionId::Settings, Menu::Window, "settings", QT_TRANSLATE_NOOP("sendoff::Actions", "Settings"), "settings", "Ctrl+,"},
    {ActionId::MenuBar, Menu::Window, "menuBar", QT_TRANSLATE_NOOP("sendoff::Actions", "Menu bar"), "", "Ctrl+M"},
    {ActionId::Close, Menu::Window, "closeWindow", QT_TRANSLATE_NOOP("sendoff::Actions", "Close window"), "x", "Ctrl+W"},
    {ActionId::Quit, Menu::Window, "quit", QT_TRANSLATE_NOOP("sendoff::Actions", "Quit"), "", "Ctrl+Q"},
    {ActionId::Help, Menu::Help, "help", QT_TRANSLATE_NOOP("sendoff::Actions", "Help"), "circle-question-mark", "F1"},
    {ActionId::Shortcuts, Menu::Help, "shortcuts", QT_TRANSLATE_NOOP("sendoff::Actions", "All shortcuts"), "", "Ctrl+?"},
};

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Entry &entry : entries) {
        const auto *forMessage = std::get_if<MessageAction>(&entry.id);
        auto *action = new QAction(forMessage ? nameOf(*forMessage) : tr(entry.text), window);
        action->setObjectName(QLatin1String(entry.name));
        if (*entry.icon)
            action->setIcon(icon(QLatin1String(entry.icon)));
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(entry.keys), QKeySequence::PortableText));
        // On the window, so that keys work while the menu bar is hidden.
        window->addAction(action);
        m_actions[entry.id] = action;
    }
    m_actions[ActionId::MenuBar]->setCheckable(true);
}

void Actions::fill(const std::function<QMenu *(const QString &)> &addMenu) const
{
    const std::map<Menu, QMenu *> menus{{Menu::Message, addMenu(tr("&Message"))},
                                        {Menu::Window, addMenu(tr("&Window"))},
                                        {Menu::Help, addMenu(tr("&Help"))}};
    for (const Entry &entry : entries)
        menus.at(entry.menu)->addAction(m_actions.at(entry.id));
}

void Actions::fit(const std::vector<MessageAction> &fitting)
{
    for (const auto &[id, action] : m_actions) {
        if (const auto *forMessage = std::get_if<MessageAction>(&id))
            action->setEnabled(std::find(fitting.begin(), fitting.end(), *forMessage) != fitting.end());
    }
}

void Actions::fill(QMenu &menu, const std::vector<MessageAction> &fitting) const
{
    for (const MessageAction action : fitting) {
        if (action == MessageAction::Remove)
            menu.addSeparator();
        menu.addAction(m_actions.at(action));
    }
}

std::vector<std::pair<QString, QString>> Actions::shortcuts() const
{
    std::vector<std::pair<QString, QString>> result;
    for (const Entry &entry : entries) {
        const QString keys =
            QKeySequence::listToString(m_actions.at(entry.id)->shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty())
            result.emplace_back(keys, m_actions.at(entry.id)->text());
    }
    result.emplace_back(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText),
                        tr("Send the message"));
    result.emplace_back(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText),
                        tr("Send the message later"));
    result.emplace_back(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText), tr("Show Cc"));
    result.emplace_back(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B).toString(QKeySequence::NativeText), tr("Show Bcc"));
    result.emplace_back(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText), tr("Save the draft"));
    return result;
}

} // namespace sendoff
