// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets can be read as a report. Input: the message.
#include "FuzzInput.h"
#include "Require.h"

#include "reports/matchReport.h"
#include "reports/readReport.h"

using namespace sendoff;

namespace {

bool isOneLine(const QString &text)
{
    return text.size() <= 2000 && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(QChar(QChar::Null));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto report = readReport(FuzzInput(data, size).rest());
    if (!report)
        return 0;
    require(!report->recipients.empty() && report->recipients.size() <= 1001, "a report says something, within bounds");
    for (const ReportedRecipient &each : report->recipients) {
        require(isOneLine(each.original) && isOneLine(each.final), "addresses can be shown");
        require(isOneLine(each.diagnostic) && isOneLine(each.remoteMta), "words can be shown");
    }
    require(isOneLine(report->reporter), "the source can be shown");
    const std::vector<AwaitedMessage> awaited{{1, "<q7Zk@us.example>", {*AddrSpec::parse(QStringLiteral("ana@example.org"))}}};
    for (const MatchedFate &each : matchReport(*report, awaited)) {
        require(each.item == 1 && each.recipient == 0, "a match is one of those that are awaited");
        require(report->envelopeId.contains("q7Zk") || report->returnedIds.contains("<q7Zk@us.example>"), "and the report names it");
    }
    return 0;
}
