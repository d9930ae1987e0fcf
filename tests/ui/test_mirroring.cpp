// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/LaterDialog.h"
#include "ui/fields/Icons.h"
#include "ui/fields/LineField.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"
#include "ui/words/Isolates.h"
#include "ui/words/Languages.h"
#include "ui/words/Lists.h"
#include "ui/words/ReceiptWords.h"
#include "ui/words/SetupWords.h"
#include "ui/words/Unbroken.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace sendoff;

namespace {

constexpr QChar isolate(0x2068);
constexpr QChar pop(0x2069);
const auto startOfMirrored = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

QImage imageOf(const QString &name)
{
    return icon(name).pixmap(QSize(32, 32), 1.0).toImage();
}

} // namespace

/// Where the program reads from right to left.
class TestMirroring : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void labelsBeginAtTheRightWhateverTheySay()
    {
        QLabel label(QStringLiteral("Budget 2027"));
        label.show();
        QCOMPARE(label.alignment(), startOfMirrored);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(label.alignment(), Qt::AlignLeft | Qt::AlignVCenter);
    }
    void centredLabelsStayCentred()
    {
        QLabel label(QStringLiteral("Nothing here"));
        label.setAlignment(Qt::AlignCenter);
        label.show();
        QCOMPARE(label.alignment(), Qt::AlignCenter);
    }
    void aLabelIsCopiedWithoutIsolates()
    {
        QLabel label(words::isolated(QStringLiteral("ana@example.org")));
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.show();
        label.activateWindow();
        label.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&label));
        label.setSelection(0, int(label.text().size()));
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ana@example.org"));
    }
    void aServerStaysWithItsPortButIsCopiedWithoutMarks()
    {
        const QString server = QStringLiteral("smtp.example.org:465");
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, words::unbroken(server));
        QCOMPARE(breaks.toNextBoundary(), words::unbroken(server).size());
        QLabel label(words::unbroken(server));
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.show();
        label.activateWindow();
        label.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&label));
        label.setSelection(0, int(label.text().size()));
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), server);
    }
    void namesAreIsolatedInSentences()
    {
        QCOMPARE(words::isolated(QStringLiteral("a")), QChar(0x200f) + (isolate + QStringLiteral("a") + pop));
        QCOMPARE(words::withoutIsolates(words::isolated(QStringLiteral("a"))), QStringLiteral("a"));
        QCOMPARE(words::isolated(QString()), QString());
        QVERIFY(words::listed({QStringLiteral("a@example.org"), QStringLiteral("b@example.org")}).contains(isolate));
        QVERIFY(words::serverLine(QStringLiteral("smtp.example.org"), 465, ChannelSecurity::ImplicitTls).isRightToLeft());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(words::isolated(QStringLiteral("a")), QStringLiteral("a"));
    }
    void whatIsCopiedHasNoIsolates()
    {
        Receipt receipt;
        receipt.parts.emplace_back();
        receipt.parts.front().at = QDateTime::currentDateTimeUtc();
        receipt.messageId = "<1@example.org>";
        const auto hasIsolate = [](const words::Fact &fact) { return fact.value.contains(isolate); };
        const std::vector<words::Fact> facts = words::factsOf(receipt);
        QVERIFY(std::any_of(facts.begin(), facts.end(), hasIsolate));
        QVERIFY(!words::receiptText(receipt).contains(isolate));
        QVERIFY(!words::receiptText(receipt).contains(pop));
    }
    void iconsWithADirectionAreMirrored()
    {
        const QImage reply = imageOf(QStringLiteral("reply"));
        const QImage clip = imageOf(QStringLiteral("paperclip"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(imageOf(QStringLiteral("reply")) != reply);
        QCOMPARE(imageOf(QStringLiteral("paperclip")), clip);
    }
    void marginsAreNamedByTheDirectionOfReading()
    {
        QCOMPARE(look::margins(1, 2, 3, 4), QMargins(3, 2, 1, 4));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(look::margins(1, 2, 3, 4), QMargins(1, 2, 3, 4));
    }
    void whatPeopleWroteRunsAsItsLettersDo()
    {
        QImage page(8, 8, QImage::Format_ARGB32);
        QPainter painter(&page);
        look::setDirectionOf(QStringLiteral("Happy birthday!"), painter);
        QCOMPARE(painter.layoutDirection(), Qt::LeftToRight);
        look::setDirectionOf(QStringLiteral("عيد سعيد!"), painter);
        QCOMPARE(painter.layoutDirection(), Qt::RightToLeft);
    }
    void aLineWithoutFrameBeginsByItsLabel()
    {
        LineField field(QStringLiteral("Subject"), QStringLiteral("subject"));
        field.setText(QStringLiteral("Budget 2027"));
        QCOMPARE(field.alignment(), startOfMirrored);
        field.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(field.alignment() & Qt::AlignLeft);
    }
    void theTimeToSendKeepsHoursBeforeMinutes()
    {
        const Speaking speaking(QStringLiteral("ar"));
        LaterDialog dialog(false, nullptr);
        auto *time = dialog.findChild<QDateTimeEdit *>(QStringLiteral("laterTime"));
        time->setDateTime(QDateTime(QDate::currentDate().addDays(2), QTime(8, 30)));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QString clock = QLocale().toString(QTime(8, 30), QLocale::ShortFormat);
        const QString shown = time->findChild<QLineEdit *>()->text();
        QVERIFY2(shown.endsWith(clock), qPrintable(shown));
        // With the keyboard, too: at the hours, it is the hours that change.
        time->setCurrentSection(QDateTimeEdit::HourSection);
        time->stepUp();
        QCOMPARE(time->time(), QTime(9, 30));
    }
};

QTEST_MAIN(TestMirroring)
#include "test_mirroring.moc"
