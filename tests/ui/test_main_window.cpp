// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/fields/Fold.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/shell/ListPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/ShortcutSheet.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QUrl>

using namespace sendoff;

class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeMailService *m_service = nullptr;
    MainWindow *m_window = nullptr;
    QUrl m_opened; ///< what another program was to open

    QString settings() const { return m_folder.filePath(QStringLiteral("window.ini")); }
    void open()
    {
        m_window = new MainWindow(*m_service, settings());
        m_window->resize(1080, 700);
        m_window->show();
        QTRY_VERIFY(!readRows().isEmpty());
    }
    /// Rows are read when they are looked at.
    QStringList readRows()
    {
        const QStringList now = rows();
        return now.contains(QStringLiteral("Loading")) ? QStringList() : now;
    }
    void find(const QString &text)
    {
        named<QLineEdit>(*m_window, QStringLiteral("Search"))->setText(text);
    }
    QListView *list() { return named<QListView>(*m_window, QStringLiteral("Outbox")); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// Shows the message, once its row is read.
    bool showMessage(qint64 id)
    {
        m_window->showItem(ItemId(id));
        return QTest::qWaitFor([this, id] {
            auto *model = qobject_cast<OutboxModel *>(list()->model());
            const QModelIndex index = list()->currentIndex();
            return model->idOf(index) == ItemId(id) && model->item(index) && !model->item(index)->subject.isNull();
        });
    }
    QStringList buttonsFor(qint64 id)
    {
        if (!showMessage(id))
            return {QStringLiteral("(not shown)")};
        QStringList texts;
        for (QPushButton *button :
             m_window->findChild<QWidget *>(QStringLiteral("verdict"))->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts += button->text().isEmpty() ? button->accessibleName() : button->text();
        }
        return texts;
    }
    static ComposeWindow *composer()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ComposeWindow *>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    OutboxItem &waiting()
    {
        return *std::find_if(m_service->m_outbox.begin(), m_service->m_outbox.end(),
                             [](const OutboxItem &item) { return item.id == ItemId(7); });
    }
    QAction *action(const char *name) { return m_window->findChild<QAction *>(QLatin1String(name)); }
    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts += list()->model()->index(row, 0).data().toString();
        return texts;
    }

public slots:
    void takeLink(const QUrl &url) { m_opened = url; }

