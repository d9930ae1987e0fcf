// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

#include <optional>

namespace sendoff {

/// What a start of the program asks for; a second start sends it to the first as a line.
struct WindowRequest {
    std::optional<Draft> draft = std::nullopt; ///< a new message
    QStringList letters = {};                  ///< message files to be read, absolute paths
    bool isBackground = false;                 ///< no window at all: what waits is sent
    // None of them: the main window.

    QByteArray toLine() const;
    static std::optional<WindowRequest> fromLine(const QByteArray &line);
};

/// A file as it is attached now.
Attachment attachmentOf(const QString &path);

} // namespace sendoff
