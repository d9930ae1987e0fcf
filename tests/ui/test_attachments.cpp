// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/AttachmentBar.h"
#include "ui/compose/AttachmentChip.h"
#include "ui/compose/AttachmentPreview.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace sendoff;

class TestAttachments : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<AttachmentBar> m_bar;

    QString file(const QString &name, const QByteArray &octets = "text")
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("no file");
        return file.fileName();
    }
    QString picture(const QString &name)
    {
        QImage image(2400, 1200, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, (x * y) % 256));
        }
        const QString path = m_folder.filePath(name);
        image.save(path, "JPEG", 95);
        return path;
    }
    QList<AttachmentChip *> chips() const
    {
        QList<AttachmentChip *> all = m_bar->findChildren<AttachmentChip *>();
        all.removeIf([](const AttachmentChip *chip) { return chip->isHidden(); });
        return all;
    }
    QMenu *openMenu(AttachmentChip *chip)
    {
        emit chip->menuAsked(QPoint());
        return m_bar->findChild<QMenu *>(QStringLiteral("attachmentMenu"));
    }

private slots:
    void init()
    {
        m_bar = std::make_unique<AttachmentBar>();
        m_bar->resize(600, 80);
        m_bar->show();
        m_bar->activateWindow();
    }
    void aPictureIsShownSmallAndCanBeMadeSmaller()
    {
        m_bar->addFiles({picture(QStringLiteral("roof.jpg"))});
        const qint64 before = m_bar->attachments()[0].size;
        const auto *label = chips()[0]->findChild<QLabel *>();
        QTRY_COMPARE(label->pixmap().width(), 32);
        QCOMPARE(label->pixmap().height(), 16);
        auto *sizes = openMenu(chips()[0])->findChild<QMenu *>(QStringLiteral("smallerMenu"));
        QVERIFY(sizes);
        QTRY_VERIFY_WITH_TIMEOUT(sizes->actions().size() >= 2, 20000);
        QVERIFY2(sizes->actions()[0]->text().contains(QStringLiteral("1,920 pixels")), qPrintable(sizes->actions()[0]->text()));
        sizes->actions().last()->trigger();
        const Attachment &smaller = m_bar->attachments()[0];
        QCOMPARE(smaller.name, QStringLiteral("roof.jpg"));
        QCOMPARE(smaller.contentType, QByteArray("image/jpeg"));
        QVERIFY(smaller.path.isEmpty() && smaller.size == smaller.data.size() && smaller.size < before / 2);
        const QImage image = QImage::fromData(smaller.data);
        QCOMPARE(image.size(), QSize(800, 400));
    }
    void whatBecameOfAFileIsSaidAndMended()
    {
        const QString path = file(QStringLiteral("plan.txt"));
        m_bar->addFiles({path});
        file(QStringLiteral("plan.txt"), "other text");
        m_bar->markMissing();
        QTRY_VERIFY(chips()[0]->accessibleDescription().contains(QStringLiteral("was changed")));
        auto *again = chips()[0]->findChild<QPushButton *>(QStringLiteral("attachAgain"));
        QVERIFY(again->isVisible());
        QSignalSpy changed(m_bar.get(), &AttachmentBar::changed);
        again->click();
        QCOMPARE(m_bar->attachments()[0].size, 10);
        QCOMPARE(changed.count(), 1);
        QVERIFY(QFile::remove(path));
        m_bar->markMissing();
        QTRY_VERIFY(chips()[0]->accessibleDescription().contains(QStringLiteral("isn't there")));
    }
    void theKeyboardRenamesWalksAndRemoves()
    {
        m_bar->addFiles({file(QStringLiteral("a.txt")), file(QStringLiteral("b.txt"))});
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
        chips()[0]->setFocus();
        QTest::keyClick(chips()[0], Qt::Key_Right);
        QVERIFY(chips()[1]->hasFocus());
        QTest::keyClick(chips()[1], Qt::Key_F2);
        auto *edit = chips()[1]->findChild<QLineEdit *>();
        QCOMPARE(edit->selectedText(), QStringLiteral("b"));
        QTest::keyClicks(edit, QStringLiteral("../minutes"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_bar->attachments()[1].name, QStringLiteral("..-minutes.txt"));
        QTest::keyClick(chips()[1], Qt::Key_Delete);
        QCOMPARE(m_bar->attachments().size(), size_t(1));
        QVERIFY(chips()[0]->hasFocus());
        QTest::keyClick(chips()[0], Qt::Key_Delete);
        QVERIFY(m_bar->isHidden());
    }
    void whoGoesOnElsewhereWhileRenamingStaysThere()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *elsewhere = new QLineEdit(&window);
        column->addWidget(m_bar.get());
        column->addWidget(elsewhere);
        m_bar->addFiles({file(QStringLiteral("a.txt"))});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        chips()[0]->rename();
        auto *edit = chips()[0]->findChild<QLineEdit *>();
        // A menu of its own, to paste from for example, is no other place.
        QFocusEvent menu(QEvent::FocusOut, Qt::PopupFocusReason);
        QApplication::sendEvent(edit, &menu);
        QVERIFY(edit->isVisible());
        edit->setText(QStringLiteral("minutes.txt"));
        elsewhere->setFocus(Qt::MouseFocusReason);
        QCOMPARE(m_bar->attachments()[0].name, QStringLiteral("minutes.txt"));
        QVERIFY(elsewhere->hasFocus());
        m_bar->setParent(nullptr);
    }
    void spaceShowsItAndAProgramIsOpenedOnlyAfterAQuestion()
    {
        m_bar->addFiles({file(QStringLiteral("setup.exe"))});
        QVERIFY(chips()[0]->kind().runs);
        QTest::keyClick(chips()[0], Qt::Key_Space);
        QPointer<AttachmentPreview> preview = m_bar->findChild<AttachmentPreview *>();
        QVERIFY(preview && preview->isVisible());
        auto *question = preview->findChild<QWidget *>(QStringLiteral("openQuestion"));
        QVERIFY(!question->isVisible());
        preview->findChild<QPushButton *>(QStringLiteral("openOutside"))->click();
        QVERIFY(question->isVisible());
        preview->close();
    }
    void kindsAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("icon");
        QTest::addColumn<bool>("runs");
        const auto row = [](const char *name, const char *icon, bool runs = false) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(icon) << runs;
        };
        row("a.pdf", "file-text");
        row("a.JPG", "file-image");
        row("a.zip", "file-archive");
        row("a.ods", "file-spreadsheet");
        row("a.csv", "file-spreadsheet");
        row("a.mp4", "file-video");
        row("a.eml", "mail");
        row("a.ics", "calendar");
        row("a", "file");
        row("a.pdf.exe", "package", true);
        row("a.sh", "package", true);
        row("a.docm", "package", true);
        row("a.desktop", "package", true);
    }
    void kindsAreKnownByTheirNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, icon);
        QFETCH(bool, runs);
        const FileKind kind = FileKind::of({.name = name});
        QCOMPARE(kind.icon, icon);
        QCOMPARE(kind.runs, runs);
    }
    void theTotalIsComparedWithWhatTheServerTakes()
    {
        m_bar->addFiles({file(QStringLiteral("a.txt")), file(QStringLiteral("b.txt"))});
        auto *total = m_bar->findChild<QLabel *>(QStringLiteral("attachmentTotal"));
        QVERIFY(total->text().contains(QStringLiteral("in all")));
        m_bar->setTotal(7'500'000, 25'000'000);
        QCOMPARE(total->text(), QStringLiteral("7.5 MB of 25.0 MB the server takes"));
    }
};

QTEST_MAIN(TestAttachments)
#include "test_attachments.moc"
