// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace sendoff {

/// When the writer wants to hear of a recipient: NOTIFY of RFC 3461 4.1. Nothing set is NEVER.
struct DsnNotify {
    bool success = false;
    bool failure = false;
    bool delay = false;

    /// "NEVER", or some of SUCCESS, FAILURE and DELAY with commas between, whatever the case.
    static std::optional<DsnNotify> parse(const QByteArray &text);
    /// As RCPT takes it.
    QByteArray toBytes() const;

    bool operator==(const DsnNotify &) const = default;
};

} // namespace sendoff
