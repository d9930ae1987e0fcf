// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window is put together: its parts, and which signal leads where.
#include "ui/compose/MailboxDraftsDialog.h"
#include "ui/shell/MainWindow.h"

#include "ui/fields/EmptyState.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/help/HelpWindow.h"
#include "ui/letters/Letters.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/outbox/MessagePage.h"
#include "ui/outbox/ProgressBoard.h"
#include "ui/sandbox/SandboxPage.h"
#include "ui/shell/AccountOrder.h"
#include "ui/shell/AccountTransfers.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Composers.h"
#include "ui/shell/Deeds.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/HealthLine.h"
#include "ui/shell/ListPane.h"
#include "ui/shell/NavigationDelegate.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/PassingNotice.h"
#include "ui/shell/Removals.h"
#include "ui/shell/TroubleBar.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

QToolButton *toolButton(const QString &iconName, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MainWindow::MainWindow(MailService &service, const QString &settingsFile, StartAtLogin *startAtLogin, QWidget *parent)
    : QMainWindow(parent), m_service(service), m_settings(settingsFile, QSettings::IniFormat), m_startAtLogin(startAtLogin),
      m_progress(new ProgressBoard(service, this)), m_actions(new Actions(this)), m_search(new QLineEdit),
      m_health(new HealthLine(service, *m_progress)),
      m_drawer(toolButton(QStringLiteral("panel-left"), tr("Views"), QStringLiteral("drawer"))),
      m_back(toolButton(QStringLiteral("arrow-left"), tr("Back to the list"), QStringLiteral("back"))),
      m_navigationModel(new NavigationModel(this)), m_navigation(new QListView),
      m_order(new AccountOrder(service, *m_actions, *m_navigationModel, *m_navigation)), m_list(new ListPane(service, *m_progress)),
      m_pageStack(new QStackedWidget), m_nothing(new EmptyState), m_page(new MessagePage(service, *m_progress)),
      m_inner(new QSplitter), m_outer(new QSplitter), m_sandbox(new SandboxPage(service)),
      m_content(new QStackedWidget), m_firstRun(new FirstRun), m_notice(new PassingNotice), m_removals(new Removals(service, *m_notice, this)),
      m_composers(new Composers(service, m_settings, this)), m_letters(new Letters(service, this)),
      m_deeds(new Deeds(service, *m_removals, *m_notice, this)),
      m_trouble(new TroubleBar(service))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Sendoff"));
    setAcceptDrops(true);
    buildCentre();
    m_actions->fill([this](const QString &title) { return menuBar()->addMenu(title); });
    connectParts();
    connectActions();
    restore();
    refreshNavigation();
    applyView();
    followSelection();
}

void MainWindow::buildCentre()
{
    m_inner->addWidget(m_list);
    m_inner->addWidget(buildPage());
    m_inner->setStretchFactor(1, 1);
    m_inner->setChildrenCollapsible(false);
    m_inner->setSizes({360, 500});
    m_content->addWidget(m_inner);
    m_content->addWidget(m_sandbox);
    m_navigationPane = buildNavigation();
    m_outer->addWidget(m_navigationPane);
    m_outer->addWidget(m_content);
    m_outer->setStretchFactor(1, 1);
    m_outer->setChildrenCollapsible(false);
    m_outer->setSizes({200, 860});
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(new Hairline);
    column->addWidget(m_trouble);
    column->addWidget(m_outer, 1);
    column->addWidget(m_firstRun, 1);
    m_firstRun->hide();
    column->addWidget(m_notice);
    setCentralWidget(centre);
    setMinimumSize(360, 360);
}

QWidget *MainWindow::buildBar()
{
    m_write = new QPushButton(icon(QStringLiteral("square-pen")), tr("New message"));
    m_write->setObjectName(QStringLiteral("newMessageButton"));
    m_write->setAccessibleName(tr("New message"));
    m_write->setToolTip(tr("New message (Ctrl+N)"));
    connect(m_write, &QPushButton::clicked, (*m_actions)[ActionId::NewMessage], &QAction::trigger);

    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), look::Role::Muted), QLineEdit::LeadingPosition);

    auto *menu = toolButton(QStringLiteral("menu"), tr("Menu"), QStringLiteral("menuButton"));
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    auto *all = new QMenu(menu);
    m_actions->fill([all](const QString &title) { return all->addMenu(title); });
    menu->setMenu(all);

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look::step3, look::step2, look::step3, look::step2);
    row->setSpacing(look::step2);
    row->addWidget(m_drawer);
    row->addWidget(m_back);
    row->addWidget(m_write);
    row->addSpacing(look::step2);
    row->addWidget(m_health);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(menu);
    return bar;
}

