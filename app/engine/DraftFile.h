// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/prepare.h"

namespace sendoff {

/// A draft as a message file that other mail programs open to be written on: as it would be sent, with X-Unsent and its
/// blind recipients in Bcc before it. It may have no recipient yet.
struct DraftFile {
    QByteArray head; ///< header lines
    std::shared_ptr<const MessageContent> content;

    static Result<DraftFile, std::vector<ComposeIssue>> of(const Draft &draft, const Account &account,
                                                           const Clock &clock, Randomness &randomness);
};

} // namespace sendoff
