// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

class QFileInfo;

namespace sendoff {

/// The file as it is now, under its own name.
Attachment attachedFile(const QFileInfo &file);

} // namespace sendoff
