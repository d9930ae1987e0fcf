// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"
#include "reports/Report.h"

namespace sendoff {

/// A message of ours of which something may be reported.
struct AwaitedMessage {
    qint64 item = 0;
    QByteArray messageId = {}; ///< with its angle brackets; its ENVID, too
    std::vector<AddrSpec> recipients = {};
};

/// What a report says of a recipient of ours.
struct MatchedFate {
    qint64 item = 0;
    size_t recipient = 0; ///< index
    ReportedRecipient said = {};
};

/// Anyone can write a report. It counts if ENVID or the returned Message-ID is that of an awaited message, both where
/// both are there, and for a recipient if it names one of ours. Final-Recipient may be another one behind an alias: then
/// Original-Recipient says which, or it is the only one. Pure.
std::vector<MatchedFate> matchReport(const Report &report, const std::vector<AwaitedMessage> &awaited);

} // namespace sendoff
