// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Motion.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleOption>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_DARWIN)
#include <CoreFoundation/CoreFoundation.h>
#endif

#include <vector>

namespace sendoff::look {

namespace {

// Of the application, as its style and effects are.
bool isReduced = false;
std::vector<Qt::UIEffect> effectsBefore; ///< that the desktop wants when things may move

/// Whatever style it stands on, with widgets that don't move.
class StillStyle final : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        const bool moves = hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration;
        return moves && isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        // Fusion asks nobody whether a bar without an end may run to and fro. Half full, it stands.
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!isMotionReduced() || element != CE_ProgressBarContents || !bar || bar->minimum != bar->maximum)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionProgressBar still = *bar;
        still.maximum = still.minimum + 2;
        still.progress = still.minimum + 1;
        QProxyStyle::drawControl(element, &still, painter, widget);
    }
};

} // namespace

std::optional<bool> systemReducesMotion()
{
#if defined(Q_OS_WIN)
    BOOL moves = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &moves, 0))
        return !moves;
#elif defined(Q_OS_DARWIN)
    return CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"), CFSTR("com.apple.universalaccess"), nullptr) != 0;
#endif
    return std::nullopt;
}

bool isMotionReduced()
{
    return isReduced;
}

void setMotionReduced(bool reduced)
{
    if (reduced == isReduced)
        return;
    isReduced = reduced;
    for (const Qt::UIEffect effect : std::exchange(effectsBefore, {}))
        QApplication::setEffectEnabled(effect, true);
    if (!reduced)
        return;
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        if (QApplication::isEffectEnabled(effect))
            effectsBefore.push_back(effect);
        QApplication::setEffectEnabled(effect, false);
    }
    if (!dynamic_cast<StillStyle *>(QApplication::style()))
        QApplication::setStyle(new StillStyle(QApplication::style()));
}

} // namespace sendoff::look
