// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/attachedFile.h"

#include <QFileInfo>

namespace sendoff {

Attachment attachedFile(const QFileInfo &file)
{
    return {.path = file.absoluteFilePath(), .name = file.fileName(), .size = file.size(), .modified = file.lastModified()};
}

} // namespace sendoff
