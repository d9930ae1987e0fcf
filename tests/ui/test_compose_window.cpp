// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/compose/AttachmentBar.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/compose/LaterDialog.h"
#include "ui/compose/LaterTimes.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QCheckBox>
#include <QMenu>
#include <QTest>
#include <QUrl>

using namespace sendoff;

class TestComposeWindow : public QObject {
    Q_OBJECT

    FakeMailService *m_service = nullptr;
    QPointer<ComposeWindow> m_window;

    void open(const Draft &draft = {})
    {
        delete m_window;
        m_window = new ComposeWindow(*m_service, draft);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->show();
    }
    QLineEdit *line(const QString &name) { return named<QLineEdit>(*m_window, name); }
    void write()
    {
        QTest::keyClicks(line(QStringLiteral("To")), QStringLiteral("ana@example.org"));
        QTest::keyClicks(line(QStringLiteral("Subject")), QStringLiteral("Hello"));
        QTest::keyClicks(named<QTextEdit>(*m_window, QStringLiteral("Message")), QStringLiteral("Dear Ana"));
    }

private slots:
    void init()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        m_service = new FakeMailService;
        samples::fillAccounts(*m_service);
        open();
    }
    void cleanup()
    {
        delete m_window;
        delete m_service;
    }
    void everyControlIsFoundByItsName()
    {
        for (const char *name : {"To", "Cc", "Bcc", "Subject"})
            QVERIFY2(line(QLatin1String(name)), name);
        QVERIFY(named<QComboBox>(*m_window, QStringLiteral("From")));
        QVERIFY(named<QTextEdit>(*m_window, QStringLiteral("Message")));
        QVERIFY(named<QPushButton>(*m_window, QStringLiteral("Send")));
        QVERIFY(named<QPushButton>(*m_window, QStringLiteral("Attach")));
        QVERIFY(named<QWidget>(*m_window, QStringLiteral("Attachments")));
    }
    void copiesAreFoldedUntilAskedFor()
    {
        QVERIFY(line(QStringLiteral("Cc"))->isHidden());
        QTest::mouseClick(named<QWidget>(*m_window, QStringLiteral("Show Cc")), Qt::LeftButton);
        QVERIFY(!line(QStringLiteral("Cc"))->isHidden());
        QVERIFY(line(QStringLiteral("Bcc"))->isHidden());
    }
    void whatIsTypedIsSentAndTheWindowCloses()
    {
        write();
        QSignalSpy queued(m_window, &ComposeWindow::queued);
        QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("Send")), Qt::LeftButton);
        QTRY_COMPARE(queued.count(), 1);
        QTRY_VERIFY(!m_window);
        QCOMPARE(m_service->sent.size(), 1u);
        const Draft &draft = m_service->sent.front();
        QCOMPARE(draft.to, QStringLiteral("ana@example.org"));
        QCOMPARE(draft.subject, QStringLiteral("Hello"));
        QCOMPARE(draft.text, QStringLiteral("Dear Ana"));
        QCOMPARE(draft.account, AccountId(1));
        QVERIFY(!draft.id.isNull());
    }
    void controlReturnSendsFromTheText()
    {
        write();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::keyClick(named<QTextEdit>(*m_window, QStringLiteral("Message")), Qt::Key_Return,
                        Qt::ControlModifier);
        QTRY_COMPARE(m_service->sent.size(), 1u);
        QCOMPARE(m_service->sent.front().text, QStringLiteral("Dear Ana"));
    }
    void aRefusalKeepsTheWindowAndMarksTheField()
    {
        m_service->m_refusal = std::vector<ComposeIssue>{
            {ComposeIssue::Field::To, ComposeIssue::Kind::BadAddress, QStringLiteral("ana"), AddressError::NoAtSign}};
        write();
        QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("Send")), Qt::LeftButton);
        QTRY_VERIFY(!line(QStringLiteral("To"))->accessibleDescription().isEmpty());
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("issues"))->isVisible());
        QVERIFY(named<QPushButton>(*m_window, QStringLiteral("Send"))->isEnabled());
    }
    void aFullDiskKeepsTheWindowAndSaysSo()
    {
        m_service->m_refusal = OutboxStoreError{OutboxStoreError::Kind::DiskFull, {}};
        write();
        QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("Send")), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("issues"))->isVisible());
    }
    void typingIsStoredWithinTwoSeconds()
    {
        write();
        QTRY_COMPARE_WITH_TIMEOUT(m_service->saved.size(), 1u, 2000);
        QTRY_VERIFY(!m_window->draft().id.isNull());
    }
    void closingKeepsTheDraftOnce()
    {
        write();
        QSignalSpy kept(m_window, &ComposeWindow::draftKept);
        m_window->close();
        QTRY_COMPARE(kept.count(), 1);
        QTRY_VERIFY(!m_window);
        QCOMPARE(m_service->saved.size(), 1u);
    }
    void theProgramLearnsThatTheLastWindowClosedOnceTheDraftIsSafe()
    {
        write();
        size_t savedBefore = 0;
        connect(qApp, &QGuiApplication::lastWindowClosed, m_service, [this, &savedBefore] {
            savedBefore = m_service->saved.size();
            QApplication::exit(0);
        });
        QTimer::singleShot(0, m_window, &QWidget::close);
        QTimer::singleShot(5000, m_service, [] { QApplication::exit(1); });
        QCOMPARE(QApplication::exec(), 0);
        QCOMPARE(savedBefore, 1u);
    }
    void anEmptyWindowLeavesNoDraft()
    {
        m_window->close();
        QTRY_VERIFY(!m_window);
        QVERIFY(m_service->saved.empty());
    }
    void droppedFilesBecomeAttachmentsAndMissingOnesAreMarked()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("text");
        file.flush();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        auto *bar = m_window->findChild<AttachmentBar *>();
        QVERIFY(bar->addFrom(data));
        QVERIFY(bar->isVisible());
        QCOMPARE(m_window->draft().attachments.size(), 1u);
        QCOMPARE(m_window->draft().attachments.front().size, 4);
        file.remove();
        bar->markMissing();
        bool marked = false;
        for (const QWidget *chip : bar->findChildren<QWidget *>())
            marked = marked || chip->accessibleDescription().contains(QStringLiteral("isn't there"));
        QVERIFY(marked);
    }
    void aDraftComesBackAsItWas()
    {
        Draft draft;
        draft.id = DraftId(5);
        draft.account = AccountId(2);
        draft.bcc = QStringLiteral("secret@example.org");
        draft.text = QStringLiteral("one\ntwo");
        draft.extraHeaders = {{QStringLiteral("List-Id"), QStringLiteral("<x.example.org>")}};
        open(draft);
        QCOMPARE(m_window->draft(), draft);
        QVERIFY(!line(QStringLiteral("Bcc"))->isHidden());
    }
    void sendLaterOffersTimesAndSaysWhatTheyTake()
    {
        open({.to = QStringLiteral("ana@example.org")});
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::keyClick(named<QTextEdit>(*m_window, QStringLiteral("Message")), Qt::Key_Return,
                        Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = m_window->findChild<QMenu *>(QStringLiteral("laterMenu"));
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->actions().size() >= 4);
        QVERIFY(menu->actions().last()->text().contains(QStringLiteral("must be running")));
        menu->actions().first()->trigger();
        QTRY_COMPARE(m_service->sendTimes.size(), size_t(1));
        const qint64 seconds = QDateTime::currentDateTime().secsTo(m_service->sendTimes.front().notBefore);
        QVERIFY(seconds > 3500 && seconds <= 3900);
        QVERIFY(!m_service->sendTimes.front().atServer);
    }
    void leavingItWithTheServerIsSaidToBeForGood()
    {
        LaterDialog *dialog = new LaterDialog(true, nullptr);
        QSignalSpy chosen(dialog, &LaterDialog::chosen);
        auto *meaning = dialog->findChild<QLabel *>(QStringLiteral("laterMeaning"));
        QVERIFY(meaning->text().contains(QStringLiteral("must be running")));
        dialog->findChild<QCheckBox *>(QStringLiteral("atServer"))->setChecked(true);
        QVERIFY(meaning->text().contains(QStringLiteral("can't be undone")));
        dialog->findChild<QPushButton *>(QStringLiteral("sendThen"))->click();
        QVERIFY(chosen.at(0).at(0).value<SendTime>().atServer);
    }
    void suggestedTimesAreToComeAndInOrder()
    {
        for (int hour = 0; hour < 24 * 7; ++hour) {
            const QDateTime now = QDateTime(QDate(2026, 3, 27), QTime(0, 17)).addSecs(hour * 3600);
            QDateTime before = now;
            for (const LaterTime &later : laterTimes(now)) {
                QVERIFY2(later.time > before || later.name == QStringLiteral("Tomorrow morning"),
                         qPrintable(now.toString(Qt::ISODate) + later.name));
                QVERIFY(later.time > now);
                before = later.time;
            }
        }
    }
};

QTEST_MAIN(TestComposeWindow)
#include "test_compose_window.moc"
