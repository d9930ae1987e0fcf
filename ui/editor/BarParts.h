// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QLineEdit;
class QPushButton;
class QToolButton;
class QWidget;

namespace sendoff {

// What the bars above a text are made of.

inline constexpr int barPartHeight = 28;

/// A quiet button. Its name, tip, state and keys are those of the action.
QToolButton *barButton(QAction *action, QWidget *parent);
/// A button with words.
QPushButton *barPushButton(const QString &text, const QString &objectName, QWidget *parent);
/// A field that says itself what it is for.
QLineEdit *barField(const QString &name, const QString &objectName, QWidget *parent);

} // namespace sendoff
