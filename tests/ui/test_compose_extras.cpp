// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the writing: the plan, options, the address book, an account's addresses.
#include "tests/ui/samples.h"
#include "ui/accounts/IdentitiesDialog.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/compose/OptionsDialog.h"
#include "ui/compose/PlanPanel.h"
#include "ui/contacts/ContactsDialog.h"
#include "ui/fields/Notice.h"
#include "ui/words/PlanWords.h"
#include "ui/words/Unbroken.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sendoff;

class TestComposeExtras : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeMailService> m_service;

    static SendPlan plan()
    {
        SendPlan plan{.accountName = QStringLiteral("work"), .server = QStringLiteral("smtp.example.org:465"), .logsIn = true,
                      .user = QStringLiteral("jane"), .size = 2000, .beginning = "Subject: x\r\n\r\nHello\r\n",
                      .zone = QStringLiteral("+0100"), .messageIdDomain = QStringLiteral("example.org")};
        plan.to = {*Mailbox::parse(QStringLiteral("Ana <ana@example.org>"))};
        plan.transactions = {{plan.to[0].address}};
        return plan;
    }

private slots:
    void init()
    {
        m_service = std::make_unique<FakeMailService>();
        samples::fillAccounts(*m_service);
    }
    void thePlanIsShownBesideTheTextAndStaysTrue()
    {
        m_service->m_plan = plan();
        ComposeWindow window(*m_service, {.to = QStringLiteral("ana@example.org"), .subject = QStringLiteral("x")});
        window.show();
        auto *panel = window.findChild<PlanPanel *>();
        QVERIFY(!panel->isVisible());
        window.findChild<QToolButton *>(QStringLiteral("plan"))->click();
        QVERIFY(panel->isVisible());
        auto *way = panel->findChild<QLabel *>(QStringLiteral("planWay"));
        const auto told = [way] { return words::withoutJoiners(way->text()); };
        QTRY_VERIFY(told().contains(QStringLiteral("smtp.example.org:465")));
        QVERIFY(panel->findChild<QPlainTextEdit *>()->toPlainText().contains(QStringLiteral("Hello")));
        m_service->m_plan.server = QStringLiteral("other:25");
        QTest::keyClicks(window.findChild<QWidget *>(QStringLiteral("subject")), QStringLiteral("y"));
        QTRY_VERIFY(told().contains(QStringLiteral("other:25")));
        m_service->m_refusal = std::vector<ComposeIssue>{{.kind = ComposeIssue::Kind::NoRecipient}};
        QTest::keyClicks(window.findChild<QWidget *>(QStringLiteral("subject")), QStringLiteral("z"));
        auto *trouble = panel->findChild<Notice *>(QStringLiteral("planTrouble"));
        QTRY_VERIFY(trouble->isVisible());
    }
    void whatAFileTellsIsLeftOutByOneClick()
    {
        m_service->m_plan = plan();
        m_service->m_plan.files = {{QStringLiteral("roof.jpg"), {.place = true, .canStrip = true}, false}};
        ComposeWindow window(*m_service, {.to = QStringLiteral("ana@example.org")});
        window.show();
        window.showPlan(true);
        auto *strip = window.findChild<QCheckBox *>(QStringLiteral("stripMetadata"));
        QTRY_VERIFY(strip->isVisible());
        strip->click();
        QVERIFY(window.draft().stripsMetadata);
    }
    void thePlanIsSaidInWholeSentences()
    {
        SendPlan one = plan();
        one.bcc = {*Mailbox::parse(QStringLiteral("ben@example.org"))};
        one.transactions = {{one.to[0].address}, {one.bcc[0].address}};
        one.recipientLimit = 1;
        one.missing = {"DSN"};
        one.files = {{QStringLiteral("a.jpg"), {.place = true}, false}, {QStringLiteral("b.jpg"), {.device = true}, true}};
        const words::PlanWords words = words::describe(one);
        QVERIFY(words.way.join(u' ').contains(QStringLiteral("Handed over 2 times for 2 recipients")));
        QVERIFY(words.trouble.join(u' ').contains(QStringLiteral("DSN")));
        QVERIFY(words.seen.join(u' ').contains(QStringLiteral("Nobody else sees")));
        QVERIFY(words.revealed.join(u' ').contains(QStringLiteral("a.jpg tells where it was made")));
        QVERIFY(words.revealed.join(u' ').contains(QStringLiteral("b.jpg goes without")));
        one.security = ChannelSecurity::Plaintext;
        QVERIFY(words::describe(one).way.join(u' ').contains(QStringLiteral("Nothing is encrypted")));
        one.isSandbox = true;
        QVERIFY(words::describe(one).way.front().contains(QStringLiteral("Sandbox")));
    }
    void optionsHoldAtOnceAndComeBack()
    {
        ComposeWindow window(*m_service, {.to = QStringLiteral("ana@example.org")});
        window.show();
        window.openOptions();
        auto *dialog = window.findChild<OptionsDialog *>();
        dialog->findChild<QCheckBox *>(QStringLiteral("readReceipt"))->click();
        dialog->findChild<QCheckBox *>(QStringLiteral("requireTls"))->click();
        dialog->findChild<QCheckBox *>(QStringLiteral("tellDelayed"))->click();
        auto *priority = dialog->findChild<QComboBox *>(QStringLiteral("priority"));
        priority->setCurrentIndex(1);
        emit priority->activated(1);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("replyTo")), QStringLiteral("desk@example.org"));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("X-Project: 2027"));
        const Draft draft = window.draft();
        QVERIFY(draft.wantsReadReceipt && draft.options.requireTls);
        QVERIFY(draft.notify == (DsnNotify{.failure = true, .delay = true}));
        QCOMPARE(draft.options.mtPriority, std::optional(4));
        QCOMPARE(draft.replyTo, QStringLiteral("desk@example.org"));
        QVERIFY(draft.extraHeaders
                == (std::vector<ExtraHeader>{{QStringLiteral("X-Project"), QStringLiteral("2027")},
                                             {QStringLiteral("Importance"), QStringLiteral("high")},
                                             {QStringLiteral("X-Priority"), QStringLiteral("1")}}));
        auto *summary = window.findChild<QToolButton *>(QStringLiteral("optionSummary"));
        QVERIFY(summary->isVisible() && summary->text().contains(QStringLiteral("urgent")));
        OptionsDialog again(draft, nullptr);
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        Draft stored;
        again.store(stored);
        QVERIFY(stored.extraHeaders == draft.extraHeaders && stored.notify == draft.notify);
        QCOMPARE(again.findChild<QPlainTextEdit *>()->layoutDirection(), Qt::LeftToRight);
        again.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(again.findChild<QPlainTextEdit *>()->layoutDirection(), Qt::LeftToRight);
        again.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("not a header"));
        QVERIFY(!again.findChild<QLabel *>(QStringLiteral("optionsFault"))->isHidden());
        QTest::keyClicks(again.findChild<QLineEdit *>(QStringLiteral("replyTo")), QStringLiteral("x"));
        QVERIFY(!again.findChild<QLabel *>(QStringLiteral("optionsFault"))->isHidden());
    }
    void aDraftIsSavedAsPdf()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("draft.pdf"));
        ComposeWindow window(*m_service, {.subject = QStringLiteral("Not done"), .text = QStringLiteral("Dear Jane,")});
        window.show();
        auto *savePdf = window.findChild<QAction *>(QStringLiteral("savePdf"));
        QVERIFY(savePdf);
        savePdf->trigger();
        QTRY_VERIFY(window.findChild<QFileDialog *>(QStringLiteral("pdfDialog")));
        QCOMPARE(m_service->calls.last(), QStringLiteral("exportDraft Not done as sent"));
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("pdfDialog"));
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("Not done.pdf"));
        emit dialog->fileSelected(path);
        auto *notice = window.findChild<Notice *>(QStringLiteral("issues"));
        QTRY_VERIFY(notice->isVisible());
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        dialog->close();
        // What can't be laid out is said, and asks for nothing.
        notice->hide();
        m_service->m_diskIsFull = true;
        window.findChild<QAction *>(QStringLiteral("print"))->trigger();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!window.findChild<QDialog *>(QStringLiteral("printDialog")));
    }
    void optionsAreShownInOneWindow()
    {
        m_service->m_plan = plan();
        m_service->m_plan.files = {{QStringLiteral("roof.jpg"), {.place = true, .canStrip = true}, false}};
        ComposeWindow window(*m_service, {.to = QStringLiteral("ana@example.org")});
        window.show();
        window.openOptions();
        window.openOptions();
        QCOMPARE(window.findChildren<OptionsDialog *>().size(), 1);
        window.showPlan(true);
        auto *strip = window.findChild<QCheckBox *>(QStringLiteral("stripMetadata"));
        QTRY_VERIFY(strip->isVisible());
        strip->click();
        window.findChild<OptionsDialog *>()->findChild<QCheckBox *>(QStringLiteral("readReceipt"))->click();
        QVERIFY(window.draft().stripsMetadata && window.draft().wantsReadReceipt);
    }
    void peopleComeFromADroppedFileAndGoWithUndo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("people.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,E-mail 1 - Value\nAna,ana@example.org\nBen,ben@example.org\n");
        file.close();
        samples::fillPeople(*m_service);
        QPointer<ContactsDialog> book = new ContactsDialog(*m_service);
        book->show();
        auto *notice = book->findChild<Notice *>(QStringLiteral("contactsNotice"));
        book->importFiles({file.fileName()});
        QTRY_VERIFY(notice->text().contains(QStringLiteral("2 addresses added")));
        QCOMPARE(m_service->imported.front().contacts.size(), size_t(2));
        book->importFiles({folder.path()});
        QTRY_VERIFY(notice->text().contains(QStringLiteral("no addresses")));
        auto *list = book->findChild<QListView *>(QStringLiteral("contacts"));
        QTest::keyClicks(book->findChild<QLineEdit *>(QStringLiteral("contactSearch")), QStringLiteral("prieto"));
        QCOMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        book->findChild<QPushButton *>(QStringLiteral("removeContacts"))->click();
        QCOMPARE(m_service->calls, QStringList{QStringLiteral("removeContact ana@example.org")});
        notice->findChild<QPushButton *>()->click();
        QCOMPARE(m_service->imported.back().contacts.front().uses, 12);
        list->setCurrentIndex(list->model()->index(0, 0));
        book->findChild<QPushButton *>(QStringLiteral("removeContacts"))->click();
        book->importFiles({file.fileName()});
        QTRY_VERIFY(notice->text().contains(QStringLiteral("2 addresses added")));
        QTRY_VERIFY(!notice->findChild<QPushButton *>());
        book->close();
        QTRY_VERIFY(!book);
    }
    void anAccountWritesAsSeveralAddresses()
    {
        IdentitiesDialog dialog(m_service->m_accounts[0], nullptr);
        dialog.show();
        const auto line = [&dialog](const char *name) { return dialog.findChild<QLineEdit *>(QLatin1String(name)); };
        QVERIFY(!line("identityAddress")->text().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("removeIdentity"))->isEnabled());
        dialog.findChild<QPushButton *>(QStringLiteral("addIdentity"))->click();
        line("identityAddress")->clear();
        QTest::keyClicks(line("identityAddress"), QStringLiteral("info"));
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("identitiesDone"))->isEnabled());
        QTest::keyClicks(line("identityAddress"), QStringLiteral("@example.org"));
        QTest::keyClicks(line("identityBcc"), QStringLiteral("me@example.org"));
        QTest::keyClicks(line("identityOrganization"), QStringLiteral("Roe & Sons"));
        QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("identitiesDone"))->isEnabled());
        const Account account = dialog.account();
        QCOMPARE(account.identity, m_service->m_accounts[0].identity);
        QCOMPARE(account.otherIdentities.size(), size_t(1));
        QCOMPARE(account.otherIdentities[0].from.address.toText(), QStringLiteral("info@example.org"));
        QCOMPARE(account.otherIdentities[0].alwaysBcc.front().address.toText(), QStringLiteral("me@example.org"));
        QCOMPARE(account.otherIdentities[0].organization, QStringLiteral("Roe & Sons"));
        dialog.findChild<QPushButton *>(QStringLiteral("removeIdentity"))->click();
        QVERIFY(dialog.account().otherIdentities.empty());
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1);
    }
    void theWindowOfAddressesIsAsHighAsItsWidthAsksFor()
    {
        IdentitiesDialog dialog(m_service->m_accounts[0], nullptr);
        dialog.show();
        // On a small screen it gets less of it.
        QCOMPARE(dialog.sizeHint().width(), dialog.width());
    }
    void anAddressThatIsNotRightYetIsNotTypedInVain()
    {
        IdentitiesDialog dialog(m_service->m_accounts[0], nullptr);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        auto *add = dialog.findChild<QPushButton *>(QStringLiteral("addIdentity"));
        auto *address = dialog.findChild<QLineEdit *>(QStringLiteral("identityAddress"));
        add->click();
        address->clear();
        QTest::keyClicks(address, QStringLiteral("info"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        add->click();
        QCOMPARE(address->text(), QStringLiteral("info"));
        dialog.findChild<QPushButton *>(QStringLiteral("removeIdentity"))->click();
        QVERIFY(list->isEnabled() && add->isEnabled());
        QCOMPARE(list->count(), 1);
    }
};

QTEST_MAIN(TestComposeExtras)
#include "test_compose_extras.moc"
