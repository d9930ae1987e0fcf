// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace sendoff {

/// Called at each named place of the path to the disk: spool-written, spool-unsynced, spool-synced,
/// spool-renamed, spool-folder-synced, commit-pending, committed. A test ends the process there, as a
/// loss of power would; in the programs there is none.
using CrashPoint = std::function<void(const char *name)>;

} // namespace sendoff
