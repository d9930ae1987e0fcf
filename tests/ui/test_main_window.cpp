// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/outbox/MessageListModel.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sendoff;

class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeMailService *m_service = nullptr;
    MainWindow *m_window = nullptr;

    QString settings() const { return m_folder.filePath(QStringLiteral("window.ini")); }
    void open()
    {
        m_window = new MainWindow(*m_service, settings());
        m_window->resize(1080, 700);
        m_window->show();
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
    QStringList buttonsFor(qint64 id)
    {
        m_window->showItem(ItemId(id));
        QStringList texts;
        for (QPushButton *button :
             m_window->findChild<QWidget *>(QStringLiteral("verdict"))->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts += button->text();
        }
        return texts;
    }
    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts += list()->model()->index(row, 0).data().toString();
        return texts;
    }

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
        QCOMPARE(rows().size(), 2);
        named<QLineEdit>(*m_window, QStringLiteral("Search"))->clear();
        QVERIFY(rows().size() > 8);
    }
    void theVerdictComesFirstWithButtonsThatFit()
    {
        QCOMPARE(buttonsFor(9), (QStringList{QStringLiteral("Edit and resend"), QStringLiteral("Retry now"),
                                             QStringLiteral("Remove")}));
        QCOMPARE(buttonsFor(6),
                 (QStringList{QStringLiteral("It arrived"), QStringLiteral("Send again"), QStringLiteral("Remove")}));
        QCOMPARE(buttonsFor(8), QStringList());
        QCOMPARE(m_window->findChild<QWidget *>(QStringLiteral("verdict"))->accessibleName(),
                 QStringLiteral("Sending…"));
    }
    void aRefusedLoginLeadsToTheAccount()
    {
        Failure failure;
        failure.kind = FailureKind::AuthRefused;
        failure.scope = Scope::Account;
        m_service->m_outbox[2].lastFailure = failure;
        emit m_service->outboxChanged(ItemId(7));
        QCOMPARE(buttonsFor(7).first(), QStringLiteral("Fix the account"));
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
        button(QStringLiteral("Remove"))->click();
        QCOMPARE(rows().size(), before - 1);
        QVERIFY(m_service->calls.isEmpty());
        button(QStringLiteral("Undo"))->click();
        QCOMPARE(rows().size(), before);
        QVERIFY(m_service->calls.isEmpty());
    }
    void whatIsRemovedIsGoneWhenTheWindowCloses()
    {
        buttonsFor(5);
        button(QStringLiteral("Remove"))->click();
        m_window->close();
        QCOMPARE(m_service->calls, QStringList{QStringLiteral("remove 5")});
    }
    void editingTakesAWaitingMessageBackAfterItIsSafeAsADraft()
    {
        buttonsFor(7);
        button(QStringLiteral("Edit and resend"))->click();
        QTRY_VERIFY(m_service->calls.contains(QStringLiteral("remove 7")));
        QCOMPARE(m_service->saved.size(), 1u);
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
        QCOMPARE(rows().filter(QStringLiteral("May have arrived")).size(), 1);
        QCOMPARE(rows().filter(QStringLiteral(", Sent,")).size(), 0);
    }
    void theViewIsRememberedInTheGivenFile()
    {
        m_window->showView({ViewChoice::Kind::Sent});
        m_window->close();
        delete m_window;
        open();
        QCOMPARE(rows().filter(QStringLiteral("Refused")).size(), 0);
    }
    void aChangeKeepsTheSelection()
    {
        m_window->showItem(ItemId(5));
        const QString selected = list()->currentIndex().data().toString();
        m_service->m_outbox.insert(m_service->m_outbox.begin(),
                                   samples::item(99, OutboxState::Queued, QStringLiteral("x@example.org"),
                                                 QStringLiteral("New"),
                                                 QDateTime(QDate::currentDate(), QTime(13, 0))));
        emit m_service->outboxChanged({});
        QTRY_COMPARE(rows().filter(QStringLiteral("New")).size(), 1);
        QCOMPARE(list()->currentIndex().data().toString(), selected);
    }
    void tenThousandMessagesAreQuick()
    {
        m_service->m_outbox.clear();
        for (int i = 10000; i > 0; --i)
            m_service->m_outbox.push_back(
                samples::item(i, OutboxState::Sent, QStringLiteral("a%1@example.org").arg(i), QStringLiteral("Hi"),
                              QDateTime(QDate(2026, 1, 1), QTime(0, 0)).addSecs(i * 600)));
        QElapsedTimer clock;
        clock.start();
        emit m_service->outboxChanged({});
        QTRY_VERIFY(list()->model()->rowCount() > 10000);
        list()->grab();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }
    void aNarrowWindowShowsOnePaneAtATime()
    {
        m_window->resize(420, 640);
        QVERIFY(list()->isVisible());
        QVERIFY(!named<QWidget>(*m_window, QStringLiteral("Views and accounts"))->isVisible());
        m_window->showItem(ItemId(9));
        QVERIFY(!list()->isVisible());
        m_window->findChild<QToolButton *>(QStringLiteral("back"))->click();
        QVERIFY(list()->isVisible());
    }
    void emptyViewsSayWhatToDo()
    {
        m_service->m_outbox.clear();
        emit m_service->outboxChanged({});
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("emptyAction")) && !list()->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
