// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/compose/AttachmentBar.h"
#include "ui/fields/PassingFiles.h"
#include "ui/outbox/MessageListView.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/shell/ListPane.h"
#include "ui/shell/MessageFiles.h"
#include "ui/words/StateWords.h"

#include <QApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace sendoff;

namespace {

OutboxItem message(qint64 id, const QString &subject)
{
    return samples::item(id, OutboxState::Sent, QStringLiteral("ana@example.org"), subject,
                         QDateTime::currentDateTimeUtc());
}

QByteArray octetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names += QFileInfo(path).fileName();
    return names;
}

} // namespace

class TestMessageFiles : public QObject {
    Q_OBJECT

    FakeMailService m_service;
    std::unique_ptr<MessageFiles> m_files;

    /// What written() says.
    std::pair<QStringList, QString> write(const std::vector<ItemId> &ids)
    {
        QSignalSpy written(m_files.get(), &MessageFiles::written);
        m_files->write(ids);
        if (written.isEmpty() && !written.wait())
            return {};
        return {written[0][0].toStringList(), written[0][1].toString()};
    }

private slots:
    void init()
    {
        m_service.m_outbox = {message(4, {}), message(3, QStringLiteral("Re: a/b\\c")),
                              message(2, QStringLiteral("hello")), message(1, QStringLiteral("Hello"))};
        m_service.calls.clear();
        m_service.m_diskIsFull = false;
        m_files = std::make_unique<MessageFiles>(m_service);
    }
    void messagesAreNamedByTheirSubjectsAndNoNameComesTwice()
    {
        const auto [paths, problem] = write({ItemId(1), ItemId(2), ItemId(3), ItemId(4)});
        QCOMPARE(problem, QString());
        QCOMPARE(namesOf(paths), (QStringList{QStringLiteral("Hello.eml"), QStringLiteral("hello (2).eml"),
                                              QStringLiteral("Re- a-b-c.eml"), QStringLiteral("Message.eml")}));
        for (const QString &path : paths)
            QCOMPARE(octetsOf(path), m_service.m_octets);
    }
    void aNameIsOneThatEveryFileSystemTakes_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::newRow("reserved") << QStringLiteral("CON") << QStringLiteral("-CON.eml");
        QTest::newRow("reserved with more") << QStringLiteral("nul.txt") << QStringLiteral("-nul.txt.eml");
        QTest::newRow("not reserved") << QStringLiteral("Conference") << QStringLiteral("Conference.eml");
        QTest::newRow("hidden") << QStringLiteral("..bashrc") << QStringLiteral("-bashrc.eml");
        QTest::newRow("line") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a b c.eml");
        QTest::newRow("turned around") << QStringLiteral("a\u202etxt") << QStringLiteral("atxt.eml");
        QTest::newRow("half a character")
            << QString(79, u'x') + QStringLiteral("\U0001F600") << QString(79, u'x') + QStringLiteral(".eml");
    }
    void aNameIsOneThatEveryFileSystemTakes()
    {
        QFETCH(const QString, subject);
        QTEST(words::fileNameFor(subject), "name");
    }
    void nobodyElseMayReadThemAndTheyGoWithTheWindow()
    {
        const auto paths = write({ItemId(1)}).first;
        QCOMPARE(paths.size(), 1);
        const QFileInfo root(QFileInfo(paths[0]).path() + QStringLiteral("/.."));
        QCOMPARE(QFile::permissions(root.canonicalFilePath())
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                        | QFile::ExeOther),
                 QFile::Permissions());
        m_files.reset();
        QVERIFY(!QFile::exists(root.canonicalFilePath()) && !QFile::exists(paths[0]));
    }
    void aMessageThatCannotBeWrittenIsSaid()
    {
        m_service.m_diskIsFull = true;
        const auto [paths, problem] = write({ItemId(1), ItemId(2)});
        QVERIFY(paths.isEmpty());
        QCOMPARE(problem, QStringLiteral("The disk is full."));
    }
    void whatWasLetGoIsNotWrittenOn()
    {
        QSignalSpy written(m_files.get(), &MessageFiles::written);
        m_files->write({ItemId(1), ItemId(2)});
        m_files->cancel();
        QCOMPARE(write({ItemId(3)}).first.size(), 1);
        QCOMPARE(written.size(), 1);
        QCOMPARE(m_service.calls.filter(QStringLiteral("export")).size(), 1);
    }
    void pullingARowWritesTheSelectedMessages()
    {
        const ProgressBoard progress(m_service);
        ListPane pane(m_service, progress);
        pane.resize(400, 500);
        pane.setView({}, QStringLiteral("All"), {});
        pane.show();
        auto *list = pane.findChild<MessageListView *>();
        QTRY_VERIFY(pane.model().rowCount() == 5 && pane.model().item(pane.model().index(1)));
        list->setCurrentIndex(pane.model().index(1));
        list->selectionModel()->select(pane.model().index(2), QItemSelectionModel::Select);
        QCOMPARE(pane.selectedIds().size(), size_t(2));

        QSignalSpy pulled(list, &MessageListView::dragAsked);
        const QPoint begin = list->visualRect(pane.model().index(1)).center();
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, begin);
        QTest::mouseMove(list->viewport(), begin + QPoint(0, 4 * QApplication::startDragDistance()));
        QTest::mouseMove(list->viewport(), begin + QPoint(0, 9 * QApplication::startDragDistance()));
        QCOMPARE(pulled.size(), 1);
        // Let go before they are there: nothing is dragged, and the next time begins anew.
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, begin);
        QCOMPARE(m_service.calls.filter(QStringLiteral("export")).size(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(pane.selectedIds().size(), size_t(2));

        QSignalSpy written(pane.findChild<MessageFiles *>(), &MessageFiles::written);
        emit list->dragAsked();
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toStringList().size(), 2);
    }
    void aDraftTakesTheOctetsOfWhatIsDropped()
    {
        AttachmentBar bar;
        const auto paths = write({ItemId(1), ItemId(2)}).first;
        const auto data = MessageFiles::dataOf(paths);
        QCOMPARE(data->urls().size(), 2);
        QVERIFY(bar.addFrom(*data));
        QTRY_COMPARE(bar.attachments().size(), size_t(2));
        const Attachment &first = bar.attachments()[0];
        QCOMPARE(first.name, QStringLiteral("Hello.eml"));
        QCOMPARE(first.contentType, QByteArray("message/rfc822"));
        QCOMPARE(first.data, m_service.m_octets);
        QVERIFY(first.path.isEmpty());
    }
};

QTEST_MAIN(TestMessageFiles)
#include "test_message_files.moc"
