// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapResponse.h"

#include <optional>

namespace sendoff {

/// How many messages the mailbox has, as its server tells it. Some servers repeat the number where nothing arrived.
class MessageCount {
public:
    /// True if it is more than before: something arrived (RFC 9051 7.4.1), or may have, where no number was known.
    bool take(const ImapResponse &response);

private:
    std::optional<quint32> m_count = std::nullopt;
};

} // namespace sendoff
