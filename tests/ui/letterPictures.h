// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// Renders the windows in which messages of others are read.
void takeLetters(const std::function<void(QWidget &, const QString &name)> &take);
