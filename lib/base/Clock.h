// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace sendoff {

/// The time, injected so that tests can walk days in a moment.
class Clock {
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC, milliseconds.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

} // namespace sendoff
