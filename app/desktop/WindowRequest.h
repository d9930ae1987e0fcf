// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "compose/Draft.h"

#include <optional>

namespace sendoff {

/// What a start of the program asks for; a second start sends it to the first as a line.
struct WindowRequest {
    std::optional<Draft> draft = std::nullopt; ///< a new message
    QStringList letters = {};                  ///< message files to be read, absolute paths
    QList<QByteArray> messageIds = {};         ///< messages to be found in the mailboxes, with angle brackets; empty: a link that names none
    bool isBackground = false;                 ///< no window at all: what waits is sent
    // None of them: the main window.

    QByteArray toLine() const;
    static std::optional<WindowRequest> fromLine(const QByteArray &line);
    /// Message files (paths or file: links), mid: links, and a mailto: link, whose own wish for attachments is
    /// not followed. The error is the first word that is neither.
    static Result<WindowRequest, QString> fromWords(const QStringList &words);
};

} // namespace sendoff
