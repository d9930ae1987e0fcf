// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"
#include "reports/Report.h"

namespace sendoff {

/// What is known of a recipient since the server took the message, and who says so.
struct ReportedFate {
    Fate fate = Fate::Delayed;
    QByteArray status = {};   ///< RFC 3463; empty: not said
    QString text = {};        ///< words of the system that it was about
    QString reporter = {};    ///< who says so: Reporting-MTA, Reporting-UA or the report's sender
    QString remoteMta = {};   ///< whose words `text` is, if not the reporter's
    Report::Form form = Report::Form::DeliveryStatus;
    QString program = {};     ///< of Form::Heuristic
    QDateTime at = {};        ///< when it was reported
    QDateTime willRetryUntil = {}; ///< of Delayed

    bool operator==(const ReportedFate &) const = default;
};

/// The fate of a recipient whom the message failed to reach after all, in the words of an attempt: what the system said
/// that refused it, so that it is explained alike.
Failure failureOf(const ReportedFate &fate);

} // namespace sendoff
