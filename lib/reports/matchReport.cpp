// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/matchReport.h"

#include "reports/xtext.h"

#include <algorithm>

namespace sendoff {

namespace {

/// ENVID comes back decoded (RFC 3464 2.2.1), but not from everyone.
bool isEnvelopeOf(const QByteArray &envelopeId, const AwaitedMessage &message)
{
    return envelopeId == message.messageId || readXtext(envelopeId) == message.messageId;
}

const AwaitedMessage *messageOf(const Report &report, const std::vector<AwaitedMessage> &awaited)
{
    const auto find = [&awaited](const auto &isIt) -> const AwaitedMessage * {
        const auto found = std::find_if(awaited.begin(), awaited.end(), isIt);
        return found == awaited.end() ? nullptr : &*found;
    };
    const auto *byEnvelope = find([&](const AwaitedMessage &each) { return isEnvelopeOf(report.envelopeId, each); });
    const auto *byId = find([&](const AwaitedMessage &each) { return report.returnedIds.contains(each.messageId); });
    // Two that disagree: nobody knows what it is about.
    if (byEnvelope && !report.returnedIds.isEmpty() && byId != byEnvelope)
        return nullptr;
    return byEnvelope ? byEnvelope : byId;
}

/// The address as it was written, else in any case: some systems lower it. No recipient if two differ in case only.
std::optional<size_t> recipientNamed(const QString &name, const AwaitedMessage &message)
{
    if (name.isEmpty())
        return std::nullopt;
    // RFC 3464 2.3.1 wants it decoded.
    const auto plain = AddrSpec::parse(name);
    const auto decoded = AddrSpec::parse(QString::fromUtf8(readXtext(name.toUtf8())));
    std::optional<size_t> nearly;
    for (size_t i = 0; i < message.recipients.size(); ++i) {
        const AddrSpec &each = message.recipients[i];
        if ((plain && each == *plain) || (decoded && each == *decoded))
            return i;
        const bool isNearly = plain && isSameAddress(each, *plain);
        if (isNearly && nearly)
            return std::nullopt;
        if (isNearly)
            nearly = i;
    }
    return nearly;
}

std::optional<size_t> recipientOf(const ReportedRecipient &said, const Report &report, const AwaitedMessage &message)
{
    if (const auto original = recipientNamed(said.original, message))
        return original;
    if (const auto final = recipientNamed(said.final, message))
        return final;
    // Behind an alias that nobody told us of. A named original one that isn't ours, and words, are no ground to guess.
    const bool isOnly = message.recipients.size() == 1 && report.recipients.size() == 1;
    const bool mayGuess = said.original.isEmpty() && report.form != Report::Form::Heuristic;
    return isOnly && mayGuess ? std::optional<size_t>(0) : std::nullopt;
}

} // namespace

std::vector<MatchedFate> matchReport(const Report &report, const std::vector<AwaitedMessage> &awaited)
{
    std::vector<MatchedFate> matched;
    const AwaitedMessage *message = messageOf(report, awaited);
    if (!message)
        return matched;
    for (const ReportedRecipient &said : report.recipients) {
        if (const auto recipient = recipientOf(said, report, *message))
            matched.push_back({message->item, *recipient, said});
    }
    return matched;
}

} // namespace sendoff
