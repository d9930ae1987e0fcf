// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/FolderCopies.h"
#include "folders/Letters.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;
using Form = FolderCopies::Form;

class TestFolderCopies : public QObject {
    Q_OBJECT

    static CopyOrder order(const QByteArray &id = "<1@example.org>")
    {
        return {.messageId = id, .from = QStringLiteral("Jane <jane@example.org>"), .sentAt = sentAt, .content = letter("a", id).content};
    }
    /// What came of each, in that order.
    static std::vector<CopyReport> kept(FolderCopies &copies, const std::vector<CopyOrder> &orders)
    {
        QObject context;
        std::vector<CopyReport> reports;
        for (const CopyOrder &each : orders)
            copies.keep(each, &context, [&reports](const CopyReport &report) { reports.push_back(report); });
        (void)QTest::qWaitFor([&] { return reports.size() == orders.size(); });
        return reports;
    }

private slots:
    void copiesAreKeptInEitherForm()
    {
        QTemporaryDir folder;
        FolderCopies maildir(Form::Maildir, folder.filePath(QStringLiteral("m")), sentAt.addSecs(-1));
        FolderCopies mbox(Form::Mbox, folder.filePath(QStringLiteral("b")), sentAt.addSecs(-1));
        for (FolderCopies *each : {&maildir, &mbox}) {
            const auto reports = kept(*each, {order(), order("<2@example.org>")});
            QCOMPARE(reports.size(), size_t(2));
            QCOMPARE(reports.back().outcome, CopyReport::Outcome::Kept);
            QVERIFY(each->isIdle());
        }
        QCOMPARE(kept(mbox, {order()}).front().mailbox, folder.filePath(QStringLiteral("b")));
        QCOMPARE(QDir(folder.filePath(QStringLiteral("m/cur"))).count(), 2U + 2U); // and . and ..
        QVERIFY(octetsOf(folder.filePath(QStringLiteral("b"))).startsWith("From jane@example.org "));
    }

    void whatMayBeThereIsLookedFor()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b"));
        FolderCopies before(Form::Mbox, path, sentAt.addSecs(-1));
        QCOMPARE(kept(before, {order()}).size(), size_t(1));
        // As if a process had ended before it could say so; and as if a try had.
        FolderCopies after(Form::Mbox, path, sentAt.addSecs(1));
        QCOMPARE(kept(after, {order()}).front().outcome, CopyReport::Outcome::Kept);
        CopyOrder tried = order();
        tried.wasTried = true;
        QCOMPARE(kept(before, {tried}).front().outcome, CopyReport::Outcome::Kept);
        QCOMPARE(octetsOf(path).count("Message-ID:"), 1);
    }

    void whatFailsIsToldWithItsReason()
    {
        QTemporaryDir folder;
        FolderCopies copies(Form::Maildir, folder.filePath(QStringLiteral("gone/m")), sentAt);
        const CopyReport report = kept(copies, {order()}).front();
        QCOMPARE(report.outcome, CopyReport::Outcome::NotKept);
        QVERIFY2(report.detail.startsWith("noFolder, "), report.detail.constData());
        QCOMPARE(folderErrorFromName("noFolder"), FolderError::Kind::NoFolder);
        QCOMPARE(folderErrorFromName("loginRefused"), std::nullopt);
    }

    void whoeverAskedMayGo()
    {
        QTemporaryDir folder;
        auto copies = std::make_unique<FolderCopies>(Form::Maildir, folder.filePath(QStringLiteral("m")), sentAt);
        auto context = std::make_unique<QObject>();
        bool isTold = false;
        copies->keep(order(), context.get(), [&isTold](const CopyReport &) { isTold = true; });
        context.reset();
        QVERIFY(QTest::qWaitFor([&copies] { return copies->isIdle(); }));
        copies->keep(order("<2@example.org>"), this, [&isTold](const CopyReport &) { isTold = true; });
        copies.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(TestFolderCopies)
#include "test_folder_copies.moc"
