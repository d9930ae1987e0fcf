// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ContrastWatch.h"
#include "ui/fields/Look.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTest>
#include <QVBoxLayout>

using namespace sendoff;

namespace {

/// Paints no ring.
class Bare final : public QWidget {
public:
    Bare()
    {
        setObjectName(QStringLiteral("bare"));
        setFocusPolicy(Qt::StrongFocus);
        setMinimumSize(60, 30);
    }
};

} // namespace

class TestContrast : public QObject {
    Q_OBJECT

    QWidget *m_window = nullptr;

    template <class Widget>
    Widget *add(Widget *widget, const char *name, const QColor &ink = {})
    {
        widget->setObjectName(QLatin1String(name));
        if (ink.isValid()) {
            QPalette palette = widget->palette();
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
                palette.setColor(role, ink);
            widget->setPalette(palette);
        }
        m_window->layout()->addWidget(widget);
        return widget;
    }
    QStringList faults()
    {
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window))
            return {QStringLiteral("no window")};
        ContrastWatch watch;
        watch.look(*m_window, QStringLiteral("view"));
        return watch.faults();
    }

private slots:
    void initTestCase() { look::apply(*qApp, look::Scheme::Light); }
    void init()
    {
        m_window = new QWidget;
        new QVBoxLayout(m_window);
    }
    void cleanup() { delete m_window; }

    void whatCanBeReadIsNoFault()
    {
        add(new QLabel(QStringLiteral("A label")), "label");
        add(new QPushButton(QStringLiteral("A button")), "button");
        add(new QLineEdit, "line")->setPlaceholderText(QStringLiteral("Name"));
        add(new QCheckBox(QStringLiteral("A choice")), "choice");
        QCOMPARE(faults().join(u'\n'), QString());
    }
    void faintTextIsNamedWithItsWidget()
    {
        add(new QLabel(QStringLiteral("Hardly there")), "faint", QColor(0xb0b0b0));
        QCOMPARE(faults().size(), 1);
        QVERIFY2(faults()[0].startsWith(QStringLiteral("view: QLabel “faint”: “Hardly there” in #b0b0b0 on #f4f5f7")),
                 qPrintable(faults()[0]));
    }
    void textOfButtonsFieldsAndDelegatesCounts()
    {
        add(new QPushButton(QStringLiteral("Button")), "button", QColor(0xc0c0c0));
        add(new QLineEdit(QStringLiteral("Line")), "line", QColor(0xc0c0c0));
        auto *list = add(new QListWidget, "list", QColor(0xc0c0c0));
        list->addItem(QStringLiteral("Row"));
        for (const char *text : {"“Button”", "“Line”", "“Row”"})
            QCOMPARE(faults().filter(QString::fromUtf8(text)).size(), 1);
    }
    void theGroundIsWhatWasPaintedThere()
    {
        auto *label = add(new QLabel(QStringLiteral("On dark")), "label");
        label->setStyleSheet(QStringLiteral("background: #202020; color: #303030"));
        QCOMPARE(faults().filter(QStringLiteral("#303030 on #202020")).size(), 1);
    }
    void largeTextNeedsLess()
    {
        auto *label = add(new QLabel(QStringLiteral("Title")), "label", QColor(0x8a8a8a));
        QCOMPARE(faults().size(), 1);
        QFont font = label->font();
        font.setPixelSize(28);
        label->setFont(font);
        QCOMPARE(faults(), QStringList());
    }
    void whatIsDisabledOrHiddenNeedNotBeRead()
    {
        add(new QLabel(QStringLiteral("Disabled")), "disabled", QColor(0xe0e0e0))->setEnabled(false);
        add(new QLabel(QStringLiteral("Hidden")), "hidden", QColor(0xe0e0e0))->hide();
        QCOMPARE(faults(), QStringList());
    }
    void aBorderThatCannotBeSeenIsNamed()
    {
        auto *line = add(new QLineEdit, "line");
        line->setStyleSheet(QStringLiteral("border: 1px solid #e8e8e8; background: white"));
        QCOMPARE(faults().filter(QStringLiteral("QLineEdit “line”: its border")).size(), 1);
    }
    void aFocusThatCannotBeSeenIsNamed()
    {
        add(new Bare, "bare");
        QCOMPARE(faults().filter(QStringLiteral("“bare”: its focus (0 pixels)")).size(), 1);
    }
};

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
