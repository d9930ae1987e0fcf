// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/accounts/AccountDialog.h"
#include "ui/fields/EmptyState.h"
#include "ui/outbox/MessageListModel.h"
#include "ui/outbox/MessagePage.h"
#include "ui/sandbox/SandboxPage.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Composers.h"
#include "ui/shell/HealthLine.h"
#include "ui/shell/ListPane.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/PassingNotice.h"
#include "ui/shell/Removals.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/words/StateWords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace sendoff {

namespace {

constexpr int twoPanesBelow = 860;
constexpr int onePaneBelow = 640;

} // namespace

MainWindow::~MainWindow()
{
    // What was removed stays removed, while everything that it needs is still there.
    m_notice->settle();
}

void MainWindow::refreshNavigation()
{
    std::vector<Account> accounts = m_service.accounts();
    std::erase_if(accounts, [this](const Account &account) { return m_removals->accounts().contains(account.id); });
    std::vector<OutboxItem> items = m_service.outbox();
    std::erase_if(items, [this](const OutboxItem &item) { return m_removals->items().contains(item.id); });
    const auto drafts = qsizetype(m_service.drafts().size()) - m_removals->drafts().size();
    const QSignalBlocker quiet(m_navigation->selectionModel());
    m_navigationModel->setContent(items, drafts, accounts, qsizetype(m_service.sandboxMessages().size()));
    if (!m_navigationModel->indexOf(m_choice).isValid())
        m_choice = {};
    m_navigation->setCurrentIndex(m_navigationModel->indexOf(m_choice));
    m_navigation->viewport()->update();
}

void MainWindow::showView(const ViewChoice &choice)
{
    m_choice = choice;
    m_pageAsked = false;
    m_drawerAsked = false;
    refreshNavigation();
    applyView();
}

void MainWindow::applyView()
{
    const bool sandbox = m_choice.kind == ViewChoice::Kind::Sandbox;
    m_content->setCurrentIndex(sandbox ? 1 : 0);
    if (sandbox)
        m_sandbox->setFilter(m_search->text());
    else
        m_list->setView(m_choice, m_navigationModel->indexOf(m_choice).data().toString(), m_search->text());
    adapt();
}

void MainWindow::followSelection()
{
    const auto item = m_list->currentItem();
    const auto draft = m_list->currentDraft();
    if (item)
        m_page->showItem(*item);
    else if (draft)
        m_page->showDraft(*draft);
    else
        m_pageAsked = false;
    m_pageStack->setCurrentIndex(item || draft ? 1 : 0);
    const auto fitting = item ? fittingActions(*item) : std::vector<MessageAction>();
    const auto fits = [&](MessageAction action) {
        return std::find(fitting.begin(), fitting.end(), action) != fitting.end();
    };
    (*m_actions)[ActionId::RetryNow]->setEnabled(fits(MessageAction::RetryNow));
    (*m_actions)[ActionId::EditAndResend]->setEnabled(fits(MessageAction::EditAndResend) || draft);
    (*m_actions)[ActionId::Remove]->setEnabled(fits(MessageAction::Remove) || draft);
    adapt();
}