QWidget *MainWindow::buildNavigation()
{
    m_navigation->setModel(m_navigationModel);
    m_navigation->setItemDelegate(new NavigationDelegate(m_navigation));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setMouseTracking(true);
    m_navigation->setAccessibleName(tr("Views and accounts"));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette quiet = m_navigation->palette();
    quiet.setColor(QPalette::Base, Qt::transparent);
    m_navigation->setPalette(quiet);

    auto *add = new QPushButton(icon(QStringLiteral("plus")), tr("Add account"));
    add->setFlat(true);
    add->setObjectName(QStringLiteral("addAccountButton"));
    add->setFocusPolicy(Qt::TabFocus);
    connect(add, &QPushButton::clicked, (*m_actions)[ActionId::AddAccount], &QAction::trigger);

    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, look::step2, 0, look::step2);
    column->setSpacing(look::step1);
    column->addWidget(m_navigation, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(look::step2, 0, look::step2, 0);
    foot->addWidget(add);
    foot->addStretch(1);
    column->addLayout(foot);
    return pane;
}

QWidget *MainWindow::buildPage()
{
    m_pageStack->addWidget(m_nothing);
    m_pageStack->addWidget(m_page);
    m_pageStack->setBackgroundRole(QPalette::Base);
    m_pageStack->setAutoFillBackground(true);
    m_pageStack->setMinimumWidth(280);
    return m_pageStack;
}

