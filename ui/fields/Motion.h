// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace sendoff::look {

/// Whether people asked the system for less motion: Windows (SPI_GETCLIENTAREAANIMATION) and macOS ("Reduce motion");
/// none where only the desktop knows.
std::optional<bool> systemReducesMotion();

bool isMotionReduced();
/// Menus, tips and fields then change at once, in every style. Before or after windows are made; takes itself back.
void setMotionReduced(bool reduced);

} // namespace sendoff::look