void MainWindow::adapt()
{
    m_width = width() < onePaneBelow ? Width::OnePane : width() < twoPanesBelow ? Width::TwoPanes : Width::Full;
    const bool drawer = m_width == Width::OnePane && m_drawerAsked;
    const bool page = m_width != Width::Full && m_pageAsked;
    m_navigationPane->setVisible(m_width != Width::OnePane || drawer);
    m_content->setVisible(!drawer);
    m_list->setVisible(m_width == Width::Full || !page);
    m_pageStack->setVisible(m_width == Width::Full || page);
    m_write->setText(m_width == Width::OnePane ? QString() : tr("New message"));
    m_health->setToolButtonStyle(m_width == Width::OnePane ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_drawer->setVisible(m_width == Width::OnePane);
    m_back->setVisible(page && !drawer && m_choice.kind != ViewChoice::Kind::Sandbox);
}

void MainWindow::compose(const Draft &draft)
{
    Draft own = draft;
    if (own.account.isNull() &&
        (m_choice.kind == ViewChoice::Kind::Account || m_choice.kind == ViewChoice::Kind::Sandbox))
        own.account = m_choice.account;
    m_composers->open(own);
}

void MainWindow::showItem(ItemId id)
{
    m_search->clear();
    showView({});
    m_list->select(id);
    m_pageAsked = true;
    adapt();
    show();
    raise();
    activateWindow();
}

void MainWindow::openAccount(AccountId id)
{
    std::optional<Account> account;
    for (const Account &known : m_service.accounts()) {
        if (known.id == id)
            account = known;
    }
    if (account && account->kind == Account::Kind::Sandbox) {
        showView({ViewChoice::Kind::Sandbox, id});
        return;
    }
    auto *dialog = new AccountDialog(m_service, account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::removeAsked, this, [this, account] {
        if (account)
            m_removals->remove(*account);
    });
    dialog->show();
}

void MainWindow::act(MessageAction action, const OutboxItem &item)
{
    switch (action) {
    case MessageAction::RetryNow:
        return m_service.retry(item.id);
    case MessageAction::ItArrived:
        return m_service.resolve(item.id, true);
    case MessageAction::SendAgain:
        return m_service.resolve(item.id, false);
    case MessageAction::FixAccount:
        return openAccount(AccountId(item.account));
    case MessageAction::EditAndResend:
        return editAgain(item);
    case MessageAction::Remove:
        return m_removals->remove(item);
    }
}

void MainWindow::actOnCurrent(MessageAction action)
{
    if (const auto item = m_list->currentItem())
        act(action, *item);
    else if (const auto draft = m_list->currentDraft(); draft && action == MessageAction::EditAndResend)
        compose(*draft);
}

void MainWindow::editAgain(const OutboxItem &item)
{
    m_service.editAgain(item.id, this, [this, item](const Draft &draft) {
        if (!editingTakesBack(item)) {
            compose(draft);
            return;
        }
        // Safe as a draft first, and only then no longer in the outbox.
        m_service.saveDraft(draft, this, [this, item, draft](DraftId id) {
            Draft kept = draft;
            kept.id = id;
            m_service.remove(item.id);
            compose(kept);
        });
    });
}

void MainWindow::removeCurrent()
{
    if (const auto item = m_list->currentItem())
        m_removals->remove(*item);
    else if (const auto draft = m_list->currentDraft())
        m_removals->remove(*draft);
}

void MainWindow::retryAll()
{
    for (const OutboxItem &item : m_service.outbox()) {
        if (isWaiting(item) && !isUnderWay(item) && item.state != OutboxState::Held &&
            item.state != OutboxState::Scheduled)
            m_service.retry(item.id);
    }
}

void MainWindow::showHealthReason()
{
    const Health health = m_service.health();
    if (health.attention > 0)
        showView({ViewChoice::Kind::Attention});
    else
        showView({health.waiting > 0 ? ViewChoice::Kind::Waiting : ViewChoice::Kind::All});
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_actions->shortcuts(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::setMenuBarVisible(bool visible)
{
    menuBar()->setVisible(visible);
    (*m_actions)[ActionId::MenuBar]->setChecked(visible);
}

void MainWindow::remember()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/menuBar"), (*m_actions)[ActionId::MenuBar]->isChecked());
    m_settings.setValue(QStringLiteral("window/outer"), m_outer->saveState());
    if (m_width == Width::Full)
        m_settings.setValue(QStringLiteral("window/inner"), m_inner->saveState());
    m_settings.setValue(QStringLiteral("window/sandbox"), m_sandbox->splitter()->saveState());
    m_settings.setValue(QStringLiteral("window/view"), int(m_choice.kind));
    m_settings.setValue(QStringLiteral("window/account"), m_choice.account.number());
}

void MainWindow::restore()
{
    resize(1080, 700);
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_outer->restoreState(m_settings.value(QStringLiteral("window/outer")).toByteArray());
    m_inner->restoreState(m_settings.value(QStringLiteral("window/inner")).toByteArray());
    m_sandbox->splitter()->restoreState(m_settings.value(QStringLiteral("window/sandbox")).toByteArray());
    setMenuBarVisible(m_settings.value(QStringLiteral("window/menuBar"), false).toBool());
    const int kind = m_settings.value(QStringLiteral("window/view"), 0).toInt();
    if (kind >= 0 && kind <= int(ViewChoice::Kind::Sandbox))
        m_choice = {ViewChoice::Kind(kind),
                    AccountId(m_settings.value(QStringLiteral("window/account")).toLongLong())};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    m_notice->settle();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adapt();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    m_altAlone = event->key() == Qt::Key_Alt;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent *event)
{
    // Alt alone shows a hidden menu bar, and hides it again.
    if (event->key() == Qt::Key_Alt && m_altAlone && !(*m_actions)[ActionId::MenuBar]->isChecked())
        menuBar()->setVisible(!menuBar()->isVisible());
    m_altAlone = false;
    QMainWindow::keyReleaseEvent(event);
}

} // namespace sendoff
