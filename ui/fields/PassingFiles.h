// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

namespace sendoff {

/// Marks what is dragged as files of messages that go when the main window does: a draft takes their octets.
inline QString passingFiles()
{
    return QStringLiteral("application/x-sendoff-passing-files");
}

} // namespace sendoff
