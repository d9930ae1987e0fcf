// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Report.h"

namespace sendoff {

/// What a message says of another one, or none if it is no report. `octets` may be only the beginning of it.
/// Anyone can write a report: it proves nothing before matchReport().
std::optional<Report> readReport(const QByteArray &octets);

/// What the headers of a message say: it is worth reading, and when it was written.
struct HeaderGlance {
    bool mayBeReport = false;
    QDateTime date = {};
};
HeaderGlance glanceAt(const QByteArray &headers);

/// How many octets of a message are worth reading: what counts stands before the message that comes back.
constexpr qint64 reportOctets = 128 * 1024;

} // namespace sendoff
