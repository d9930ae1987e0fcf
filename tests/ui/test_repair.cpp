// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/fields/Fold.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/outbox/ProgressBoard.h"
#include "ui/outbox/Repair.h"
#include "ui/shell/MainWindow.h"
#include "ui/words/AttemptWords.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sendoff;

class TestRepair : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeMailService *m_service = nullptr;
    MainWindow *m_window = nullptr;

    /// The message that was refused for one of four.
    OutboxItem &refused()
    {
        return *std::find_if(m_service->m_outbox.begin(), m_service->m_outbox.end(),
                             [](const OutboxItem &item) { return item.id == ItemId(9); });
    }
    void refuseFor(int code, const EnhancedStatus &status, const QByteArray &text, Stage stage = Stage::RcptTo)
    {
        Failure failure = samples::refusal(code, status, text);
        failure.stage = stage;
        refused().lastFailure = failure;
        refused().recipients[0].failure = failure;
        refused().recipients[0].reply = failure.reply;
    }
    void show(qint64 id)
    {
        m_window->showItem(ItemId(id));
        auto *list = named<QListView>(*m_window, QStringLiteral("Outbox"));
        auto *model = qobject_cast<OutboxModel *>(list->model());
        QTRY_VERIFY(model->idOf(list->currentIndex()) == ItemId(id) && model->item(list->currentIndex()));
        QTRY_VERIFY(m_window->findChild<Fold *>(QStringLiteral("happened"))->isVisible());
    }
    QStringList buttons()
    {
        QStringList texts;
        for (QPushButton *button : m_window->findChild<QWidget *>(QStringLiteral("verdict"))->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts += button->text().isEmpty() ? button->accessibleName() : button->text();
        }
        return texts;
    }
    QString texts(const char *name)
    {
        QStringList all;
        for (QLabel *label : m_window->findChild<QWidget *>(QLatin1String(name))->findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }
    QPushButton *pressable(const char *name) { return m_window->findChild<QPushButton *>(QLatin1String(name)); }

private slots:
    void init()
    {
        m_service = new FakeMailService;
        samples::fillAccounts(*m_service);
        samples::fillOutbox(*m_service);
        m_window = new MainWindow(*m_service, m_folder.filePath(QStringLiteral("window.ini")));
        m_window->resize(1080, 700);
        m_window->show();
    }
    void cleanup()
    {
        delete m_window;
        delete m_service;
    }

    void aSlipInTheDomainIsOfferedAndOneClickSendsThereOnly()
    {
        show(9);
        QVERIFY(texts("repairs").contains(QStringLiteral("Did you mean ana@example.org?")));
        // Who is on the button stays there when the message is read again.
        const QPointer<QPushButton> before = pressable("sendToLikely");
        refused().accountName = QStringLiteral("office");
        emit m_service->outboxChanged(ItemId(9));
        const auto isReadAgain = [this] {
            const auto labels = m_window->findChild<QWidget *>(QStringLiteral("messagePage"))->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(QStringLiteral("office")); });
        };
        QTRY_VERIFY(isReadAgain());
        QCOMPARE(pressable("sendToLikely"), before.data());
        pressable("sendToLikely")->click();
        QTRY_COMPARE(m_service->sent.size(), 1u);
        QCOMPARE(m_service->calls, QStringList{QStringLiteral("editRefused 9")});
        QCOMPARE(m_service->sent.front().to, QStringLiteral("ana@example.org"));
        QVERIFY(m_service->sent.front().cc.isEmpty() && m_service->sent.front().bcc.isEmpty());
        QTRY_COMPARE(m_window->findChild<QLabel *>(QStringLiteral("passingText"))->text(),
                     QStringLiteral("To ana@example.org — leaves in 10 s"));
    }
    void whatNobodyHasStaysUntilTheMendedOneHasTakenItsPlace()
    {
        refused().recipients = {refused().recipients.front()};
        refused().state = OutboxState::Failed;
        show(9);
        pressable("sendToLikely")->click();
        QTRY_COMPARE(m_service->sent.size(), 1u);
        QVERIFY(m_service->sent.front().amends && m_service->sent.front().amends->item == 9);
        QVERIFY(!m_service->calls.contains(QStringLiteral("remove 9")));
    }
    void whatCannotBeSentOpensAsADraft()
    {
        m_service->m_refusal = OutboxStoreError{OutboxStoreError::Kind::DiskFull, {}};
        show(9);
        pressable("sendToLikely")->click();
        const auto composes = [] {
            const auto windows = QApplication::topLevelWidgets();
            return std::any_of(windows.begin(), windows.end(), [](QWidget *window) { return qobject_cast<ComposeWindow *>(window); });
        };
        QTRY_VERIFY(composes());
        QVERIFY(!m_service->calls.contains(QStringLiteral("remove 9")));
    }
    void theNameGoesAlongAndTheOthersDoNot()
    {
        const std::vector<Repair> repairs = repairsOf(refused(), knownDomains(refused(), m_service->m_accounts));
        QCOMPARE(repairs, (std::vector<Repair>{{samples::address(QStringLiteral("ana@exmaple.org")),
                                                samples::address(QStringLiteral("ana@example.org"))}}));
        const Draft draft{.to = QStringLiteral("Ana Prieto <ana@exmaple.org>, x@example.com"), .cc = QStringLiteral("y@example.com")};
        QCOMPARE(corrected(draft, repairs).to, QStringLiteral("Ana Prieto <ana@example.org>"));
        QVERIFY(corrected(draft, repairs).cc.isEmpty());
    }
    void aSlipIsOfferedWhileTheMessageStillWaits_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("the domain isn't found") << 450 << QByteArray("4.1.2 Recipient address rejected: Domain not found") << true;
        QTest::newRow("its server isn't reached") << 451 << QByteArray("4.4.1 Connection timed out") << true;
        QTest::newRow("only later") << 451 << QByteArray("Try again later") << true;
        QTest::newRow("the mailbox is full") << 452 << QByteArray("4.2.2 Mailbox full") << false;
        QTest::newRow("greylisted") << 451 << QByteArray("4.7.1 Greylisted, come back later") << false;
    }
    void aSlipIsOfferedWhileTheMessageStillWaits()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, text);
        QFETCH(bool, isOffered);
        OutboxItem &waiting = *std::find_if(m_service->m_outbox.begin(), m_service->m_outbox.end(),
                                            [](const OutboxItem &item) { return item.id == ItemId(7); });
        const auto status = text.startsWith('4') ? EnhancedStatus::parse(text.left(5)) : std::nullopt;
        Failure failure = samples::refusal(code, {4, 0, 0}, text.mid(status ? 6 : 0));
        failure.reply->enhanced = status;
        waiting.recipients[0] = {.address = samples::address(QStringLiteral("elif@gmial.com")),
                                 .outcome = OutboxRecipient::Outcome::Deferred,
                                 .reply = failure.reply,
                                 .failure = failure};
        waiting.lastFailure = failure;
        show(7);
        QCOMPARE(m_window->findChild<QWidget *>(QStringLiteral("repairs"))->isVisible(), isOffered);
        if (!isOffered)
            return;
        QVERIFY(texts("repairs").contains(QStringLiteral("Did you mean elif@gmail.com?")));
        pressable("sendToLikely")->click();
        QTRY_COMPARE(m_service->sent.size(), 1u);
        QCOMPARE(m_service->sent.front().to, QStringLiteral("elif@gmail.com"));
        QVERIFY((m_service->sent.front().amends == Amends{.item = 7, .recipients = {samples::address(QStringLiteral("elif@gmial.com"))}}));
        // Others wait for it still: the outbox leaves out who has another message now.
        QVERIFY(!m_service->calls.contains(QStringLiteral("remove 7")));
    }
    void noSlipIsOfferedWhereTheAddressIsNotTheTrouble()
    {
        refuseFor(552, {5, 2, 2}, "Mailbox is full");
        QVERIFY(repairsOf(refused(), {QStringLiteral("example.org")}).empty());
        show(9);
        QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("repairs"))->isVisible());
    }
    void buttonsFitWhatMendsIt()
    {
        show(9);
        QCOMPARE(buttons().mid(0, 2), (QStringList{QStringLiteral("Edit for failed recipients"), QStringLiteral("Send to failed recipients")}));
        refuseFor(552, {5, 3, 4}, "Message size exceeds fixed limit", Stage::FinalDot);
        emit m_service->outboxChanged(ItemId(9));
        QTRY_COMPARE(buttons().first(), QStringLiteral("Edit and make it smaller"));
        refuseFor(550, {5, 7, 1}, "Client host blocked using zen.spamhaus.org");
        emit m_service->outboxChanged(ItemId(9));
        QTRY_COMPARE(buttons().first(), QStringLiteral("Send to failed recipients"));
        refuseFor(553, {5, 7, 1}, "Sender address rejected: not owned by user jane");
        emit m_service->outboxChanged(ItemId(9));
        QTRY_COMPARE(buttons().first(), QStringLiteral("Fix the account"));
    }
    void sendingToTheFailedOnesIsOneClick()
    {
        show(9);
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Send to failed recipients") && button->isVisible())
                button->click();
        }
        QCOMPARE(m_service->calls, QStringList{QStringLiteral("retry 9")});
    }
    void refusedRecipientsAreMarkedWithOurWordsAndTheServers()
    {
        show(9);
        const QString list = texts("recipients");
        QVERIFY(list.contains(QStringLiteral("This address doesn't exist.")));
        QVERIFY(list.contains(QStringLiteral("The server said: “<ana@exmaple.org>: Recipient address rejected: User unknown”")));
    }

    void theReportHoldsWhatAHelpDeskNeedsAndNothingOfTheMessage()
    {
        QApplication::clipboard()->clear();
        show(9);
        pressable("copyReport")->click();
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QString report = QApplication::clipboard()->text();
        for (const char *part : {"Couldn't be sent to 1 of 4.", "smtp.example.org", "ana@exmaple.org: rejected", "550 5.1.1",
                                 "noSuchMailbox", "TLSv1.3 TLS_AES_256_GCM_SHA384", "R11, Let's Encrypt", "Attempt 2:",
                                 "C: RCPT TO:<ana@exmaple.org>", "AUTH SCRAM-SHA-256 ****", "<6d1f0a52b84e4c7f9e1d2c3b4a596877@example.org>"})
            QVERIFY2(report.contains(QLatin1String(part)), part);
        for (const char *part : {"Budget", "second draft", "Ana Prieto"})
            QVERIFY2(!report.contains(QLatin1String(part)), part);
    }
    void aSentMessageHasAReceiptToCopy()
    {
        QApplication::clipboard()->clear();
        show(9);
        auto *fold = m_window->findChild<Fold *>(QStringLiteral("receiptFold"));
        QVERIFY(fold->isVisible() && !fold->isOpen());
        pressable("copyReceipt")->click();
        const QString receipt = QApplication::clipboard()->text();
        for (const char *part : {"250 2.0.0 Ok: queued as 4F1x", "ben@example.net", "TLSv1.3 TLS_AES_256_GCM_SHA384", "R11, Let's Encrypt",
                                 "8B:1D:0C", "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"})
            QVERIFY2(receipt.contains(QLatin1String(part)), part);
        QVERIFY(!receipt.contains(QStringLiteral("ana@exmaple.org")));
        show(7); // nobody has it
        QTRY_VERIFY(!fold->isVisible());
    }
    void whatHappenedIsToldInSentences()
    {
        show(9);
        const QString told = texts("timeLine");
        QVERIFY2(told.contains(QStringLiteral("Couldn't reach the server.")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("Accepted for some. For others: This address doesn't exist.")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("took 2.0 s")), qPrintable(told));
    }

    void speedAndTimeLeftAreThoseOfTheLastSeconds()
    {
        SendingPace pace;
        const ItemId id(3);
        pace.note(id, 0, 10'000'000, 0);
        QCOMPARE(pace.of(id, 0)->octetsPerSecond, 0.0);
        QVERIFY(!pace.of(id, 0)->secondsLeft);
        for (qint64 second = 1; second <= 8; ++second)
            pace.note(id, second * 1'000'000, 10'000'000, second * 1000);
        QVERIFY(qAbs(pace.of(id, 8000)->octetsPerSecond - 1'000'000) < 1);
        QCOMPARE(*pace.of(id, 8000)->secondsLeft, 2);
        // It stands still.
        QVERIFY(*pace.of(id, 20'000)->secondsLeft > 4);
        // Two at once.
        pace.note(ItemId(4), 0, 2'000'000, 7000);
        pace.note(ItemId(4), 1'000'000, 2'000'000, 8000);
        QCOMPARE(pace.overall(8000).sent, 9'000'000);
        QVERIFY(qAbs(pace.overall(8000).octetsPerSecond - 2'000'000) < 1);
        // Another attempt begins anew.
        pace.note(id, 0, 10'000'000, 9000);
        QCOMPARE(pace.of(id, 9000)->octetsPerSecond, 0.0);
        pace.drop(id);
        QVERIFY(!pace.of(id, 9000));
    }
    void paceIsSaidInWords()
    {
        QCOMPARE(words::pace(4'100'000, 12), QStringLiteral("4.1 MB/s · 12 s left"));
        QCOMPARE(words::pace(1000, 200), QStringLiteral("1.0 kB/s · 3 min left"));
        QCOMPARE(words::pace(1000, 10'000), QStringLiteral("1.0 kB/s · 3 h left"));
        QCOMPARE(words::pace(0, std::nullopt), QString());
    }
    void rowPageAndStatusLineSayHowFarItIs()
    {
        m_service->m_health.sending = 1;
        show(8);
        emit m_service->progress(ItemId(8), 620'000, 1'000'000);
        auto *list = named<QListView>(*m_window, QStringLiteral("Outbox"));
        QVERIFY(list->currentIndex().data().toString().contains(QStringLiteral("62 %")));
        auto *bar = m_window->findChild<QProgressBar *>(QStringLiteral("progress"));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 620);
        QVERIFY(texts("verdict").contains(QStringLiteral("620.0 kB of 1.0 MB · 62 %")));
        auto *health = m_window->findChild<QToolButton *>(QStringLiteral("health"));
        QVERIFY(health->text().endsWith(QStringLiteral("62 %")));
        emit m_service->outboxChanged(ItemId(8));
        QTRY_VERIFY(!bar->isVisible());
        QTRY_VERIFY(!health->text().contains(u'%'));
    }
    void allPlacesShowTheSameSpeedUntilItIsSaidAgain()
    {
        ProgressBoard board(*m_service);
        emit m_service->progress(ItemId(8), 100'000, 1'000'000);
        QTest::qWait(500);
        emit m_service->progress(ItemId(8), 300'000, 1'000'000);
        const double speed = board.of(ItemId(8))->octetsPerSecond;
        QVERIFY(speed > 0);
        QTest::qWait(50);
        QCOMPARE(board.of(ItemId(8))->octetsPerSecond, speed);
        QCOMPARE(board.overall()->octetsPerSecond, speed);
    }
    void thousandsThatLeaveAtOnceAreSaidAFewTimes()
    {
        ProgressBoard board(*m_service);
        int said = 0;
        connect(&board, &ProgressBoard::changed, this, [&said] { ++said; });
        for (qint64 id = 1; id <= 5000; ++id)
            emit m_service->progress(ItemId(id), 10, 10);
        QCOMPARE(said, 1);
        QTRY_COMPARE(said, 2);
        QCOMPARE(board.overall()->total, 50'000);
        m_service->m_health.sending = 0;
        emit m_service->healthChanged();
        QVERIFY(!board.overall());
    }
};

QTEST_MAIN(TestRepair)
#include "test_repair.moc"
