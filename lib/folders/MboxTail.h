// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders/FolderMessage.h"

class QIODevice;

namespace sendoff {

/// What there is of a message among the last ones of an mbox.
struct MboxTrace {
    bool isWhole = false;       ///< it is there, if changed by a reader since
    std::optional<qint64> begun = std::nullopt; ///< where the file ends with a piece of it
    bool isReadable = true;     ///< false: nothing is to be concluded from the rest
};
/// `file` is seekable. Looks through the last 64 MiB, or further back for a message that is so long.
MboxTrace findInTail(QIODevice &file, const FolderMessage &message);

} // namespace sendoff
