// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window shows and does once a refused message was sent again in another.
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/outbox/MessageRow.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/outbox/Repair.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestSuccessionsShown : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeMailService *m_service = nullptr;
    MainWindow *m_window = nullptr;

    OutboxItem &item(qint64 id)
    {
        return *std::find_if(m_service->m_outbox.begin(), m_service->m_outbox.end(),
                             [id](const OutboxItem &each) { return each.id == ItemId(id); });
    }
    /// Message 9, refused for one of four, was sent again as message 11.
    void succeed()
    {
        OutboxItem copy = samples::item(11, OutboxState::Sent, QStringLiteral("Ana Prieto <ana@example.org>"),
                                        QStringLiteral("Re: Budget 2027"), item(9).created.addSecs(600));
        copy.predecessors = {{ItemId(9), samples::address(QStringLiteral("ana@exmaple.org")), true}};
        item(9).recipients[0].successor = Successor{ItemId(11), samples::address(QStringLiteral("ana@example.org")), true};
        m_service->m_outbox.insert(m_service->m_outbox.begin(), copy);
        emit m_service->outboxChanged({});
    }
    OutboxModel *model() { return qobject_cast<OutboxModel *>(list()->model()); }
    QListView *list() { return named<QListView>(*m_window, QStringLiteral("Outbox")); }
    bool isShown(qint64 id)
    {
        const QModelIndex index = list()->currentIndex();
        return model()->idOf(index) == ItemId(id) && model()->item(index);
    }
    void show(qint64 id)
    {
        m_window->showItem(ItemId(id));
        QTRY_VERIFY(isShown(id));
    }
    QStringList rows()
    {
        QStringList texts;
        for (int row = 0; row < model()->rowCount(); ++row)
            texts += model()->index(row).data().toString();
        return texts;
    }
    QString texts(const char *name)
    {
        QStringList all;
        for (QLabel *label : m_window->findChild<QWidget *>(QLatin1String(name))->findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }
    QPushButton *pressable(const char *name)
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>(QLatin1String(name))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    QStringList verdictButtons()
    {
        QStringList texts;
        for (QPushButton *button : m_window->findChild<QWidget *>(QStringLiteral("verdict"))->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts += button->text().isEmpty() ? button->accessibleName() : button->text();
        }
        return texts;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    static ComposeWindow *composer()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ComposeWindow *>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    }

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

    void aMessageThatWasSentAgainLeavesNeedsAttention()
    {
        m_window->showView({ViewChoice::Kind::Attention});
        QTRY_VERIFY(rows().join(u'\n').contains(QStringLiteral("Refused for 1 of 4")));
        succeed();
        QTRY_VERIFY(!rows().join(u'\n').contains(QStringLiteral("Budget 2027")));
        QVERIFY(!rows().isEmpty());
    }
    void itsPageTellsTheTruthAndLeadsToTheOtherAndBack()
    {
        succeed();
        show(9);
        QVERIFY(texts("verdict").contains(QStringLiteral("Couldn't be sent to 1 of 4.")));
        QCOMPARE(rowOf(item(9)).state, QStringLiteral("Refused for 1 of 4, sent again"));
        QVERIFY(rowOf(item(9)).role == look::Role::Muted);
        QTRY_VERIFY(texts("successions").contains(QStringLiteral("Sent again to ana@example.org in another message.")));
        QCOMPARE(verdictButtons(), QStringList{QStringLiteral("More actions")});
        QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("repairs"))->isVisible());
        pressable("showSuccessor")->click();
        QTRY_VERIFY(isShown(11));
        QTRY_VERIFY(pressable("showPredecessor"));
        QVERIFY(texts("successions").contains(QStringLiteral("Takes the place of an earlier message that was refused for ana@exmaple.org.")));
        pressable("showPredecessor")->click();
        QTRY_VERIFY(isShown(9));
    }
    void whatIsGoneIsNotLedTo()
    {
        succeed();
        item(9).recipients[0].successor->isThere = false;
        show(9);
        QTRY_VERIFY(texts("successions").contains(QStringLiteral("Sent again to")));
        QVERIFY(!pressable("showSuccessor"));
    }
    void takenBackItNeedsAttentionAgain()
    {
        succeed();
        m_window->showView({ViewChoice::Kind::Attention});
        QTRY_VERIFY(!rows().isEmpty());
        QVERIFY(!rows().join(u'\n').contains(QStringLiteral("Budget 2027")));
        item(9).recipients[0].successor.reset();
        emit m_service->outboxChanged(ItemId(9));
        QTRY_VERIFY(rows().join(u'\n').contains(QStringLiteral("Refused for 1 of 4")));
        QVERIFY(!rows().join(u'\n').contains(QStringLiteral("sent again")));
    }

    void theMendedCopySaysWhomItStandsFor()
    {
        show(9);
        pressable("sendToLikely")->click();
        QTRY_COMPARE(m_service->sent.size(), 1u);
        QVERIFY((m_service->sent.front().amends
                 == Amends{.item = 9, .recipients = {samples::address(QStringLiteral("ana@exmaple.org"))}}));
        // And says so still when it is taken back and sent again.
        QTRY_VERIFY(pressable("passingAction"));
        pressable("passingAction")->click();
        QTRY_VERIFY(composer());
        QVERIFY(composer()->draft().amends == m_service->sent.front().amends);
    }
    void theEditedCopySaysSoToo()
    {
        show(9);
        button(QStringLiteral("Edit for failed recipients"))->click();
        QTRY_VERIFY(composer());
        const auto amends = composer()->draft().amends;
        QVERIFY(amends && amends->item == 9 && amends->recipients.size() == 1);
    }
    void aDuplicateStandsForNobody()
    {
        show(5);
        button(QStringLiteral("Duplicate as new"))->click();
        QTRY_VERIFY(composer());
        QVERIFY(!composer()->draft().amends);
    }
    void whatIsEditedBeforeItLeavesHandsOnWhomItStandsFor()
    {
        OutboxItem copy = samples::item(11, OutboxState::Queued, QStringLiteral("ana@example.org"), QStringLiteral("x"), item(9).created);
        copy.predecessors = {{ItemId(9), samples::address(QStringLiteral("ana@exmaple.org")), true}};
        QVERIFY((amendsOf(copy) == Amends{.item = 9, .recipients = {samples::address(QStringLiteral("ana@exmaple.org"))}}));
        // Once it is refused itself, what comes after it stands for its own recipients.
        copy.state = OutboxState::Failed;
        copy.recipients[0].outcome = OutboxRecipient::Outcome::Rejected;
        QVERIFY((amendsOf(copy) == Amends{.item = 11, .recipients = {samples::address(QStringLiteral("ana@example.org"))}}));
        QVERIFY(!amendsOf(item(5)));
    }
    void aDraftThatIsToTakeItsPlaceIsLedTo()
    {
        m_service->m_drafts.front().amends = Amends{.item = 9, .recipients = {}};
        show(9);
        QTRY_VERIFY(pressable("showAmendingDraft"));
        // Who is on the button stays there while the draft is written on, and gets it as it is by then.
        const QPointer<QPushButton> before = pressable("showAmendingDraft");
        m_service->m_drafts.front().text = QStringLiteral("Dear Ana");
        emit m_service->draftsChanged();
        QCOMPARE(pressable("showAmendingDraft"), before.data());
        pressable("showAmendingDraft")->click();
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->draft().subject, QStringLiteral("Travel in spring"));
        QCOMPARE(composer()->draft().text, QStringLiteral("Dear Ana"));
        composer()->close();
        m_service->m_drafts.clear();
        emit m_service->draftsChanged();
        QTRY_VERIFY(!pressable("showAmendingDraft"));
    }

    void aPersonResolvesItAndTakesThatBack()
    {
        show(9);
        button(QStringLiteral("Mark as resolved"))->click();
        QTRY_COMPARE(m_service->calls, QStringList{QStringLiteral("dismiss 9")});
        QTRY_VERIFY(button(QStringLiteral("Needs attention again")));
        QVERIFY(button(QStringLiteral("Send to failed recipients")));
        QCOMPARE(rowOf(item(9)).state, QStringLiteral("Refused for 1 of 4, resolved"));
        m_window->showView({ViewChoice::Kind::Attention});
        QTRY_VERIFY(!rows().isEmpty() && !rows().join(u'\n').contains(QStringLiteral("Budget 2027")));
        pressable("passingAction")->click();
        QTRY_COMPARE(m_service->calls.last(), QStringLiteral("undismiss 9"));
        QTRY_VERIFY(rows().join(u'\n').contains(QStringLiteral("Refused for 1 of 4")));
    }
};

QTEST_MAIN(TestSuccessionsShown)
#include "test_successions_shown.moc"
