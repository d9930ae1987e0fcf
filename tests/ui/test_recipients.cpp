// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RecipientChip.h"
#include "ui/compose/RecipientField.h"
#include "ui/compose/RecipientLine.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QDropEvent>
#include <QLayout>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace sendoff;

class TestRecipients : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    RecipientField *m_field = nullptr;

    QLineEdit *line() const { return m_field->line(); }
    QList<RecipientChip *> chips() const
    {
        QList<RecipientChip *> all = m_field->findChildren<RecipientChip *>();
        all.removeIf([](const RecipientChip *chip) { return chip->isHidden(); });
        std::sort(all.begin(), all.end(), [](const RecipientChip *a, const RecipientChip *b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        return all;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new RecipientField(QStringLiteral("To"), QStringLiteral("to"), m_window.get());
        m_field->resize(600, 40);
        m_window->resize(620, 200);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }
    void whatIsTypedBecomesAChip_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"ana@example.org,", "ana@example.org;", "ana@example.org ", "ana@example.org\n"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatIsTypedBecomesAChip()
    {
        QFETCH(QString, typed);
        QSignalSpy edited(m_field, &RecipientField::edited);
        for (const QChar c : typed)
            c == u'\n' ? QTest::keyClick(line(), Qt::Key_Return) : QTest::keyClick(line(), c.toLatin1());
        QCOMPARE(chips().size(), 1);
        QVERIFY(line()->text().isEmpty());
        QCOMPARE(m_field->text(), QStringLiteral("ana@example.org"));
        QVERIFY(edited.count() > 0);
    }
    void aCommaInAQuotedNamePartsNothing()
    {
        QTest::keyClicks(line(), QStringLiteral("\"Roe, Jane\" <j@example.org>,"));
        QCOMPARE(chips().size(), 1);
        QCOMPARE(m_field->text(), QStringLiteral("\"Roe, Jane\" <j@example.org>"));
    }
    void whatIsUnfinishedIsPartOfTheTextAndStaysWhenTheFocusLeaves()
    {
        QTest::keyClicks(line(), QStringLiteral("ana@example.org,ben"));
        QCOMPARE(m_field->text(), QStringLiteral("ana@example.org, ben"));
        line()->clearFocus();
        QCOMPARE(chips().size(), 2);
        QCOMPARE(chips().last()->accessibleDescription(), QStringLiteral("It has no @."));
        QCOMPARE(m_field->text(), QStringLiteral("ana@example.org, ben"));
    }
    void anyListCanBePasted()
    {
        QApplication::clipboard()->setText(
            QStringLiteral("\"Roe, Jane\" <j@example.org>; b@example.org, c@example.org\nDoe\td@example.org\n"));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->text(), QStringLiteral("\"Roe, Jane\" <j@example.org>, b@example.org, c@example.org, "
                                                 "Doe <d@example.org>"));
        QApplication::clipboard()->setText(QStringLiteral("an"));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(line()->text(), QStringLiteral("an"));
    }
    void theKeyboardReachesEveryChip()
    {
        m_field->setText(QStringLiteral("a@example.org, b@example.org, c@example.org"));
        key(Qt::Key_Left);
        QVERIFY(chips()[2]->hasFocus());
        key(Qt::Key_Left);
        key(Qt::Key_Delete);
        QCOMPARE(m_field->text(), QStringLiteral("a@example.org, c@example.org"));
        QVERIFY(chips()[1]->hasFocus());
        key(Qt::Key_Home);
        key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(m_field->text(), QStringLiteral("c@example.org"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a@example.org"));
        key(Qt::Key_End);
        QVERIFY(line()->hasFocus());
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->text(), QStringLiteral("c@example.org, a@example.org"));
        // Backspace marks the last one first, and then takes it.
        key(Qt::Key_Backspace);
        QCOMPARE(chips().size(), 2);
        key(Qt::Key_Backspace);
        QCOMPARE(m_field->text(), QStringLiteral("c@example.org"));
    }
    void allAreCopiedAndRemovedTogether()
    {
        m_field->setText(QStringLiteral("a@example.org, b@example.org"));
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a@example.org, b@example.org"));
        key(Qt::Key_Delete);
        QVERIFY(m_field->isEmpty());
        QVERIFY(line()->hasFocus());
    }
    void aChipIsEditedInItsPlace()
    {
        m_field->setText(QStringLiteral("a@example.org, b@exmple, c@example.org"));
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        key(Qt::Key_F2);
        QCOMPARE(line()->text(), QStringLiteral("b@exmple"));
        QTest::keyClicks(line(), QStringLiteral("b@example.org,"));
        QCOMPARE(m_field->text(), QStringLiteral("a@example.org, b@example.org, c@example.org"));
    }
    void peopleAreSuggestedWhileTyping()
    {
        const Contact ana{.mailbox = *Mailbox::parse(QStringLiteral("Ána Prieto <ana@example.org>"))};
        const ContactGroup team{QStringLiteral("Anglers"), {ana.mailbox, *Mailbox::parse(QStringLiteral("b@example.org"))}};
        m_field->setPeople(std::make_shared<ContactIndex>(Contacts{{ana}, {team}}));
        QTest::keyClicks(line(), QStringLiteral("an"));
        auto *list = line()->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_field->text(), QStringLiteral("Anglers: Ána Prieto <ana@example.org>, b@example.org;"));
        QTest::keyClicks(line(), QStringLiteral("pri"));
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chips().size(), 2);
        // Somebody who is there already isn't suggested again.
        QTest::keyClicks(line(), QStringLiteral("prieto"));
        QVERIFY(!list->isVisible());
    }
    void aGroupCanBecomeItsMembers()
    {
        m_field->setText(QStringLiteral("Team: a@example.org, b@example.org;, c@example.org"));
        QCOMPARE(chips().size(), 2);
        m_field->widget()->layout()->activate();
        QContextMenuEvent event(QContextMenuEvent::Mouse, chips()[0]->pos(), chips()[0]->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(m_field->viewport(), &event);
        auto *menu = m_field->findChild<QMenu *>(QStringLiteral("recipientMenu"));
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto replace = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == QStringLiteral("Replace by its members");
        });
        QVERIFY(replace != actions.end());
        (*replace)->trigger();
        QCOMPARE(m_field->text(), QStringLiteral("a@example.org, b@example.org, c@example.org"));
    }
    void aDroppedListIsAdded()
    {
        QMimeData data;
        data.setText(QStringLiteral("a@example.org, Ben <b@example.org>"));
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_field->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_field->viewport(), &drop);
        QCOMPARE(m_field->text(), QStringLiteral("a@example.org, Ben <b@example.org>"));
    }
    void otherProgramsFindOneTextFieldWithTheWholeList()
    {
        m_field->setText(QStringLiteral("a@example.org, b@example.org"));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(line());
        QCOMPARE(access->role(), QAccessible::EditableText);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("To"));
        QVERIFY(access->state().editable);
        auto *text = access->textInterface();
        QCOMPARE(text->text(0, text->characterCount()), QStringLiteral("a@example.org, b@example.org"));
        QSignalSpy edited(m_field, &RecipientField::edited);
        access->editableTextInterface()->replaceText(0, text->characterCount(), QStringLiteral("c@example.org, d@example.org"));
        QCOMPARE(m_field->text(), QStringLiteral("c@example.org, d@example.org"));
        QVERIFY(edited.count() > 0);
        access->editableTextInterface()->insertText(text->characterCount(), QStringLiteral(", e@example.org"));
        QCOMPARE(chips().size(), 3);
        access->editableTextInterface()->insertText(0, QStringLiteral("fay"));
        QCOMPARE(line()->text(), QStringLiteral("fay"));
        QCOMPARE(text->cursorPosition(), 3);
        QAccessibleInterface *chip = QAccessible::queryAccessibleInterface(chips()[0]);
        QCOMPARE(chip->role(), QAccessible::ListItem);
        QCOMPARE(chip->text(QAccessible::Name), QStringLiteral("c@example.org"));
        chip->actionInterface()->doAction(QStringLiteral("Remove"));
        QVERIFY(!m_field->text().contains(QStringLiteral("c@")));
    }
    void aThousandRecipientsStayInFourRows()
    {
        QStringList many;
        for (int i = 0; i < 1000; ++i)
            many += QStringLiteral("Person %1 <p%1@example.org>").arg(i);
        m_field->setText(many.join(QStringLiteral(", ")));
        QVERIFY(m_field->height() < 160);
        QCOMPARE(m_field->entries().size(), size_t(1000));
    }
    void leftAndRightFollowTheDirectionOfTheLanguage()
    {
        m_field->setLayoutDirection(Qt::RightToLeft);
        m_field->setText(QStringLiteral("a@example.org, b@example.org"));
        m_field->setFocus();
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        key(Qt::Key_Delete);
        QCOMPARE(m_field->text(), QStringLiteral("b@example.org"));
    }
};

QTEST_MAIN(TestRecipients)
#include "test_recipients.moc"
