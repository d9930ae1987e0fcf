// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/MessageAction.h"
#include "ui/outbox/ViewChoice.h"
#include "ui/shell/MailService.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace sendoff {

class AccountOrder;
class Actions;
class Composers;
class Deeds;
class EmptyState;
class FirstRun;
class HealthLine;
class Letters;
class ListPane;
class MessagePage;
class NavigationModel;
class PassingNotice;
class ProgressBoard;
class Removals;
class SandboxPage;
class StartAtLogin;
class TroubleBar;

/// Has everything gone out, and if not, what do I do? Views on the left, messages in the middle,
/// the selected one on the right. Lays out and connects; what things mean is decided elsewhere.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// Sizes and choices are remembered in `settingsFile` (INI). Without `startAtLogin`, it isn't offered.
    MainWindow(MailService &service, const QString &settingsFile, StartAtLogin *startAtLogin = nullptr,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void compose(const Draft &draft);
    /// A message file (.eml, .mbox) to be read and answered.
    void openFile(const QString &path);
    /// A message of others by its Message-ID, wherever the accounts have it.
    void findLetter(const QByteArray &messageId);
    void showItem(ItemId id);
    /// What happened by itself, at the foot; a button leads there. Null: to all that needs attention.
    void tell(const QString &sentence, ItemId id);
    void showView(const ViewChoice &choice);
    /// Null id: a new one.
    void openAccount(AccountId id);
    void showInFront();
    /// Makes it a draft again, in its window, unless it has left.
    void undoSend(const QueuedMessage &message);
    /// This window and those in which messages are written, each of which closes once its draft is safe.
    void closeAll();
    void showSettings();

signals:
    void quitAsked();
    void queued(const sendoff::QueuedMessage &message);
    /// A window in which it was written closed.
    void draftKept(sendoff::DraftId id);
    /// In the settings: all windows are to be made anew.
    void languageChosen();
    /// What just happened, for people who don't see where it is shown.
    void said(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void showAccountDialog(const std::optional<Account> &account);
    enum class Width { Full, TwoPanes, OnePane };

    QWidget *buildBar();
    QWidget *buildNavigation();
    QWidget *buildPage();
    void buildCentre();
    void connectParts();
    void connectActions();
    void restore();
    void remember();

    void refreshNavigation();
    void applyView();
    void followSelection();
    void followFirstRun();
    void trySandbox();
    void adapt();
    void setMenuBarVisible(bool visible);

    void actOnSelection(MessageAction action);
    void openMessageMenu(const QPoint &globalPosition);
    void showHealthReason();
    void showShortcuts();

    MailService &m_service;
    QSettings m_settings;
    StartAtLogin *m_startAtLogin;
    ProgressBoard *m_progress;
    Actions *m_actions;
    QPushButton *m_write = nullptr;
    QLineEdit *m_search;
    HealthLine *m_health;
    QToolButton *m_drawer;
    QToolButton *m_back;
    NavigationModel *m_navigationModel;
    QListView *m_navigation;
    AccountOrder *m_order;
    QWidget *m_navigationPane;
    ListPane *m_list;
    QStackedWidget *m_pageStack;
    EmptyState *m_nothing;
    MessagePage *m_page;
    QSplitter *m_inner;
    QSplitter *m_outer;
    SandboxPage *m_sandbox;
    QStackedWidget *m_content;
    FirstRun *m_firstRun;
    PassingNotice *m_notice;
    Removals *m_removals;
    Composers *m_composers;
    Letters *m_letters;
    Deeds *m_deeds;
    TroubleBar *m_trouble;
    QTimer m_typing; ///< a search begins when the fingers rest
    ViewChoice m_choice;
    Width m_width = Width::Full;
    bool m_pageAsked = false;   ///< in a narrow window: the message stands in place of the list
    bool m_drawerAsked = false; ///< in a narrow window: the views stand in place of all
    bool m_hasBegun = false;    ///< the first page was left for the Sandbox
    bool m_altAlone = false;
};

} // namespace sendoff
