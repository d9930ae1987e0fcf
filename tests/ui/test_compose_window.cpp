// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/compose/AttachmentBar.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/compose/LaterDialog.h"
#include "ui/compose/LaterTimes.h"
#include "ui/fields/Notice.h"

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
        QVERIFY(!line(QStringLiteral("Cc"))->isVisible());
        QTest::mouseClick(named<QWidget>(*m_window, QStringLiteral("Show Cc")), Qt::LeftButton);
        QVERIFY(line(QStringLiteral("Cc"))->isVisible());
        QVERIFY(!line(QStringLiteral("Bcc"))->isVisible());
    }
    void keysLeadToTheCopiesFoldedOrNot()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        auto *text = named<QTextEdit>(*m_window, QStringLiteral("Message"));
        for (const auto &[key, name] : {std::pair(Qt::Key_C, QStringLiteral("Cc")), std::pair(Qt::Key_B, QStringLiteral("Bcc"))}) {
            for (const bool isFolded : {true, false}) {
                text->setFocus();
                QCOMPARE(line(name)->isVisible(), !isFolded);
                QTest::keyClick(text, key, Qt::ControlModifier | Qt::ShiftModifier);
                QVERIFY2(line(name)->hasFocus(), qPrintable(name));
            }
        }
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
    void savingWhileItIsSentLosesNothing()
    {
        write();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        auto *text = named<QTextEdit>(*m_window, QStringLiteral("Message"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_service->sent.size(), 1u);
        QTRY_VERIFY(!m_window);
    }
    void nobodyIsMissedBeforeTheSubjectIs()
    {
        QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("Send")), Qt::LeftButton);
        QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("issues"))->isVisible());
        QVERIFY(!line(QStringLiteral("To"))->accessibleDescription().isEmpty());
        QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("sendAnyway")));
        QVERIFY(m_service->sent.empty());
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
        const auto isMarked = [bar] {
            const auto chips = bar->findChildren<QWidget *>();
            return std::any_of(chips.begin(), chips.end(), [](const QWidget *chip) {
                return chip->accessibleDescription().contains(QStringLiteral("isn't there"));
            });
        };
        QTRY_VERIFY(isMarked());
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
        Draft shown = m_window->draft();
        QVERIFY(shown.window.isOpen);
        shown.window = {};
        QCOMPARE(shown, draft);
        QVERIFY(line(QStringLiteral("Bcc"))->isVisible());
    }
    void sendLaterOffersTimesAndSaysWhatTheyTake()
    {
        open({.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Hello")});
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
    void whatMayBeOverlookedIsSaidOnceAndThenItGoes()
    {
        open({.to = QStringLiteral("ana@example.org"), .text = QStringLiteral("Dear {{name}}")});
        m_window->send();
        auto *issues = m_window->findChild<Notice *>(QStringLiteral("issues"));
        QVERIFY(issues->isVisible());
        QVERIFY(issues->text().contains(QStringLiteral("subject is empty")));
        QVERIFY(issues->text().contains(QStringLiteral("{{name}}")));
        QVERIFY(m_service->sent.empty());
        // What was written since is looked at anew.
        QTest::keyClicks(line(QStringLiteral("Subject")), QStringLiteral("Hello"));
        m_window->send();
        QVERIFY(!issues->text().contains(QStringLiteral("subject is empty")));
        QVERIFY(m_service->sent.empty());
        m_window->send();
        QTRY_COMPARE(m_service->sent.size(), 1u);
    }
    void whatTheServerWouldRefuseStays()
    {
        m_service->m_facts.sizeLimit = 1000;
        open({.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Hello"),
              .attachments = {{.data = QByteArray(9000, 'x'), .name = QStringLiteral("x"), .size = 9000}}});
        m_window->send();
        m_window->send();
        QVERIFY(m_service->sent.empty());
        QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("sendAnyway")));
        auto *total = m_window->findChild<QLabel *>(QStringLiteral("attachmentTotal"));
        QTRY_VERIFY(total->text().contains(QStringLiteral("the server takes")));
    }
    void aMissingAttachmentIsSaidWhereItIsWritten()
    {
        open({.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Hello"),
              .text = QStringLiteral("It is attached.")});
        QTRY_VERIFY(m_window->findChild<Notice *>(QStringLiteral("warning")));
        m_window->findChild<QPushButton *>(QStringLiteral("fine"))->click();
        QTRY_VERIFY(!m_window->findChild<Notice *>(QStringLiteral("warning")));
        m_window->send();
        QTRY_COMPARE(m_service->sent.size(), 1u);
    }
    void oneClickMendsASlipInAnAddress()
    {
        open({.to = QStringLiteral("Ana <ana@gmial.com>, ben@example.org"), .subject = QStringLiteral("Hello")});
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("mend")));
        m_window->findChild<QPushButton *>(QStringLiteral("mend"))->click();
        QCOMPARE(m_window->draft().to, QStringLiteral("Ana <ana@gmail.com>, ben@example.org"));
        QTRY_VERIFY(!m_window->findChild<Notice *>(QStringLiteral("warning")));
    }
    void manyPeopleMoveToBccTogether()
    {
        QStringList people;
        for (int i = 0; i < 25; ++i)
            people += QStringLiteral("p%1@example.org").arg(i);
        open({.to = people.join(QStringLiteral(", ")), .subject = QStringLiteral("Hello")});
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("mend")));
        m_window->findChild<QPushButton *>(QStringLiteral("mend"))->click();
        QCOMPARE(m_window->draft().bcc, people.join(QStringLiteral(", ")));
        QVERIFY(m_window->draft().to.isEmpty());
    }
    void anAnswerOffersTheAddressThatTheMessageCameTo()
    {
        m_service->m_accounts[0].otherIdentities = {{*Mailbox::parse(QStringLiteral("Jane <other@example.org>"))}};
        open({.account = AccountId(1), .to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("Re: x"),
              .origin = Origin{.deliveredTo = {QStringLiteral("other@example.org")}}});
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("mend")));
        m_window->findChild<QPushButton *>(QStringLiteral("mend"))->click();
        QCOMPARE(m_window->draft().from, QStringLiteral("Jane <other@example.org>"));
    }
    void theSenderLastUsedForARecipientIsChosen()
    {
        Contact ana{.mailbox = *Mailbox::parse(QStringLiteral("Ana <ana@example.org>")), .uses = 1,
                    .lastUsed = QDateTime::currentDateTimeUtc(), .account = AccountId(2)};
        ana.from = m_service->m_accounts[1].identity.from.address.toText();
        m_service->m_people = std::make_shared<ContactIndex>(Contacts{{ana}, {}});
        open();
        QCOMPARE(m_window->draft().account, AccountId(1));
        QTest::keyClicks(line(QStringLiteral("To")), QStringLiteral("ana@example.org,"));
        QCOMPARE(m_window->draft().account, AccountId(2));
        QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("whyFrom"))->isVisible());
        // A draft that was written before keeps its sender.
        open({.id = DraftId(4), .account = AccountId(1), .to = QStringLiteral("ana@example.org")});
        QCOMPARE(m_window->draft().account, AccountId(1));
    }
    void aDraftThatCantBeSavedKeepsItsWindow()
    {
        m_service->m_diskIsFull = true;
        write();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        auto *text = named<QTextEdit>(*m_window, QStringLiteral("Message"));
        text->setFocus();
        m_window->close();
        auto *issues = m_window->findChild<Notice *>(QStringLiteral("issues"));
        QTRY_VERIFY(issues->isVisible());
        QVERIFY(m_window && m_window->isVisible() && m_window->isEnabled());
        QVERIFY(text->hasFocus());
        m_service->m_diskIsFull = false;
        m_window->close();
        QTRY_VERIFY(!m_window);
    }
    void discardingKeepsTheDraftUntilItCantBeTakenBack()
    {
        write();
        QSignalSpy discarded(m_window, &ComposeWindow::discarded);
        QSignalSpy kept(m_window, &ComposeWindow::draftKept);
        m_window->discard();
        QTRY_VERIFY(!m_window);
        QCOMPARE(discarded.count(), 1);
        QCOMPARE(kept.count(), 0);
        const auto draft = discarded.at(0).at(0).value<Draft>();
        QCOMPARE(draft.text, QStringLiteral("Dear Ana"));
        QVERIFY(!draft.id.isNull());
        QVERIFY(m_service->calls.isEmpty());
    }
    void aWindowComesBackWhereItStood()
    {
        open({.id = DraftId(4), .text = QStringLiteral("Dear Ana"), .window = {true, QRect(60, 40, 640, 480), 4}});
        QCOMPARE(m_window->geometry(), QRect(60, 40, 640, 480));
        QCOMPARE(m_window->draft().window.cursor, 4);
        // A closed window's draft doesn't open by itself.
        m_window->close();
        QTRY_VERIFY(!m_window);
        QVERIFY(!m_service->saved.back().window.isOpen);
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
