// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QDirIterator>
#include <QImage>
#include <QTest>

using namespace sendoff;

class TestLook : public QObject {
    Q_OBJECT
private slots:
    void everyRoleCanBeReadInLightAndDark()
    {
        for (const auto scheme : {look::Scheme::Light, look::Scheme::Dark}) {
            const QPalette palette = look::palette(scheme);
            for (const auto role : {look::Role::Text, look::Role::Muted, look::Role::Success, look::Role::Warning,
                                    look::Role::Danger, look::Role::Accent}) {
                for (const QColor &ground : {palette.color(QPalette::Base), palette.color(QPalette::Window),
                                             palette.color(QPalette::AlternateBase), look::ground(role, palette)}) {
                    const double ratio = contrast(look::color(role, palette), ground);
                    QVERIFY2(ratio >= 4.5,
                             qPrintable(QStringLiteral("%1 on %2: %3").arg(int(role)).arg(ground.name()).arg(ratio)));
                }
            }
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.3);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        }
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
};

QTEST_MAIN(TestLook)
#include "test_look.moc"