void MainWindow::connectParts()
{
    const auto refresh = [this] { refreshNavigation(); };
    connect(&m_service, &MailService::healthChanged, this, refresh);
    connect(&m_service, &MailService::draftsChanged, this, refresh);
    connect(&m_service, &MailService::accountsChanged, this, [this] {
        refreshNavigation();
        applyView(); // its account has come, or has another name
    });
    connect(&m_service, &MailService::sandboxChanged, this, refresh);
    connect(m_removals, &Removals::changed, this, [this] {
        m_list->model().setHidden(m_removals->drafts());
        refreshNavigation();
    });
    connect(m_navigation->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const auto choice = m_navigationModel->choice(index))
                    showView(*choice);
            });
    connect(m_order, &AccountOrder::settingsAsked, this, &MainWindow::openAccount);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &MainWindow::applyView);
    connect(m_health, &QToolButton::clicked, this, &MainWindow::showHealthReason);
    connect(m_list, &ListPane::currentChanged, this, [this] {
        m_pageAsked = m_pageAsked || m_list->hasFocus();
        followSelection();
    });
    connect(m_list, &ListPane::activated, this, [this] {
        m_pageAsked = true;
        if (const auto draft = m_list->currentDraft())
            compose(*draft);
        adapt();
    });
    connect(m_list, &ListPane::composeAsked, this, [this] { compose({}); });
    connect(m_sandbox, &SandboxPage::composeAsked, this, [this] { compose({}); });
    connect(m_sandbox, &SandboxPage::messageOpened, m_letters, [this](const QString &path) { m_letters->open({.path = path}); });
    connect(m_list, &ListPane::settingsAsked, this, [this] { openAccount(m_choice.account); });
    connect(m_list, &ListPane::menuAsked, this, &MainWindow::openMessageMenu);
    connect(m_list, &ListPane::dragFailed, this, [this](const QString &problem) { m_notice->say(problem); });
    connect(m_page, &MessagePage::menuAsked, this, &MainWindow::openMessageMenu);
    connect(m_page, &MessagePage::asked, m_deeds, &Deeds::act);
    connect(m_page, &MessagePage::correctionAsked, m_deeds, &Deeds::sendCorrected);
    connect(m_deeds, &Deeds::draftMade, this, &MainWindow::compose);
    connect(m_deeds, &Deeds::accountAsked, this, &MainWindow::openAccount);
    connect(m_deeds, &Deeds::itemAsked, this, &MainWindow::showItem);
    connect(m_trouble, &TroubleBar::accountAsked, this, &MainWindow::openAccount);
    connect(m_trouble, &TroubleBar::attentionAsked, this, [this] { showView({ViewChoice::Kind::Attention}); });
    connect(m_page, &MessagePage::draftsAsked, m_deeds, &Deeds::keepParts);
    connect(m_deeds, &Deeds::draftsAsked, this, [this] { showView({ViewChoice::Kind::Drafts}); });
    connect(m_page, &MessagePage::itemAsked, this, &MainWindow::showItem);
    connect(m_page, &MessagePage::draftOpened, this, &MainWindow::compose);
    connect(m_page, &MessagePage::draftRemoved, this, [this](const Draft &draft) { m_removals->remove(draft); });
    connect(m_drawer, &QToolButton::clicked, this, [this] {
        m_drawerAsked = !m_drawerAsked;
        adapt();
    });
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_pageAsked = false;
        adapt();
    });
    connect(m_letters, &Letters::composeAsked, this, &MainWindow::compose);
    connect(m_notice, &PassingNotice::said, this, &MainWindow::said);
    connect(m_composers, &Composers::queued, m_deeds, &Deeds::announce);
    connect(m_composers, &Composers::queued, this, &MainWindow::queued);
    connect(m_composers, &Composers::discarded, this, [this](const Draft &draft) {
        // What takes it back is to be seen.
        show();
        m_removals->discard(draft, [this](const Draft &back) { compose(back); });
    });
    connect(m_composers, &Composers::draftKept, this, [this](DraftId id, const QString &subject) {
        emit draftKept(id);
        m_notice->say(subject.isEmpty() ? tr("Kept in Drafts")
                                        : tr("“%1” is kept in Drafts").arg(words::isolated(subject.simplified())),
                      tr("Show"), [this] { showView({ViewChoice::Kind::Drafts}); });
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    on(ActionId::NewMessage, [this] { compose({}); });
    on(ActionId::OpenFile, [this] { m_letters->choose(); });
    on(ActionId::MailboxDrafts, [this] {
        auto *dialog = new MailboxDraftsDialog(m_service, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MailboxDraftsDialog::opened, this, &MainWindow::compose);
        dialog->open();
    });
    on(ActionId::RetryAll, [this] { m_service.retryAll(); });
    on(ActionId::Settings, &MainWindow::showSettings);
    for (int number = 0; number < messageActions; ++number) {
        const auto action = MessageAction(number);
        connect((*m_actions)[action], &QAction::triggered, this, [this, action] { actOnSelection(action); });
    }
    on(ActionId::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(ActionId::AddAccount, [this] { openAccount({}); });
    auto *transfers = new AccountTransfers(m_service, *m_notice, this);
    connect((*m_actions)[ActionId::ImportAccounts], &QAction::triggered, transfers, &AccountTransfers::import);
    connect((*m_actions)[ActionId::BackUp], &QAction::triggered, transfers, &AccountTransfers::backUp);
    connect((*m_actions)[ActionId::Restore], &QAction::triggered, transfers, &AccountTransfers::restore);
    // Alt with another key says nothing to the menu bar.
    for (const ActionId id : {ActionId::MoveAccountUp, ActionId::MoveAccountDown})
        on(id, [this] { m_altAlone = false; });
    on(ActionId::MenuBar, [this](bool visible) { setMenuBarVisible(visible); });
    on(ActionId::Close, [this] { close(); });
    on(ActionId::Quit, &MainWindow::quitAsked);
    connect(m_firstRun, &FirstRun::helpAsked, (*m_actions)[ActionId::Help], &QAction::trigger);
    connect(m_firstRun, &FirstRun::accountAsked, (*m_actions)[ActionId::AddAccount], &QAction::trigger);
    connect(m_firstRun, &FirstRun::importAsked, (*m_actions)[ActionId::ImportAccounts], &QAction::trigger);
    connect(m_firstRun, &FirstRun::sandboxAsked, this, &MainWindow::trySandbox);
    on(ActionId::Help, [this] { HelpWindow::open(this); });
    on(ActionId::Shortcuts, &MainWindow::showShortcuts);
}

} // namespace sendoff
