// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/SetupService.h"
#include "ui/fields/EmptyState.h"
#include "ui/letters/Letters.h"
#include "ui/outbox/MessagePage.h"
#include "ui/sandbox/SandboxPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/AccountOrder.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Composers.h"
#include "ui/shell/Deeds.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/HealthLine.h"
#include "ui/shell/ListPane.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/PassingNotice.h"
#include "ui/shell/Removals.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/words/StateWords.h"

#include <QDropEvent>
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
constexpr int narrowestViews = 168;
/// A wider name of an account is cut.
constexpr int widestViews = 240;

} // namespace

MainWindow::~MainWindow()
{
    // What was removed stays removed, while everything that it needs is still there.
    m_notice->settle();
}

void MainWindow::refreshNavigation()
{
    std::vector<Account> accounts = m_service.accounts();
    const bool areKnown = !accounts.empty(); // the Sandbox is always among them, once they are read
    std::erase_if(accounts, [this](const Account &account) { return m_removals->accounts().contains(account.id); });
    const auto drafts = qsizetype(m_service.drafts().size()) - m_removals->drafts().size();
    const QSignalBlocker quiet(m_navigation->selectionModel());
    m_navigationModel->setContent(m_service.health(), drafts, accounts, qsizetype(m_service.sandboxMessages().size()));
    const bool isGone = areKnown && !m_navigationModel->indexOf(m_choice).isValid();
    if (isGone)
        m_choice = {};
    m_navigation->setCurrentIndex(m_navigationModel->indexOf(m_choice));
    m_order->follow(m_choice);
    m_navigationPane->setMinimumWidth(qBound(narrowestViews, m_navigation->sizeHintForColumn(0), widestViews));
    m_navigation->viewport()->update();
    followFirstRun();
    if (isGone)
        applyView();
}

void MainWindow::followFirstRun()
{
    const bool isDue = !m_hasBegun && FirstRun::isDue(m_service);
    if (isDue == !m_firstRun->isHidden())
        return;
    m_firstRun->setVisible(isDue);
    m_outer->setHidden(isDue);
    m_health->setHidden(isDue);
    m_search->setHidden(isDue);
    adapt();
    if (isDue)
        m_firstRun->setFocus();
}

void MainWindow::trySandbox()
{
    m_hasBegun = true;
    const std::vector<Account> accounts = m_service.accounts();
    const auto sandbox = std::find_if(accounts.begin(), accounts.end(), [](const Account &account) {
        return account.kind == Account::Kind::Sandbox;
    });
    if (sandbox != accounts.end())
        showView({ViewChoice::Kind::Sandbox, sandbox->id});
    compose({});
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
    const std::vector<OutboxItem> selected = m_list->selectedItems();
    const auto many = m_list->selectedIds().size();
    const auto item = m_list->currentItem();
    const auto draft = m_list->currentDraft();
    const std::vector<MessageAction> fitting = selected.empty() ? std::vector<MessageAction>() : fittingActions(selected);
    if (many > 1)
        m_nothing->set(QStringLiteral("inbox"), tr("%Ln messages selected", nullptr, int(many)), {});
    else
        m_nothing->set(QStringLiteral("mail"), tr("No message selected"),
                       m_list->isEmpty() ? QString() : tr("Select one to see what became of it for each recipient."));
    QList<QAction *> offered;
    for (const MessageAction action : many > 1 ? fitting : std::vector<MessageAction>())
        offered += (*m_actions)[action];
    m_nothing->setActions(offered);
    if (many <= 1 && item)
        m_page->showItem(*item);
    else if (many <= 1 && draft)
        m_page->showDraft(*draft);
    else if (many == 0)
        m_pageAsked = false;
    m_pageStack->setCurrentIndex(many <= 1 && (item || draft) ? 1 : 0);
    m_actions->fit(fitting);
    QAction *edit = (*m_actions)[MessageAction::EditAndResend];
    edit->setText(draft || (item && !words::wasTried(*item)) ? nameOfEditing() : nameOf(MessageAction::EditAndResend));
    if (draft) {
        edit->setEnabled(true);
        (*m_actions)[MessageAction::Remove]->setEnabled(true);
    }
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
    // By the window alone: what is said beside it comes and goes.
    m_search->setFixedWidth(qBound(120, width() / 4, 240));
    m_write->setText(m_width == Width::OnePane ? QString() : tr("New message"));
    m_drawer->setVisible(m_width == Width::OnePane && m_firstRun->isHidden());
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

void MainWindow::openFile(const QString &path)
{
    m_letters->open({.path = path});
}

void MainWindow::findLetter(const QByteArray &messageId)
{
    m_letters->find(messageId);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // A message of this window's own isn't brought to it.
    if (!event->source() && !Letters::lettersIn(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const LetterSource &letter : Letters::lettersIn(*event->mimeData()))
        m_letters->open(letter);
    event->acceptProposedAction();
}

void MainWindow::tell(const QString &sentence, ItemId id)
{
    m_notice->tell(sentence, tr("Show"), [this, id] {
        if (id.isNull())
            showView({ViewChoice::Kind::Attention});
        else
            showItem(id);
    });
}

void MainWindow::showItem(ItemId id)
{
    m_search->clear();
    showView({});
    m_list->select(id);
    m_pageAsked = true;
    adapt();
    showInFront();
}

void MainWindow::showInFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::undoSend(const QueuedMessage &message)
{
    m_deeds->undoSend(message);
}

void MainWindow::closeAll()
{
    m_composers->closeAll();
    close();
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
    showAccountDialog(account);
}

void MainWindow::showAccountDialog(const std::optional<Account> &account)
{
    // Saved, the older of two would undo what the other one changed.
    for (AccountDialog *open : findChildren<AccountDialog *>()) {
        if (account && !account->id.isNull() && open->isVisible() && open->accountId() == account->id) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *dialog = new AccountDialog(m_service, account, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::removeAsked, this, [this, account] {
        m_service.setup().countWaiting(account->id, this, [this, account](int waiting) { m_removals->remove(*account, waiting); });
    });
    connect(dialog, &AccountDialog::duplicateAsked, this, &MainWindow::showAccountDialog);
    dialog->show();
}

void MainWindow::actOnSelection(MessageAction action)
{
    const std::vector<ItemId> ids = m_list->selectedIds();
    const auto item = m_list->currentItem();
    const auto draft = m_list->currentDraft();
    if (ids.size() > 1)
        m_deeds->actOnMany(action, ids);
    else if (item)
        m_deeds->act(action, *item);
    else if (draft && action == MessageAction::EditAndResend)
        compose(*draft);
    else if (draft && action == MessageAction::Remove)
        m_removals->remove(*draft);
}

void MainWindow::openMessageMenu(const QPoint &globalPosition)
{
    const std::vector<OutboxItem> selected = m_list->selectedItems();
    if (selected.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("messageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu, fittingActions(selected));
    menu->popup(globalPosition);
}

void MainWindow::showHealthReason()
{
    const Health health = m_service.health();
    if (health.attention > 0)
        showView({ViewChoice::Kind::Attention});
    else if (health.waiting > 0)
        showView({ViewChoice::Kind::Waiting});
    else
        showView({health.scheduled > 0 ? ViewChoice::Kind::Scheduled : ViewChoice::Kind::All});
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_actions->shortcuts(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::showSettings()
{
    if (auto *open = findChild<SettingsDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new SettingsDialog(m_service, m_settings, m_startAtLogin, this);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageChosen);
    connect(dialog, &SettingsDialog::said, this, &MainWindow::said);
    dialog->show();
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
