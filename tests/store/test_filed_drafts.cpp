// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"
#include "store/SqliteFiledDraftStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestFiledDrafts : public QObject {
    Q_OBJECT

private slots:
    void whatIsRememberedIsThereUntilItIsForgotten()
    {
        const QTemporaryDir folder;
        const FiledDraft first{DraftId(1), AccountId(2), "<1@example.org>", QByteArray("\0\xff", 2), {{"a", 1, 7, 9}, {"b", 5'000'000'000, 0, 0}}};
        const FiledDraft second{DraftId(1), AccountId(3), "<2@example.org>", {}, {{"c", 3, 0, 0}}};
        {
            const auto database = Database::open(folder.path()).value();
            SqliteFiledDraftStore store(*database);
            QVERIFY(store.remember(second));
            QVERIFY(store.remember({first.draft, first.account, "<0@example.org>"}));
            QVERIFY(store.remember(first));
        }
        const auto database = Database::open(folder.path()).value();
        SqliteFiledDraftStore store(*database);
        QCOMPARE(store.filed(), (std::vector<FiledDraft>{first, second}));
        QVERIFY(store.forget(first.draft, first.account));
        QCOMPARE(store.filed(), std::vector<FiledDraft>{second});
    }
};

QTEST_GUILESS_MAIN(TestFiledDrafts)
#include "test_filed_drafts.moc"
