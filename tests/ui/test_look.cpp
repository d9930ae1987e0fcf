// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"
#include "ui/fields/CalmStyle.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/Notice.h"
#include "ui/fields/ScrollAreaAccess.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProxyStyle>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace sendoff;

namespace {

QColor over(const QColor &shade, const QColor &ground)
{
    const float share = shade.alphaF();
    return QColor::fromRgbF(shade.redF() * share + ground.redF() * (1 - share),
                            shade.greenF() * share + ground.greenF() * (1 - share),
                            shade.blueF() * share + ground.blueF() * (1 - share));
}

} // namespace

/// As desktops have it that ask for it.
class ButtonsWithIcons final : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 1 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

class TestLook : public QObject {
    Q_OBJECT
private slots:
    void everyRoleCanBeReadInLightAndDark()
    {
        for (const auto scheme : {look::Scheme::Light, look::Scheme::Dark}) {
            const QPalette palette = look::palette(scheme);
            for (const auto role : {look::Role::Text, look::Role::Muted, look::Role::Success, look::Role::Warning,
                                    look::Role::Danger, look::Role::Accent}) {
                for (const QColor &ground :
                     {palette.color(QPalette::Base), palette.color(QPalette::Window), palette.color(QPalette::AlternateBase),
                      look::ground(role, palette), over(look::selection(palette), palette.color(QPalette::Base))}) {
                    const double ratio = contrast(look::color(role, palette), ground);
                    QVERIFY2(ratio >= 4.5,
                             qPrintable(QStringLiteral("%1 on %2: %3").arg(int(role)).arg(ground.name()).arg(ratio)));
                }
            }
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.3);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        }
    }
    void aScreenReaderMayAskForPartsThatAreGone()
    {
        installScrollAreaAccess();
        QScrollArea area;
        area.setWidget(new QLabel(QStringLiteral("page")));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(access);
        QVERIFY(!access->child(access->childCount()));
        QVERIFY(!access->child(1000));
        bool hasPage = false;
        for (int part = 0; part < access->childCount(); ++part) {
            const QAccessibleInterface *inside = access->child(part)->child(0);
            hasPage = hasPage || (inside && inside->text(QAccessible::Name) == QStringLiteral("page"));
        }
        QVERIFY(hasPage);
    }
    void everyIconPaintsAtEveryScale()
    {
        loadResources();
        int icons = 0;
        QDirIterator files(QStringLiteral(":/icons"));
        while (files.hasNext()) {
            files.next();
            for (const qreal ratio : {1.0, 1.5, 2.0}) {
                const QPixmap pixmap = icon(files.fileInfo().baseName()).pixmap(QSize(16, 16), ratio);
                QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
                QVERIFY(pixmap.toImage() != QPixmap(pixmap.size()).toImage());
            }
            ++icons;
        }
        QVERIFY(icons > 30);
    }
    void aRowHasRoomAroundItsWords()
    {
        CalmStyle style;
        QListWidget list;
        list.setStyle(&style);
        list.addItem(QStringLiteral("Row"));
        QVERIFY(list.sizeHintForRow(0) >= 28);
        QVERIFY(list.sizeHintForColumn(0) >= list.fontMetrics().horizontalAdvance(QStringLiteral("Row")) + 2 * look::step2);
    }
    void aSelectedRowSaysWhetherTheKeyboardIsThere()
    {
        CalmStyle style;
        QWidget window;
        window.setPalette(look::palette(look::Scheme::Light));
        auto *column = new QVBoxLayout(&window);
        auto *list = new QListWidget;
        auto *line = new QLineEdit;
        column->addWidget(list);
        column->addWidget(line);
        list->setStyle(&style);
        list->addItem(QStringLiteral("Row"));
        list->setCurrentRow(0);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto ground = [list] {
            const QRect row = list->visualItemRect(list->item(0));
            return list->viewport()->grab().toImage().pixelColor(row.right() - 8, row.center().y());
        };
        list->setFocus();
        QCOMPARE(ground(), list->palette().color(QPalette::Highlight));
        line->setFocus();
        QVERIFY(contrast(ground(), list->palette().color(QPalette::Text)) >= 4.5);
        // A ring says it to those who go by keyboard.
        list->setFocus();
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        QVERIFY(contrast(ground(), list->palette().color(QPalette::Text)) >= 4.5);
    }
    void theRingOfACheckBoxIsAroundBoxAndWords()
    {
        CalmStyle style;
        QCheckBox box(QStringLiteral("A choice"));
        box.setStyle(&style);
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        option.text = box.text();
        const QRect ring = style.subElementRect(QStyle::SE_CheckBoxFocusRect, &option, &box);
        for (const auto part : {QStyle::SE_CheckBoxIndicator, QStyle::SE_CheckBoxContents})
            QVERIFY(ring.adjusted(2, 2, -2, -2).contains(style.subElementRect(part, &option, &box)));
    }
    void aBarOfOneLineIsInLineWithItsButtons()
    {
        Notice notice;
        notice.setWide(true);
        notice.say(look::Role::Warning, QStringLiteral("triangle-alert"), QStringLiteral("One line."));
        const QPushButton *first = notice.addButton(QStringLiteral("First"), QStringLiteral("first"));
        const QPushButton *last = notice.addButton(QStringLiteral("Last"), QStringLiteral("last"));
        notice.resize(500, notice.heightForWidth(500));
        notice.show();
        QVERIFY(QTest::qWaitForWindowExposed(&notice));
        const auto middle = [&notice](const QWidget *part) { return part->mapTo(&notice, part->rect().center()); };
        QVERIFY(qAbs(middle(first).y() - middle(notice.findChild<QLabel *>(QStringLiteral("noticeHeadline"))).y()) <= 1);
        const int end = last->mapTo(&notice, last->rect().bottomRight()).x() + 1;
        QCOMPARE(notice.width() - end, look::step3);
    }
    void qtsOwnDialogsHaveButtonsAsOurs()
    {
        CalmStyle style;
        style.setBaseStyle(new ButtonsWithIcons);
        QDialogButtonBox box;
        box.setStyle(&style);
        box.setStandardButtons(QDialogButtonBox::Cancel);
        QVERIFY(box.button(QDialogButtonBox::Cancel)->icon().isNull());
    }
    void theCornersOfATextBoxAreRound()
    {
        CalmStyle style;
        QWidget window;
        QTextEdit text(&window);
        text.setStyle(&style);
        text.setPalette(look::palette(look::Scheme::Light));
        text.resize(80, 60);
        const QImage picture = text.grab().toImage();
        QVERIFY(contrast(picture.pixelColor(0, 0), text.palette().color(QPalette::Window)) < 1.5);
        QVERIFY(contrast(picture.pixelColor(0, 30), text.palette().color(QPalette::Window)) >= 3);
    }
};

QTEST_MAIN(TestLook)
#include "test_look.moc"
