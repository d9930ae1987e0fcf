// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Look.h"

#include "ui/fields/CalmStyle.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/fields/Motion.h"
#include "ui/fields/ScrollAreaAccess.h"

#include <QApplication>
#include <QWidget>

namespace sendoff::look {

namespace {

struct Shades {
    QRgb window, base, alternate, text, button, line, highlight, placeholder, disabled;
};

constexpr Shades lightShades = {0xf4f5f7, 0xffffff, 0xf0f2f5, 0x1c1f24, 0xffffff,
                                0xd6dae0, 0x2563c9, 0x69727e, 0x9aa2ad};
constexpr Shades darkShades = {0x1a1c20, 0x212429, 0x2a2f36, 0xe7e9ec, 0x2d3138, 0x3a4049, 0x3671d2, 0x98a1ad, 0x6a727d};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    const QColor text = shades.text;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, shades.alternate);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, shades.placeholder);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(shades.highlight).lighter(qGray(shades.window) < 128 ? 150 : 100));
    palette.setColor(QPalette::Light, QColor(shades.line).lighter(110));
    palette.setColor(QPalette::Midlight, shades.line);
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, QColor(shades.line).darker(120));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 60));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    return palette;
}

/// Qt's own fallback grey, which no desktop chose.
bool isPlain(const QPalette &palette)
{
    return palette.color(QPalette::Window).rgb() == 0xffefefef;
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

} // namespace

bool isDark(const QPalette &palette)
{
    // Not Base: where a view lets its ground show through, that is transparent.
    return qGray(palette.color(QPalette::Window).rgb()) < 128;
}

QColor color(Role role, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (role) {
    case Role::Text:
        return palette.color(QPalette::Text);
    case Role::Muted:
        return dark ? QColor(0xa6aeb9) : QColor(0x5a636f);
    case Role::Success:
        return dark ? QColor(0x5fce8b) : QColor(0x1a7338);
    case Role::Warning:
        return dark ? QColor(0xe5b64a) : QColor(0x855200);
    case Role::Danger:
        return dark ? QColor(0xff8b82) : QColor(0xb92525);
    case Role::Accent:
        return dark ? QColor(0x7db0ff) : QColor(0x2159b5);
    }
    return {};
}

QColor ground(Role role, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    if (role == Role::Text || role == Role::Muted)
        return palette.color(QPalette::AlternateBase);
    return mixed(color(role, palette), base, isDark(palette) ? 0.13 : 0.08);
}

QColor selection(const QPalette &palette)
{
    QColor shade = color(Role::Accent, palette);
    shade.setAlpha(isDark(palette) ? 50 : 34);
    return shade;
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), isDark(palette) ? 0.16 : 0.13);
}

QFont small(const QFont &body)
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * 0.9);
    return font;
}

QFont title(const QFont &body)
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strong(const QFont &body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

void setRole(QWidget *widget, Role role)
{
    QPalette palette = widget->palette();
    const QColor shade = color(role, QApplication::palette());
    palette.setColor(QPalette::WindowText, shade);
    palette.setColor(QPalette::Text, shade);
    widget->setPalette(palette);
}

void setMuted(QWidget *widget)
{
    setRole(widget, Role::Muted);
}

void setSmall(QWidget *widget)
{
    widget->setFont(small(widget->font()));
}

QPalette palette(Scheme scheme)
{
    return paletteOf(scheme == Scheme::Dark ? darkShades : lightShades);
}

void apply(QApplication &application, Scheme scheme)
{
    loadResources();
    installScrollAreaAccess();
    const QString style = QApplication::style()->name();
    if (scheme != Scheme::System || style == QLatin1String("fusion") || style == QLatin1String("windows"))
        QApplication::setStyle(new CalmStyle);
    if (scheme != Scheme::System)
        QApplication::setPalette(palette(scheme));
    else if (isPlain(QApplication::palette()))
        QApplication::setPalette(palette(Scheme::Light));
    setMotionReduced(systemReducesMotion().value_or(false));
    if (!application.findChild<Mirroring *>(QString(), Qt::FindDirectChildrenOnly))
        new Mirroring(application);
    application.setWindowIcon(QIcon(QStringLiteral(":/sendoff.svg")));
}

} // namespace sendoff::look
