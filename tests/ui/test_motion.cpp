// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/fields/Look.h"
#include "ui/fields/Motion.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sendoff;

namespace {

constexpr Qt::UIEffect effects[] = {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                    Qt::UI_FadeTooltip};

QStringList running()
{
    QStringList found;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (const QAbstractAnimation *animation : window->findChildren<QAbstractAnimation *>()) {
            if (animation->state() == QAbstractAnimation::Running)
                found += QLatin1String(animation->parent()->metaObject()->className());
        }
    }
    return found;
}

} // namespace

class TestMotion : public QObject {
    Q_OBJECT

    FakeMailService m_service;
    QTemporaryDir m_folder;

    /// What moves while a person types, opens menus and goes from view to view.
    QStringList seenMoving()
    {
        MainWindow window(m_service, m_folder.filePath(QStringLiteral("window.ini")));
        window.resize(1080, 700);
        window.show();
        QProgressBar busy(&window);
        busy.setRange(0, 0);
        busy.show();
        QStringList seen;
        const auto look = [&seen] {
            for (int i = 0; i < 4; ++i) {
                QTest::qWait(10);
                seen += running();
            }
        };
        (void)QTest::qWaitForWindowActive(&window);
        QTest::keyClicks(named<QLineEdit>(window, QStringLiteral("Search")), QStringLiteral("budget"));
        look();
        QMenu *menu = window.findChild<QToolButton *>(QStringLiteral("menuButton"))->menu();
        menu->popup(window.mapToGlobal(QPoint(40, 40)));
        look();
        menu->close();
        window.showItem(ItemId(9));
        window.showView({ViewChoice::Kind::Drafts});
        look();
        seen.removeDuplicates();
        return seen;
    }

private slots:
    void initTestCase()
    {
        look::apply(*qApp, look::Scheme::Light);
        look::setMotionReduced(false);
        samples::fillAccounts(m_service);
        samples::fillOutbox(m_service);
    }
    void cleanup() { look::setMotionReduced(false); }

    void nothingMovesWhenPeopleDoNotWantIt()
    {
        // Else nothing would be proved.
        QVERIFY(!seenMoving().isEmpty());
        look::setMotionReduced(true);
        QCOMPARE(seenMoving().join(u' '), QString());
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
    }
    void effectsGoAndComeBackAsTheDesktopHasThem()
    {
        QApplication::setEffectEnabled(Qt::UI_General, true);
        QApplication::setEffectEnabled(Qt::UI_FadeMenu, false);
        QApplication::setEffectEnabled(Qt::UI_AnimateMenu, true);
        look::setMotionReduced(true);
        for (const Qt::UIEffect effect : effects)
            QVERIFY(!QApplication::isEffectEnabled(effect));
        look::setMotionReduced(false);
        QVERIFY(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    }
};

QTEST_MAIN(TestMotion)
#include "test_motion.moc"
