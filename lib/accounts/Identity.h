// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Mailbox.h"

#include <optional>
#include <vector>

namespace sendoff {

/// What stands under a message. The line "-- " (RFC 3676 4.3) is no part of it.
struct Signature {
    QString text = {};        ///< '\n' line ends; empty: none
    QString html = {};        ///< empty: made from the text
    bool aboveQuote = false;  ///< in answers: before what is quoted, else after it

    bool operator==(const Signature &) const = default;
};

/// Who writes: what stands in From, where answers go, and how it is signed.
struct Identity {
    Mailbox from;
    std::optional<Mailbox> replyTo = std::nullopt;
    QString organization = {};
    Signature signature = {};
    std::vector<Mailbox> alwaysBcc = {}; ///< get a blind copy of each message
    QString sentFolder = {}; ///< IMAP mailbox for copies of what it sent; empty: the account's

    bool operator==(const Identity &) const = default;
};

} // namespace sendoff
