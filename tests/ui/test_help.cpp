// SPDX-License-Identifier: GPL-3.0-or-later
// The first page and the help: what leads where, and by which words a page is found.
#include "tests/ui/samples.h"
#include "ui/help/HelpLink.h"
#include "ui/help/HelpWindow.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/sandbox/SandboxPage.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace sendoff;

class TestHelp : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString settings() const { return m_folder.filePath(QStringLiteral("window.ini")); }
    static QStringList found(const HelpWindow &window)
    {
        QStringList titles;
        const auto *list = window.findChild<QListWidget *>(QStringLiteral("helpTitles"));
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                titles += list->item(row)->text();
        }
        return titles;
    }

private slots:
    void theFirstPageIsThereUntilThereIsAnAccount()
    {
        FakeMailService service;
        MainWindow window(service, settings());
        window.show();
        auto *page = window.findChild<FirstRun *>();
        auto *list = window.findChild<QWidget *>(QStringLiteral("outbox"));
        QVERIFY(!page->isVisible()); // accounts aren't read yet
        service.m_accounts = {samples::sandbox(3)};
        emit service.accountsChanged();
        QVERIFY(page->isVisible());
        QVERIFY(!list->isVisible());
        QVERIFY(!window.findChild<QLineEdit *>(QStringLiteral("search"))->isVisible());
        samples::fillAccounts(service);
        emit service.accountsChanged();
        QVERIFY(!page->isVisible());
        QVERIFY(window.findChild<QLineEdit *>(QStringLiteral("search"))->isVisible());
    }
    void theFirstPageIsGoneOnceSomethingIsWrittenOrSent()
    {
        FakeMailService service;
        service.m_accounts = {samples::sandbox(3)};
        QVERIFY(FirstRun::isDue(service));
        service.m_drafts = {Draft{}};
        QVERIFY(!FirstRun::isDue(service));
        service.m_drafts.clear();
        service.m_health.sent = 1;
        QVERIFY(!FirstRun::isDue(service));
        service.m_health = {.problem = QStringLiteral("The outbox can't be opened.")};
        QVERIFY(!FirstRun::isDue(service));
    }
    void tryingTheSandboxOpensItAndANewMessage()
    {
        FakeMailService service;
        service.m_accounts = {samples::sandbox(3)};
        MainWindow window(service, settings());
        window.show();
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("firstSandbox")), Qt::LeftButton);
        QVERIFY(!window.findChild<FirstRun *>()->isVisible());
        QVERIFY(window.findChild<SandboxPage *>()->isVisible());
        const auto windows = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(windows.begin(), windows.end(), [](QWidget *each) {
            return qobject_cast<ComposeWindow *>(each) && each->isVisible();
        }));
        window.closeAll();
    }
    void theFirstButtonHasTheFocusAndSetsUpAnAccount()
    {
        FakeMailService service;
        service.m_accounts = {samples::sandbox(3)};
        MainWindow window(service, settings());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(QApplication::focusWidget(), window.findChild<QWidget *>(QStringLiteral("firstAccount")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("person")));
    }
    void thereAreTenPagesInTheOrderOfTheirTopics()
    {
        const std::vector<HelpPage> pages = helpPages();
        QCOMPARE(pages.size(), size_t(10));
        for (size_t i = 0; i < pages.size(); ++i) {
            QCOMPARE(size_t(pages[i].topic), i);
            QVERIFY2(pages[i].paragraphs.size() >= 3, qPrintable(pages[i].title));
        }
    }
    void aPageIsFoundByTheWordsOfThoseWhoAsk_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("topic");
        QTest::newRow("two-step") << QStringLiteral("gmail two-step") << int(HelpTopic::AppPasswords);
        QTest::newRow("self-signed") << QStringLiteral("SELF-SIGNED") << int(HelpTopic::Certificates);
        QTest::newRow("greylisting") << QStringLiteral("greylisting") << int(HelpTopic::Waiting);
        QTest::newRow("twice") << QStringLiteral("sent twice connection") << int(HelpTopic::Uncertain);
        QTest::newRow("tomorrow") << QStringLiteral("tomorrow") << int(HelpTopic::Scheduled);
        QTest::newRow("folder") << QStringLiteral("folder of sent mail") << int(HelpTopic::SentCopies);
        QTest::newRow("a port") << QStringLiteral("wordpress token") << int(HelpTopic::OtherPrograms);
        QTest::newRow("git") << QStringLiteral("git") << int(HelpTopic::OtherPrograms);
        QTest::newRow("new computer") << QStringLiteral("new computer") << int(HelpTopic::Backup);
        QTest::newRow("IP") << QStringLiteral("ip address bcc") << int(HelpTopic::Privacy);
        QTest::newRow("tray") << QStringLiteral("tray quiet") << int(HelpTopic::Background);
    }
    void aPageIsFoundByTheWordsOfThoseWhoAsk()
    {
        QFETCH(QString, search);
        QFETCH(int, topic);
        HelpWindow window;
        window.show();
        QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("helpSearch")), search);
        QCOMPARE(found(window), QStringList{titleOf(HelpTopic(topic))});
        QVERIFY(window.findChild<QTextBrowser *>()->toPlainText().startsWith(titleOf(HelpTopic(topic))));
    }
    void whatIsNotFoundIsSaid()
    {
        HelpWindow window;
        QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("helpSearch")), QStringLiteral("xyzzy"));
        QCOMPARE(found(window), QStringList());
        QVERIFY(window.findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("No help page")));
        window.findChild<QLineEdit *>(QStringLiteral("helpSearch"))->clear();
        QCOMPARE(found(window).size(), 10);
        QVERIFY(window.findChild<QTextBrowser *>()->toPlainText().startsWith(found(window).first()));
    }
    void keysAloneReachEveryPage()
    {
        FakeMailService service;
        samples::fillAccounts(service);
        MainWindow window(service, settings());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        auto *help = window.findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        auto *search = help->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
        QTRY_COMPARE(QApplication::focusWidget(), search);
        for (int page = 1; page < 10; ++page)
            QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().startsWith(titleOf(HelpTopic::Background)));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }
    void aFailureLeadsToItsPage_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("topic");
        QTest::newRow("password") << FailureKind::AuthRefused << int(HelpTopic::AppPasswords);
        QTest::newRow("certificate") << FailureKind::CertificateChanged << int(HelpTopic::Certificates);
        QTest::newRow("network") << FailureKind::Unreachable << int(HelpTopic::Waiting);
    }
    void aFailureLeadsToItsPage()
    {
        QFETCH(FailureKind, kind);
        QFETCH(int, topic);
        OutboxItem item{.state = OutboxState::Queued};
        item.lastFailure = Failure{.kind = kind};
        QVERIFY(helpFor(item) == HelpTopic(topic));
    }
    void theVerdictHasALinkThatOpensThePage()
    {
        FakeMailService service;
        samples::fillAccounts(service);
        samples::fillOutbox(service);
        MainWindow window(service, settings());
        window.resize(1080, 700);
        window.showItem(ItemId(6)); // uncertain
        QPushButton *link = nullptr;
        QTRY_VERIFY((link = window.findChild<HelpLink *>()) && link->isVisible());
        QCOMPARE(link->text(), titleOf(HelpTopic::Uncertain));
        QTest::mouseClick(link, Qt::LeftButton);
        auto *help = window.findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().startsWith(titleOf(HelpTopic::Uncertain)));
        window.showItem(ItemId(5)); // sent
        QTRY_VERIFY(!link->isVisible());
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"
