// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// A folder for sockets of this user that no other can enter: XDG_RUNTIME_DIR if that is one, else
/// one of ours in the folder for temporary files. Empty if neither can be had, or another user
/// has put something in its place.
QString runtimeFolder();

} // namespace sendoff
