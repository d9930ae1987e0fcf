// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeMailService.h"

#include "ui/compose/MailboxDraftsDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace sendoff;

/// Drafts that other programs put into the mailboxes.
class TestMailboxDrafts : public QObject {
    Q_OBJECT

    FakeMailService m_service;

    static QTreeWidget *listOf(const QDialog &dialog) { return dialog.findChild<QTreeWidget *>(QStringLiteral("mailboxDraftList")); }
    static QLabel *troubleOf(const QDialog &dialog) { return dialog.findChild<QLabel *>(QStringLiteral("mailboxDraftTrouble")); }
    static QPushButton *openButtonOf(const QDialog &dialog) { return dialog.findChild<QPushButton *>(QStringLiteral("openMailboxDraft")); }

private slots:
    void init()
    {
        const QDateTime date({2027, 2, 1}, {3, 4}, Qt::UTC);
        m_service.m_mailboxDrafts = {.drafts = {{.accountName = u"Work"_qs, .uid = 9, .subject = u"Plan"_qs, .to = u"ana@example.org"_qs, .date = date},
                                                {.accountName = u"Work"_qs, .uid = 4}},
                                     .mailboxes = 1};
        m_service.m_mailboxDraft.reset();
        m_service.calls.clear();
    }

    void theChosenOneIsOpened()
    {
        m_service.m_mailboxDraft = Draft{.subject = u"Plan"_qs};
        MailboxDraftsDialog dialog(m_service);
        dialog.show();
        QSignalSpy opened(&dialog, &MailboxDraftsDialog::opened);
        QVERIFY(!openButtonOf(dialog)->isEnabled());
        QTRY_COMPARE(listOf(dialog)->topLevelItemCount(), 2);
        QCOMPARE(listOf(dialog)->topLevelItem(0)->text(0), u"Plan"_qs);
        QVERIFY(!listOf(dialog)->topLevelItem(1)->text(0).isEmpty());
        listOf(dialog)->setCurrentItem(listOf(dialog)->topLevelItem(1));
        openButtonOf(dialog)->click();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_service.calls, QStringList{u"open 4"_qs});
        QCOMPARE(opened.front().front().value<Draft>().subject, u"Plan"_qs);
        QVERIFY(dialog.isHidden());
    }

    void oneThatCanNotBeHadSaysSo()
    {
        MailboxDraftsDialog dialog(m_service);
        dialog.show();
        QTRY_VERIFY(openButtonOf(dialog)->isEnabled());
        openButtonOf(dialog)->click();
        QTRY_VERIFY(troubleOf(dialog)->isVisible());
        QVERIFY(dialog.isVisible());
        QVERIFY(openButtonOf(dialog)->isEnabled());
    }

    void aMailboxOutOfReachIsNamed()
    {
        m_service.m_mailboxDrafts = {.silent = {u"Work"_qs}};
        MailboxDraftsDialog dialog(m_service);
        dialog.show();
        QTRY_VERIFY(troubleOf(dialog)->text().contains(u"Work"));
        QVERIFY(!openButtonOf(dialog)->isEnabled());
    }
};

QTEST_MAIN(TestMailboxDrafts)
#include "test_mailbox_drafts.moc"