private slots:
    void init()
    {
        m_service = new FakeMailService;
        samples::fillAccounts(*m_service);
        samples::fillOutbox(*m_service);
        open();
    }
    void cleanup()
    {
        delete m_window;
        delete m_service;
        QFile::remove(settings());
    }
    void rowsAreGroupedByDayAndSayTheirState()
    {
        QCOMPARE(rows().first(), QStringLiteral("Today"));
        QVERIFY(rows().contains(QStringLiteral("Yesterday")));
        QVERIFY(rows().filter(QStringLiteral("Refused for 1 of 4")).size() == 1);
    }
    void searchingFiltersRows()
    {
        QTest::keyClicks(named<QLineEdit>(*m_window, QStringLiteral("Search")), QStringLiteral("budget"));
        QTRY_COMPARE(rows().size(), 2);
        named<QLineEdit>(*m_window, QStringLiteral("Search"))->clear();
        QTRY_VERIFY(rows().size() > 8);
    }
    void searchingStaysInTheView()
    {
        m_window->showView({ViewChoice::Kind::Sent});
        find(QStringLiteral("budget"));
        QTRY_COMPARE(rows().size(), 0);
        m_window->showView({ViewChoice::Kind::Attention});
        QTRY_COMPARE(rows().size(), 2);
    }
    void theVerdictComesFirstWithButtonsThatFit()
    {
        const QString more = QStringLiteral("More actions");
        QCOMPARE(buttonsFor(9), (QStringList{QStringLiteral("Edit for failed recipients"), QStringLiteral("Send to failed recipients"),
                                             QStringLiteral("Mark as resolved"), more, QStringLiteral("Send to this address")}));
        QCOMPARE(buttonsFor(6), (QStringList{QStringLiteral("It arrived"), QStringLiteral("Send again"),
                                             QStringLiteral("Remove"), more}));
        QCOMPARE(buttonsFor(8), (QStringList{QStringLiteral("Cancel sending"), more}));
        QCOMPARE(m_window->findChild<QWidget *>(QStringLiteral("verdict"))->accessibleName(),
                 QStringLiteral("Sending…"));
    }
    void aRefusedLoginLeadsToTheAccount()
    {
        Failure failure;
        failure.kind = FailureKind::AuthRefused;
        failure.scope = Scope::Account;
        waiting().lastFailure = failure;
        emit m_service->outboxChanged(ItemId(7));
        QTRY_COMPARE(buttonsFor(7).first(), QStringLiteral("Fix the account"));
        button(QStringLiteral("Fix the account"))->click();
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("accountDialog")));
    }
    void theUncertainIsResolvedByThePerson()
    {
        buttonsFor(6);
        button(QStringLiteral("It arrived"))->click();
        button(QStringLiteral("Send again"))->click();
        QCOMPARE(m_service->calls,
                 (QStringList{QStringLiteral("resolve 6 sent"), QStringLiteral("resolve 6 resend")}));
    }
    void whatIsRemovedComesBackWithUndo()
    {
        buttonsFor(5);
        const qsizetype before = rows().size();
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(rows().size(), before - 1);
        button(QStringLiteral("Undo"))->click();
        QTRY_COMPARE(rows().size(), before);
        QCOMPARE(m_service->calls, (QStringList{QStringLiteral("remove 5"), QStringLiteral("restore 5")}));
    }
    void severalAreRemovedAndRestoredTogether()
    {
        buttonsFor(4);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        action("remove")->trigger();
        QCOMPARE(m_service->calls.size(), 1);
        QCOMPARE(m_service->calls.first().split(u' ').size(), 3);
        button(QStringLiteral("Undo"))->click();
        QCOMPARE(m_service->calls.size(), 2);
        // What needs a window for each is not for several.
        QVERIFY(!action("duplicate")->isEnabled());
    }
    void allShortcutsAreSeenOnASmallScreen()
    {
        action("shortcuts")->trigger();
        auto *sheet = m_window->findChild<ShortcutSheet *>();
        QVERIFY(sheet->height() <= sheet->screen()->availableGeometry().height());
        const auto *area = sheet->findChild<QScrollArea *>();
        QVERIFY(area->height() + area->verticalScrollBar()->maximum() >= area->widget()->sizeHint().height());
    }
    void everyActionHasANameAndAShortcutInTheMenu()
    {
        for (int number = 0; number < messageActions; ++number) {
            const QString name = nameOf(MessageAction(number));
            const auto actions = m_window->findChildren<QAction *>();
            const auto found = std::find_if(actions.begin(), actions.end(),
                                            [&name](QAction *each) { return each->text() == name; });
            QVERIFY2(found != actions.end(), qPrintable(name));
            QVERIFY2(!(*found)->objectName().isEmpty() && !(*found)->shortcut().isEmpty(), qPrintable(name));
        }
    }
    void accountsAreMovedByKeysMenuAndDragging()
    {
        auto *views = named<QListView>(*m_window, QStringLiteral("Views and accounts"));
        auto *model = qobject_cast<NavigationModel *>(views->model());
        const auto names = [model] {
            QStringList names;
            for (int row = 0; row < model->rowCount(); ++row)
                names += model->index(row).data().toString();
            return names.mid(names.indexOf(QStringLiteral("Accounts")) + 1);
        };
        const auto answer = [this](std::vector<size_t> order) {
            std::vector<Account> accounts;
            for (const size_t place : order)
                accounts.push_back(m_service->m_accounts[place]);
            m_service->m_accounts = accounts;
            emit m_service->accountsChanged();
        };
        QVERIFY(!action("moveAccountDown")->isEnabled());
        m_window->showView({ViewChoice::Kind::Account, AccountId(1)});
        QVERIFY(!action("moveAccountUp")->isEnabled());
        QTest::keyClick(m_window, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_service->calls.last(), QStringLiteral("order 2 1 3"));
        QCOMPARE(names(), (QStringList{QStringLiteral("home"), QStringLiteral("work"), QStringLiteral("Sandbox")}));
        answer({1, 0, 2});
        // It stays the one that is shown, so that it can be moved on.
        QCOMPARE(views->currentIndex().data().toString(), QStringLiteral("work"));
        action("moveAccountDown")->trigger();
        QCOMPARE(m_service->calls.last(), QStringLiteral("order 2 3 1"));
        answer({0, 2, 1});
        QVERIFY(!action("moveAccountDown")->isEnabled());
        QTest::keyClick(m_window, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_service->calls.last(), QStringLiteral("order 2 1 3"));
        answer({0, 2, 1});

        // What dragging comes to: between accounts, and nowhere else.
        const QModelIndex last = model->index(model->rowCount() - 1);
        QVERIFY(last.flags() & Qt::ItemIsDragEnabled);
        QVERIFY(!(model->index(0).flags() & Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> dragged(model->mimeData({last}));
        QVERIFY(model->canDropMimeData(dragged.get(), Qt::MoveAction, last.row() - 2, 0, {}));
        QVERIFY(!model->canDropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {}));
        QVERIFY(!model->moveRow({}, last.row(), {}, 1));
        QVERIFY(model->moveRow({}, last.row(), {}, last.row() - 2));
        QCOMPARE(m_service->calls.last(), QStringLiteral("order 3 2 1"));
        QCOMPARE(names(), (QStringList{QStringLiteral("Sandbox"), QStringLiteral("home"), QStringLiteral("work")}));
        answer({2, 0, 1});

        m_window->compose({});
        QVERIFY(composer());
        auto *from = composer()->findChild<QComboBox *>(QStringLiteral("from"));
        QStringList offered;
        for (int row = 0; row < from->count(); ++row)
            offered += from->itemText(row).section(QStringLiteral(" — "), 1);
        QCOMPARE(offered, names());
        composer()->close();
    }
    void aSentMessageIsOpenedInTheMailReader_data()
    {
        QTest::addColumn<QString>("linkProgram");
        QTest::addColumn<QString>("fileProgram");
        QTest::addColumn<QString>("opened");
        QTest::newRow("by its link") << "thunderbird.desktop" << "" << "mid:";
        QTest::newRow("as a file, where Sendoff has the links") << "org.sendoff.Sendoff.desktop" << "claws-mail.desktop" << "file:";
        QTest::newRow("nowhere") << "" << "org.sendoff.Sendoff.desktop" << "";
    }
    void aSentMessageIsOpenedInTheMailReader()
    {
        QFETCH(QString, linkProgram);
        QFETCH(QString, fileProgram);
        QFETCH(QString, opened);
        QTemporaryDir programs;
        QFile ask(programs.filePath(QStringLiteral("xdg-mime")));
        QVERIFY(ask.open(QIODevice::WriteOnly));
        ask.write("#!/bin/sh\ncase $3 in x-scheme-handler/mid) echo '" + linkProgram.toUtf8() + "' ;; *) echo '" + fileProgram.toUtf8()
                  + "' ;; esac\n");
        ask.close();
        ask.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8() + ':' + path);
        m_opened.clear();
        QDesktopServices::setUrlHandler(QStringLiteral("mid"), this, "takeLink");
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeLink");
        OutboxItem &item = m_service->m_outbox.front();
        item.state = OutboxState::Sent;
        item.messageId = "<a/b@example.org>";
        emit m_service->outboxChanged(item.id);
        m_window->showItem(item.id);
        QAction *action = m_window->findChild<QAction *>(QStringLiteral("openInReader"));
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        if (opened.isEmpty())
            QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(item.messageId));
        else
            QTRY_VERIFY2(m_opened.toString().startsWith(opened), qPrintable(m_opened.toString()));
        if (opened == u"mid:")
            QCOMPARE(m_opened.toString(QUrl::FullyEncoded), QStringLiteral("mid:a%2Fb@example.org"));
        if (opened == u"file:")
            QVERIFY(m_service->calls.last().startsWith(QStringLiteral("export %1 ").arg(item.id.toText())));
        QDesktopServices::unsetUrlHandler(QStringLiteral("mid"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        qputenv("PATH", path);
    }
    void aCopyThatCouldNotBeKeptIsTriedAgain()
    {
        OutboxItem &item = m_service->m_outbox.front();
        const ItemId id = item.id;
        const auto say = [&](const SentCopyState &copy, const SentCopyState &localCopy) {
            item.state = OutboxState::Sent;
            item.copy = copy;
            item.localCopy = localCopy;
            emit m_service->outboxChanged(id);
            m_window->showItem(id);
        };
        auto *retry = m_window->findChild<QPushButton *>(QStringLiteral("retryCopies"));
        auto *action = m_window->findChild<QAction *>(QStringLiteral("retryCopies"));
        say({.state = SentCopyState::State::Failed, .tries = 100}, {.state = SentCopyState::State::Kept, .mailbox = QStringLiteral("/a")});
        QTRY_VERIFY(retry->isVisible());
        QVERIFY(action->isEnabled());
        retry->click();
        QTRY_VERIFY(m_service->calls.contains(QStringLiteral("retryCopies ") + id.toText()));
        say({.state = SentCopyState::State::Kept}, {.state = SentCopyState::State::Waiting, .tries = 1});
        QTRY_VERIFY(m_window->findChild<QLabel *>(QStringLiteral("sentCopy"))->text().contains(u'\n'));
        QVERIFY(retry->isVisible());
        // Nothing to be tried: kept, or not tried yet.
        say({.state = SentCopyState::State::Kept}, {.state = SentCopyState::State::Waiting});
        QTRY_VERIFY(!retry->isVisible());
        QVERIFY(!action->isEnabled());
    }
    void heldAndScheduledAreReleasedAndRescheduled()
    {
        waiting().state = OutboxState::Held;
        waiting().lastFailure.reset();
        emit m_service->outboxChanged(ItemId(7));
        QTRY_COMPARE(buttonsFor(7).first(), QStringLiteral("Release"));
        action("release")->trigger();
        action("reschedule")->trigger();
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("laterDialog"));
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(QStringLiteral("sendThen"))->click();
        QCOMPARE(m_service->calls, (QStringList{QStringLiteral("release 7"), QStringLiteral("reschedule 7")}));
        QVERIFY(m_service->sendTimes.front().notBefore > QDateTime::currentDateTime());
    }
    void aMissedTimeOffersNowOrAnotherTime()
    {
        OutboxItem &item = waiting();
        item.state = OutboxState::Held;
        item.lastFailure = Failure{.kind = FailureKind::ScheduleMissed};
        emit m_service->outboxChanged(ItemId(7));
        QTRY_COMPARE(buttonsFor(7).mid(0, 2),
                     (QStringList{QStringLiteral("Send now"), QStringLiteral("Choose another time")}));
    }
    void aSentMessageCanBeUndoneWhileItSaysSo()
    {
        const QString to = QStringLiteral("Ana <ana@example.org>, ben@example.org, zoe@example.org");
        m_window->compose({.to = to, .subject = QStringLiteral("Budget")});
        ComposeWindow *composer = this->composer();
        composer->send();
        auto *text = m_window->findChild<QLabel *>(QStringLiteral("passingText"));
        QTRY_COMPARE(text->text(), QStringLiteral("To Ana and 2 others — leaves in 10 s"));
        button(QStringLiteral("Undo"))->click();
        QTRY_VERIFY(this->composer());
        QCOMPARE(this->composer()->draft().to, to);
    }
    void whatCameBackIsSaidOnceNothingCanBeTakenBackAnyMore()
    {
        QSignalSpy said(m_window, &MainWindow::said);
        m_window->compose({.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Budget")});
        composer()->send();
        auto *text = m_window->findChild<QLabel *>(QStringLiteral("passingText"));
        QTRY_VERIFY(text->text().contains(QStringLiteral("leaves in")));
        m_window->tell(QStringLiteral("Your message came back."), ItemId(5));
        QVERIFY(text->text().contains(QStringLiteral("leaves in")));
        button(QStringLiteral("Undo"))->click();
        QTRY_COMPARE(text->text(), QStringLiteral("Your message came back."));
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.last().first().toString(), QStringLiteral("Your message came back.\nShow"));
        button(QStringLiteral("Show"))->click();
        QTRY_VERIFY(!text->isVisible());
    }
    void theHealthLineSaysWhatCameBack()
    {
        auto *line = m_window->findChild<QToolButton *>(QStringLiteral("health"));
        m_service->m_health.attention = 3;
        m_service->m_health.cameBack = 1;
        emit m_service->healthChanged();
        QVERIFY2(line->text().startsWith(QStringLiteral("3 need attention · 1 came back")), qPrintable(line->text()));
        m_service->m_health.attention = 1;
        emit m_service->healthChanged();
        QVERIFY2(line->text().startsWith(QStringLiteral("1 came back")), qPrintable(line->text()));
    }
    void aDiscardedMessageCanBeTakenBack()
    {
        m_window->compose({.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Budget")});
        QTest::keyClicks(composer()->findChild<QWidget *>(QStringLiteral("subject")), QStringLiteral(" 2027"));
        composer()->discard();
        QTRY_VERIFY(!composer());
        QTRY_COMPARE(m_window->findChild<QLabel *>(QStringLiteral("passingText"))->text(),
                     QStringLiteral("Discarded the message"));
        button(QStringLiteral("Undo"))->click();
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->draft().subject, QStringLiteral("Budget 2027"));
        QVERIFY(!m_service->calls.join(u' ').contains(QStringLiteral("discard")));
    }
    void undoingTooLateSaysSo()
    {
        m_service->m_hasLeft = true;
        m_window->compose({.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Budget")});
        composer()->send();
        QTRY_VERIFY(button(QStringLiteral("Undo")));
        button(QStringLiteral("Undo"))->click();
        QTRY_COMPARE(m_window->findChild<QLabel *>(QStringLiteral("passingText"))->text(),
                     QStringLiteral("It had already left."));
    }
    void aStoppedAccountIsSaidOverTheListWithWhatMendsIt()
    {
        auto *bar = m_window->findChild<QWidget *>(QStringLiteral("troubleBar"));
        QVERIFY(!bar->isVisible());
        m_service->m_health.stopped = {
            {AccountId(1), QStringLiteral("work"), Failure{.kind = FailureKind::AuthRefused}, 2}};
        emit m_service->healthChanged();
        QVERIFY(bar->isVisible());
        button(QStringLiteral("Try again"))->click();
        QCOMPARE(m_service->calls, QStringList{QStringLiteral("resumeAccount 1")});
        button(QStringLiteral("Fix the account"))->click();
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("accountDialog")));
        m_service->m_health.stopped.clear();
        m_service->m_health.late = 3;
        emit m_service->healthChanged();
        QVERIFY(bar->isVisible() && button(QStringLiteral("Try all now")));
        m_service->m_health.late = 0;
        emit m_service->healthChanged();
        QVERIFY(!bar->isVisible());
    }
    void offlineIsSaidInTheStatusLine()
    {
        m_service->m_health = {.waiting = 2, .isOnline = false};
        emit m_service->healthChanged();
        QCOMPARE(m_window->findChild<QToolButton *>(QStringLiteral("health"))->text(),
                 QStringLiteral("Offline · 2 waiting; they leave as soon as there is a network"));
    }
    void theSearchKeepsItsWidthWhateverIsSaidBesideIt()
    {
        auto *search = named<QLineEdit>(*m_window, QStringLiteral("Search"));
        const QRect before = search->geometry();
        m_service->m_health = {.problem = QString(200, u'x')};
        emit m_service->healthChanged();
        QApplication::sendPostedEvents();
        QCOMPARE(search->geometry(), before);
    }
    void whatEndsSomethingIsNoDefaultButton()
    {
        OutboxItem &item = waiting();
        item.state = OutboxState::Sending;
        emit m_service->outboxChanged(item.id);
        QVERIFY(showMessage(item.id.number()));
        QTRY_VERIFY(button(QStringLiteral("Cancel sending")));
        QVERIFY(!button(QStringLiteral("Cancel sending"))->isDefault());
    }
    void aSettingHoldsAsSoonAsItIsChosen()
    {
        action("settings")->trigger();
        auto *undo = m_window->findChild<QComboBox *>(QStringLiteral("undoSeconds"));
        QTRY_VERIFY(undo->isEnabled());
        QCOMPARE(undo->currentData().toInt(), 10);
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Home);
        QCOMPARE(m_service->m_house.settings.undoSeconds, 0);
    }
    void editingTakesAWaitingMessageBackAfterItIsSafeAsADraft()
    {
        buttonsFor(7);
        button(QStringLiteral("Edit and resend"))->click();
        QTRY_VERIFY(m_service->calls.contains(QStringLiteral("remove 7")));
        QCOMPARE(m_service->saved.size(), 1u);
    }
    void whatWasNeverSentIsEditedAndNotSentAgain()
    {
        QVERIFY(!buttonsFor(7).contains(QStringLiteral("Edit")));
        QCOMPARE(action("editAndResend")->text(), QStringLiteral("Edit and resend"));
        QVERIFY(buttonsFor(10).contains(QStringLiteral("Edit")));
        QCOMPARE(action("editAndResend")->text(), QStringLiteral("Edit"));
    }
    void newMessageOpensAComposeWindow()
    {
        named<QPushButton>(*m_window, QStringLiteral("New message"))->click();
        const auto windows = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(windows.begin(), windows.end(),
                            [](QWidget *window) { return qobject_cast<ComposeWindow *>(window); }));
    }
    void theHealthLineLeadsToTheReason()
    {
        m_window->findChild<QToolButton *>(QStringLiteral("health"))->click();
        QTRY_COMPARE(rows().filter(QStringLiteral("May have arrived")).size(), 1);
        QCOMPARE(rows().filter(QStringLiteral(", Sent,")).size(), 0);
    }
    void theViewIsRememberedInTheGivenFile()
    {
        m_window->showView({ViewChoice::Kind::Sent});
        m_window->close();
        delete m_window;
        open();
        QCOMPARE(readRows().filter(QStringLiteral("Refused")).size(), 0);
    }
    void aChangeKeepsTheSelection()
    {
        QVERIFY(showMessage(5));
        const QString selected = list()->currentIndex().data().toString();
        m_service->m_outbox.insert(m_service->m_outbox.begin(),
                                   samples::item(99, OutboxState::Queued, QStringLiteral("x@example.org"),
                                                 QStringLiteral("New"),
                                                 QDateTime(QDate::currentDate(), QTime(13, 0))));
        emit m_service->outboxChanged({});
        QTRY_COMPARE(rows().filter(QStringLiteral("New")).size(), 1);
        QCOMPARE(list()->currentIndex().data().toString(), selected);
    }
    void onlyWhatIsLookedAtIsReadOfTenThousandMessages()
    {
        m_service->m_outbox.clear();
        for (int i = 10000; i > 0; --i)
            m_service->m_outbox.push_back(
                samples::item(i, OutboxState::Sent, QStringLiteral("a%1@example.org").arg(i), QStringLiteral("Hi"),
                              QDateTime(QDate(2026, 1, 1), QTime(0, 0)).addSecs(i * 600)));
        m_service->itemsRead = 0;
        emit m_service->outboxChanged({});
        QTRY_VERIFY(list()->model()->rowCount() > 10000);
        list()->scrollToBottom();
        const QModelIndex last = list()->model()->index(list()->model()->rowCount() - 1, 0);
        QVERIFY(list()->viewport()->rect().intersects(list()->visualRect(last)));
        list()->grab();
        QTRY_VERIFY(last.data().toString().startsWith(QStringLiteral("a1@example.org")));
        QVERIFY2(m_service->itemsRead < 500, qPrintable(QString::number(m_service->itemsRead)));
    }
    void rowsStandWhereTheyAreFound()
    {
        auto *view = list();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QRect rect = view->visualRect(view->model()->index(row, 0));
            QCOMPARE(view->indexAt(rect.topLeft()).row(), row);
            QCOMPARE(view->indexAt(rect.bottomLeft()).row(), row);
        }
        view->setCurrentIndex({});
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->currentIndex().row(), view->model()->rowCount() - 1);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->currentIndex().row(), 1);
    }
    void severalSelectedMessagesHaveButtonsForWhatFitsThem()
    {
        list()->setCurrentIndex(list()->model()->index(3, 0));
        list()->selectionModel()->select(list()->model()->index(5, 0), QItemSelectionModel::Select);
        auto *again = m_window->findChild<QPushButton *>(QStringLiteral("sendAgainButton"));
        QVERIFY(again && again->isVisible());
        QCOMPARE(again->accessibleName(), QStringLiteral("Send again"));
        QSignalSpy asked(action("sendAgain"), &QAction::triggered);
        again->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(showMessage(9));
        QTRY_VERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("sendAgainButton")));
    }
    void theSelectedMessageStaysInSightWhenABarTakesRoom()
    {
        m_window->resize(1080, 560);
        QVERIFY(showMessage(1));
        const auto isSeen = [this] { return list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())); };
        QVERIFY(isSeen());
        m_service->m_health.stopped = {{AccountId(1), QStringLiteral("work"), Failure{.kind = FailureKind::AuthRefused}, 2}};
        emit m_service->healthChanged();
        QTRY_VERIFY(list()->viewport()->height() < 460);
        QVERIFY(isSeen());
    }
    void noNameOfAViewIsCut()
    {
        m_window->resize(760, 640);
        auto *views = m_window->findChild<QListView *>(QStringLiteral("navigation"));
        m_service->m_health.attention = 12'345;
        emit m_service->healthChanged();
        QTRY_VERIFY(views->viewport()->width() >= views->sizeHintForColumn(0));
    }
    void theViewOfAnAccountIsRememberedAndFollowsIt()
    {
        const ViewChoice work{ViewChoice::Kind::Account, AccountId(1)};
        m_window->showView(work);
        m_window->close();
        delete m_window;
        // As at a start, when the accounts aren't read yet.
        const std::vector<Account> accounts = std::exchange(m_service->m_accounts, {});
        m_window = new MainWindow(*m_service, settings());
        m_window->show();
        m_service->m_accounts = accounts;
        emit m_service->accountsChanged();
        auto *pane = m_window->findChild<ListPane *>();
        QCOMPARE(pane->view(), work);
        const auto title = [pane] { return pane->findChild<QLabel *>(QStringLiteral("viewTitle"))->text(); };
        QCOMPARE(title(), QStringLiteral("work"));
        m_service->m_accounts[0].name = QStringLiteral("office");
        emit m_service->accountsChanged();
        QCOMPARE(title(), QStringLiteral("office"));
        // Without it there is nothing of it to be seen, nor set.
        m_service->m_accounts.erase(m_service->m_accounts.begin());
        emit m_service->accountsChanged();
        QCOMPARE(pane->view(), ViewChoice());
        QCOMPARE(title(), QStringLiteral("All messages"));
        QVERIFY(pane->findChild<QWidget *>(QStringLiteral("accountSettings"))->isHidden());
    }
    void anAccountHasOneWindow()
    {
        m_window->openAccount(AccountId(1));
        m_window->openAccount(AccountId(1));
        QCOMPARE(m_window->findChildren<AccountDialog *>().size(), 1);
        m_window->openAccount(AccountId(2));
        QCOMPARE(m_window->findChildren<AccountDialog *>().size(), 2);
    }
    void withoutANetworkNoAccountIsReady()
    {
        auto *views = m_window->findChild<QListView *>(QStringLiteral("navigation"));
        const auto rowOf = [views](const QString &name) {
            return views->model()->match(views->model()->index(0, 0), Qt::DisplayRole, name).value(0);
        };
        const auto shown = [&] { return rowOf(QStringLiteral("work")).data(NavigationModel::RowRole).value<NavigationModel::Row>(); };
        QCOMPARE(int(shown().role), int(look::Role::Success));
        m_service->m_health.isOnline = false;
        emit m_service->healthChanged();
        QCOMPARE(int(shown().role), int(look::Role::Muted));
        QVERIFY(rowOf(QStringLiteral("work")).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("offline")));
    }
    void anAccountThatCantSendIsNotReady()
    {
        auto *views = m_window->findChild<QListView *>(QStringLiteral("navigation"));
        const auto shown = [views](const QString &name) {
            return views->model()->match(views->model()->index(0, 0), Qt::DisplayRole, name).value(0)
                .data(NavigationModel::RowRole).value<NavigationModel::Row>();
        };
        m_service->m_health.unconnected = {AccountId(1)};
        emit m_service->healthChanged();
        QCOMPARE(int(shown(QStringLiteral("work")).role), int(look::Role::Warning));
        QCOMPARE(shown(QStringLiteral("work")).shape, QStringLiteral("ring"));
        QVERIFY(shown(QStringLiteral("work")).state.contains(QStringLiteral("can't connect")));
        QCOMPARE(int(shown(QStringLiteral("home")).role), int(look::Role::Success));
        m_service->m_accounts[1].isEnabled = false;
        emit m_service->accountsChanged();
        QCOMPARE(int(shown(QStringLiteral("home")).role), int(look::Role::Muted));
        QCOMPARE(shown(QStringLiteral("home")).state, QStringLiteral("switched off"));
    }
    void whatIsSaidToTheServerIsAsHighAsItsLines()
    {
        QVERIFY(showMessage(9));
        auto *text = m_window->findChild<QTextEdit *>(QStringLiteral("transcript"));
        QTRY_VERIFY(!text->document()->isEmpty());
        m_window->findChild<Fold *>(QStringLiteral("conversation"))->setOpen(true);
        for (const int width : {1080, 900, 1300}) {
            m_window->resize(width, 700);
            QTRY_VERIFY(text->verticalScrollBar()->maximum() == 0 || text->height() >= 360);
        }
    }
    void aNarrowWindowShowsOnePaneAtATime()
    {
        m_window->resize(420, 640);
        QVERIFY(list()->isVisible());
        QVERIFY(!named<QWidget>(*m_window, QStringLiteral("Views and accounts"))->isVisible());
        QVERIFY(showMessage(9));
        QVERIFY(!list()->isVisible());
        m_window->findChild<QToolButton *>(QStringLiteral("back"))->click();
        QVERIFY(list()->isVisible());
    }
    void emptyViewsSayWhatToDo()
    {
        m_service->m_outbox.clear();
        emit m_service->outboxChanged({});
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("emptyAction")) && !list()->isVisible());
        // Those side by side stand at one level.
        QList<int> levels;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && (label->text() == QStringLiteral("No messages yet") || label->text() == QStringLiteral("No message selected")))
                levels += label->mapTo(m_window, QPoint()).y();
        }
        QCOMPARE(levels.size(), 2);
        QCOMPARE(levels[0], levels[1]);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
