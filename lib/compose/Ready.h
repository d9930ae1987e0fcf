// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/prepare.h"

namespace sendoff {

/// A ready message in a file, as other programs write it: byte for byte but for Bcc and line ends, and
/// with Date and Message-ID where they are missing. It goes to `recipients`; if there are none, to those of
/// To, Cc and Bcc, or of the newest Resent block (RFC 5322 3.6.6). The file is read once, in
/// constant memory, and again when the content is.
Result<PreparedMessage, std::vector<ComposeIssue>> prepareReady(const QString &path,
                                                                const std::vector<AddrSpec> &recipients,
                                                                const Clock &clock, Randomness &randomness);

} // namespace sendoff
