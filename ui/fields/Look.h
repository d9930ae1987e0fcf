// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

/// How everything looks: the roles of colour, the steps of the grid, the scale of type.
namespace sendoff::look {

/// What a colour says. Never alone: a shape and a word say it too.
enum class Role { Text, Muted, Success, Warning, Danger, Accent };

/// Steps of the 4 px grid, in device-independent pixels.
inline constexpr int step1 = 4;
inline constexpr int step2 = 8;
inline constexpr int step3 = 12;
inline constexpr int step4 = 16;
inline constexpr int step6 = 24;
inline constexpr int cornerRadius = 6;
inline constexpr int iconSize = 16;

bool isDark(const QPalette &palette);
/// Readable (4.5:1) on the palette's Base and Window.
QColor color(Role role, const QPalette &palette);
/// A quiet ground in the role's colour, on Base.
QColor ground(Role role, const QPalette &palette);
/// Over Base or Window: what is selected where the keyboard is elsewhere.
QColor selection(const QPalette &palette);
/// The line between surfaces.
QColor hairline(const QPalette &palette);

QFont small(const QFont &body);
QFont title(const QFont &body);
QFont strong(const QFont &body);
void setMuted(QWidget *widget);
void setRole(QWidget *widget, Role role);
void setSmall(QWidget *widget);

enum class Scheme { System, Light, Dark };
QPalette palette(Scheme scheme);
/// Keeps a desktop's own style; where there is only Qt's plain one, a calm one with its palette.
/// Light and Dark are for pictures and tests.
void apply(QApplication &application, Scheme scheme = Scheme::System);

} // namespace sendoff::look
