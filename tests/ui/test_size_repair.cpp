// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered for a message that is too big: smaller pictures, or several messages.
#include "compose/checkDraft.h"
#include "mime/TransferEncoding.h"
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/outbox/SizeRepair.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

namespace {

/// Of noise, so that it takes much room.
QByteArray photograph(const QSize &size)
{
    QImage picture(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(picture.scanLine(y)), size.width());
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 90);
    return octets;
}

Attachment picture(const QString &name, qint64 size)
{
    return {.path = QStringLiteral("/x/") + name, .name = name, .contentType = "image/jpeg", .size = size};
}

Attachment file(const QString &name, qint64 size)
{
    return {.path = QStringLiteral("/x/") + name, .name = name, .contentType = "application/pdf", .size = size};
}

std::vector<SmallerPicture> sizes(std::initializer_list<int> octets)
{
    std::vector<SmallerPicture> all;
    for (const int each : octets)
        all.push_back({.longSide = 1000, .data = QByteArray(each, 'x'), .contentType = "image/jpeg", .name = QStringLiteral("s.jpg")});
    return all;
}

} // namespace

class TestSizeRepair : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeMailService *m_service = nullptr;
    MainWindow *m_window = nullptr;

    OutboxItem &refused()
    {
        return *std::find_if(m_service->m_outbox.begin(), m_service->m_outbox.end(),
                             [](const OutboxItem &item) { return item.id == ItemId(9); });
    }
    void refuseForSize(const QByteArray &text = "Message size exceeds fixed limit")
    {
        Failure failure = samples::refusal(552, EnhancedStatus{5, 3, 4}, text);
        failure.stage = Stage::FinalDot;
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
    }
    QWidget *card() { return m_window->findChild<QWidget *>(QStringLiteral("sizeOffers")); }
    QString offers()
    {
        QStringList all;
        for (QLabel *label : card()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
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

    void theLimitIsWhatTheServerSays_data()
    {
        QTest::addColumn<qint64>("announced");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("announced") << 20'000'000LL << QByteArray("too big") << 20'000'000LL;
        QTest::newRow("announced more than it has") << 50'000'000LL << QByteArray("too big") << 10'000'000LL;
        QTest::newRow("in the refusal") << 0LL << QByteArray("Message size (24180000) exceeds limit 15728640") << 15'728'640LL;
        QTest::newRow("in words") << 50'000'000LL << QByteArray("The limit is 20 MB, see 5.3.4") << 20'000'000LL;
        QTest::newRow("no number of a size") << 0LL << QByteArray("552 5.3.4 too big, id 12345, 4F1x") << 10'000'000LL;
    }
    void theLimitIsWhatTheServerSays()
    {
        QFETCH(qint64, announced);
        QFETCH(QByteArray, text);
        QFETCH(qint64, limit);
        refuseForSize(text);
        refused().size = 24'180'000;
        QVERIFY(isTooBig(refused()));
        QCOMPARE(sizeLimitFor(refused(), {.sizeLimit = announced}), limit);
    }
    void whatIsNotTooBigIsLeftAlone()
    {
        QVERIFY(!isTooBig(refused()));
        refuseForSize();
        refused().dismissed = QDateTime::currentDateTimeUtc();
        QVERIFY(!isTooBig(refused()));
    }

    void picturesBecomeAsSmallAsTheyMustAndNoSmaller()
    {
        const Draft draft{.text = QStringLiteral("x"),
                          .attachments = {picture(QStringLiteral("a.jpg"), 9'000'000), file(QStringLiteral("b.pdf"), 1'000'000),
                                          picture(QStringLiteral("c.jpg"), 9'000'000), picture(QStringLiteral("icon.png"), 900)}};
        QCOMPARE(largePictures(draft), (std::vector<size_t>{0, 2}));
        const std::vector all{sizes({4'000'000, 2'000'000, 1'000'000}), sizes({3'000'000})};
        const SizeRepair repair = sizeRepairOf(draft, all, 10'000'000);
        QVERIFY(repair.scaled);
        QCOMPARE(repair.scaled->pictures, 2);
        QCOMPARE(repair.scaled->before, 18'000'000);
        QCOMPARE(repair.scaled->after, 5'000'000);
        QVERIFY(repair.scaled->size <= 10'000'000);
        QCOMPARE(repair.scaled->draft.attachments[0].size, 2'000'000);
        QCOMPARE(repair.scaled->draft.attachments[1], draft.attachments[1]);
        QVERIFY(repair.scaled->draft.attachments[0].path.isEmpty());
        QCOMPARE(sizeRepairOf(draft, all, 12'000'000).scaled->after, 7'000'000);
        QVERIFY(!sizeRepairOf(draft, all, 5'000'000).scaled);
        QVERIFY(sizeRepairOf(draft, all, 50'000'000).isEmpty());
    }
    void severalMessagesAreCounted()
    {
        const Draft draft{.attachments = {file(QStringLiteral("a"), 6'000'000), file(QStringLiteral("b"), 6'000'000),
                                          file(QStringLiteral("c"), 5'000'000)}};
        const SizeRepair repair = sizeRepairOf(draft, {}, 10'000'000);
        QCOMPARE(repair.parts.size(), size_t(3));
        QVERIFY(repair.largestPart <= 10'000'000 && repair.largestPart > base64LinesSize(6'000'000));
        QVERIFY(!repair.scaled && !repair.tooBigAlone);
    }
    void aFileThatFitsInNoMessageIsNamed()
    {
        const Draft draft{.attachments = {file(QStringLiteral("film.mp4"), 30'000'000), file(QStringLiteral("b"), 1'000)}};
        const SizeRepair repair = sizeRepairOf(draft, {}, 10'000'000);
        QVERIFY(repair.parts.empty() && !repair.scaled);
        QCOMPARE(repair.tooBigAlone->name, QStringLiteral("film.mp4"));
        QVERIFY(repair.tooBigAlone->size > 40'000'000);
    }

    void smallerPicturesAreOfferedInNumbersAndOneClickMakesTheDraft()
    {
        refuseForSize();
        const QByteArray octets = photograph({2400, 1800});
        refused().size = 2 * base64LinesSize(octets.size());
        m_service->m_facts.sizeLimit = base64LinesSize(octets.size());
        m_service->m_editedAgain = Draft{.to = QStringLiteral("ana@exmaple.org"), .subject = QStringLiteral("Roof"),
                                         .text = QStringLiteral("Dear Ana")};
        for (const char *name : {"a.jpg", "b.jpg"})
            m_service->m_editedAgain.attachments.push_back(
                {.data = octets, .name = QLatin1String(name), .contentType = "image/jpeg", .size = octets.size()});
        show(9);
        QTRY_VERIFY_WITH_TIMEOUT(pressable("scalePictures"), 20000);
        QVERIFY2(offers().startsWith(QStringLiteral("2 pictures from ")), qPrintable(offers()));
        QVERIFY(!composer());
        pressable("scalePictures")->click();
        QTRY_VERIFY(composer());
        const Draft draft = composer()->draft();
        QVERIFY(encodedSize(draft) <= m_service->m_facts.sizeLimit);
        QCOMPARE(draft.subject, QStringLiteral("Roof"));
        QVERIFY(draft.amends && draft.amends->item == 9);
        QVERIFY(m_service->sent.empty());
        composer()->close();
    }
    void splittingMakesDraftsThatAreSentInTheirOrderWhenSaidSo()
    {
        refuseForSize();
        refused().size = 24'000'000;
        m_service->m_facts.sizeLimit = 10'000'000;
        m_service->m_editedAgain = Draft{.to = QStringLiteral("ana@exmaple.org"), .subject = QStringLiteral("Plans"),
                                         .attachments = {file(QStringLiteral("a"), 6'000'000), file(QStringLiteral("b"), 6'000'000),
                                                         file(QStringLiteral("c"), 5'000'000)}};
        show(9);
        QTRY_VERIFY(pressable("splitMessage"));
        QCOMPARE(offers(), QStringLiteral("3 messages of at most 8.2 MB."));
        pressable("splitMessage")->click();
        QTRY_COMPARE(m_service->saved.size(), size_t(3));
        QVERIFY(m_service->sent.empty());
        QTRY_VERIFY(pressable("passingAction"));
        QCOMPARE(pressable("passingAction")->text(), QStringLiteral("Send them all"));
        for (size_t i = 0; i < 3; ++i) {
            m_service->m_drafts.push_back(m_service->saved[i]);
            m_service->m_drafts.back().id = DraftId(qint64(101 + i));
        }
        m_service->m_drafts[m_service->m_drafts.size() - 3].text = QStringLiteral("Written since");
        pressable("passingAction")->click();
        QTRY_COMPARE(m_service->sent.size(), size_t(3));
        QCOMPARE(m_service->sent.front().text, QStringLiteral("Written since"));
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(m_service->sent[i].subject, QStringLiteral("Plans (%1/3)").arg(i + 1));
            QCOMPARE(m_service->sent[i].amends.has_value(), i == 2);
            QVERIFY(!m_service->sent[i].id.isNull()); // so that the draft goes with it
        }
    }
    void whatCannotBeStoredIsNotSplit()
    {
        refuseForSize();
        refused().size = 24'000'000;
        m_service->m_facts.sizeLimit = 10'000'000;
        m_service->m_diskIsFull = true;
        m_service->m_editedAgain = Draft{.attachments = {file(QStringLiteral("a"), 6'000'000), file(QStringLiteral("b"), 6'000'000)}};
        show(9);
        QTRY_VERIFY(pressable("splitMessage"));
        pressable("splitMessage")->click();
        QTRY_COMPARE(m_window->findChild<QLabel *>(QStringLiteral("passingText"))->text(),
                     QStringLiteral("Couldn't save the draft. The message stays in the outbox."));
        QCOMPARE(m_service->saved.size(), size_t(1));
    }
    void nothingIsOfferedForAFileThatIsTooBigAlone()
    {
        refuseForSize();
        refused().size = 42'000'000;
        m_service->m_facts.sizeLimit = 10'000'000;
        m_service->m_editedAgain = Draft{.attachments = {file(QStringLiteral("film.mp4"), 30'000'000)}};
        show(9);
        QTRY_COMPARE(offers(), QStringLiteral("“film.mp4” alone comes to 41.1 MB, and a message may have 10.0 MB. Share it in another way."));
        QVERIFY(!pressable("splitMessage") && !pressable("scalePictures"));
    }
    void theOffersGoWithTheMessage()
    {
        refuseForSize();
        refused().size = 24'000'000;
        m_service->m_editedAgain = Draft{.attachments = {file(QStringLiteral("a"), 6'000'000), file(QStringLiteral("b"), 6'000'000)}};
        show(9);
        QTRY_VERIFY(pressable("splitMessage"));
        show(7);
        QTRY_VERIFY(!card()->isVisible());
        QCOMPARE(m_service->calls.filter(QStringLiteral("editRefused")).size(), 1);
    }
};

QTEST_MAIN(TestSizeRepair)
#include "test_size_repair.moc"
