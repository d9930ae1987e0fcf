// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ContrastWatch.h"

#include "tests/ui/PaintedTexts.h"
#include "tests/ui/contrast.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTextEdit>

namespace sendoff {

namespace {

constexpr double forText = 4.5;
constexpr double forLargeText = 3;
constexpr double forShapes = 3;
/// More than a few pixels at random; a blinking cursor is enough where text is written.
constexpr int ringPixels = 24;
constexpr int cursorPixels = 8;

QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && names.size() < 3; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_")))
            names.prepend(QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()));
        else if (names.isEmpty())
            names.prepend(QLatin1String(widget->metaObject()->className()));
    }
    return names.join(QStringLiteral(" / "));
}

bool isToBeRead(const PaintedText &text)
{
    if (!text.widget || !text.widget->isEnabled())
        return false;
    const auto *menu = qobject_cast<const QMenu *>(text.widget);
    const QAction *action = menu ? menu->actionAt(menu->mapFrom(menu->window(), text.place.center())) : nullptr;
    return !action || action->isEnabled();
}

QColor pixel(const QImage &image, const QPoint &at)
{
    return QColor::fromRgb(image.pixel(qBound(0, at.x(), image.width() - 1), qBound(0, at.y(), image.height() - 1)));
}

/// Where the border of a control must be seen; null if it has none that says what it is.
QRect borderedRect(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->hasFrame() && !qobject_cast<const QAbstractSpinBox *>(line->parentWidget())
                    && !qobject_cast<const QComboBox *>(line->parentWidget()) ? widget.rect() : QRect();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->hasFrame() ? widget.rect() : QRect();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return spin->hasFrame() ? widget.rect() : QRect();
    if (const auto *text = qobject_cast<const QAbstractScrollArea *>(&widget); text && text->inherits("QTextEdit"))
        return text->frameShape() != QFrame::NoFrame ? widget.rect() : QRect();
    QStyleOptionButton option;
    option.initFrom(&widget);
    if (qobject_cast<const QCheckBox *>(&widget))
        return widget.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget);
    if (qobject_cast<const QRadioButton *>(&widget))
        return widget.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &widget);
    return {};
}

bool isWrittenIn(const QWidget &widget)
{
    return widget.testAttribute(Qt::WA_InputMethodEnabled);
}

/// It does something by keys, now. What is only read and scrolled takes the keyboard too, and has nothing to show.
bool showsFocus(const QWidget &widget)
{
    if (const auto *items = qobject_cast<const QAbstractItemView *>(&widget))
        return items->currentIndex().isValid()
            && items->viewport()->rect().intersects(items->visualRect(items->currentIndex()));
    const bool isPartOfField = qobject_cast<const QAbstractSpinBox *>(widget.parentWidget())
        || qobject_cast<const QComboBox *>(widget.parentWidget());
    const bool isRead = qobject_cast<const QAbstractScrollArea *>(&widget) || qobject_cast<const QLabel *>(&widget);
    return !isPartOfField && (isWrittenIn(widget) || !isRead);
}

QImage pictureOf(QWidget &window, const QRect &place)
{
    return window.grab(place).toImage();
}

} // namespace

void ContrastWatch::say(const QString &view, const QWidget *widget, const QString &what, double contrast, double wanted)
{
    const QString fault = QStringLiteral("%1: %2 has %3:1, needs %4:1")
                              .arg(nameOf(widget), what, QString::number(contrast, 'f', 2), QString::number(wanted));
    if (m_faults.filter(fault).isEmpty())
        m_faults += view + QStringLiteral(": ") + fault;
}

void ContrastWatch::look(QWidget &window, const QString &view)
{
    QApplication::setActiveWindow(&window);
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    const PaintedWindow painted = paintedWindow(window);
    for (const PaintedText &text : painted.texts) {
        if (!isToBeRead(text))
            continue;
        ++m_seen;
        const double has = contrast(text.ink, text.ground);
        const double wanted = text.isLarge ? forLargeText : forText;
        if (has < wanted)
            say(view, text.widget, QStringLiteral("“%1” in %2 on %3").arg(text.text.left(40), text.ink.name(), text.ground.name()),
                has, wanted);
    }
    // A focus may make that some are no longer.
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>())
        widgets += widget;
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        if (!widget || !widget->isVisibleTo(&window) || !widget->isEnabled() || widget->window() != &window || widget->visibleRegion().isEmpty())
            continue;
        lookAtBorder(*widget, window, painted.image, view);
        if ((widget->focusPolicy() & Qt::TabFocus) && window.windowType() != Qt::Popup && showsFocus(*widget))
            lookAtFocus(*widget, window, view);
    }
}

/// At its left edge, half-way down: the line against what is outside, or inside against outside.
void ContrastWatch::lookAtBorder(const QWidget &widget, const QWidget &window, const QImage &image, const QString &view)
{
    const QRect bordered = borderedRect(widget);
    const QPoint middle(bordered.left(), bordered.center().y());
    // It may be scrolled out in part.
    if (bordered.isNull() || !widget.visibleRegion().contains(middle))
        return;
    ++m_seen;
    const QPoint edge = widget.mapTo(&window, middle);
    const QColor outside = pixel(image, edge - QPoint(2, 0));
    double best = 0;
    for (int x = -1; x <= 1; ++x)
        best = qMax(best, contrast(outside, pixel(image, edge + QPoint(x, 0))));
    if (best < forShapes)
        say(view, &widget, QStringLiteral("its border"), best, forShapes);
}

void ContrastWatch::lookAtFocus(QWidget &widget, QWidget &window, const QString &view)
{
    const QPointer<QWidget> before = window.focusWidget();
    if (before == &widget)
        widget.clearFocus();
    const QRect place = QRect(widget.mapTo(&window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4) & window.rect();
    const QImage without = pictureOf(window, place);
    widget.setFocus(Qt::TabFocusReason);
    const QImage with = pictureOf(window, place);
    if (widget.hasFocus()) {
        ++m_seen;
        int changed = 0;
        double best = 1;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) == without.pixel(x, y))
                    continue;
                const double has = contrast(pixel(with, {x, y}), pixel(without, {x, y}));
                best = qMax(best, has);
                changed += has >= forShapes;
            }
        }
        if (changed < (isWrittenIn(widget) ? cursorPixels : ringPixels))
            say(view, &widget, QStringLiteral("its focus (%1 pixels)").arg(changed), best, forShapes);
    }
    if (before)
        before->setFocus();
    else
        widget.clearFocus();
}

} // namespace sendoff
