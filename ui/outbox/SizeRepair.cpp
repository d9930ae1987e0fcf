// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/SizeRepair.h"

#include "compose/checkDraft.h"
#include "compose/splitDraft.h"
#include "delivery/ReplyMeaning.h"
#include "mime/TransferEncoding.h"
#include "ui/words/StateWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace sendoff {

namespace {

/// Of what is refused for its size, this much is taken nearly everywhere.
constexpr qint64 takenEverywhere = 10'000'000;
constexpr qint64 leastLimit = 500'000;
constexpr qint64 worthwhile = 150'000;
constexpr size_t sizesOfPictures = 3; ///< as makeSmaller() makes them

/// "20971520", "20 MB", "35M".
std::optional<qint64> limitIn(const QString &text, qint64 size)
{
    static const QRegularExpression number(QStringLiteral("(\\d+(?:\\.\\d+)?)\\s*([KM])?i?B?\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    std::optional<qint64> most;
    for (auto each = number.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const QString unit = match.captured(2).toUpper();
        const double factor = unit == QStringLiteral("M") ? 1e6 : unit == QStringLiteral("K") ? 1e3 : 1;
        const auto octets = qint64(match.captured(1).toDouble() * factor);
        if (octets >= leastLimit && octets < size && octets > most.value_or(0))
            most = octets;
    }
    return most;
}

std::optional<SizeRepair::Scaled> scaledTo(const Draft &draft, const std::vector<std::vector<SmallerPicture>> &smaller, size_t step)
{
    SizeRepair::Scaled scaled{.draft = draft};
    const std::vector<size_t> pictures = largePictures(draft);
    for (size_t i = 0; i < pictures.size() && i < smaller.size(); ++i) {
        if (smaller[i].empty())
            continue;
        const SmallerPicture &picture = smaller[i][std::min(step, smaller[i].size() - 1)];
        Attachment &attachment = scaled.draft.attachments[pictures[i]];
        ++scaled.pictures;
        scaled.before += attachment.size;
        scaled.after += picture.data.size();
        attachment = {.data = picture.data,
                      .name = picture.name,
                      .contentType = picture.contentType,
                      .size = picture.data.size(),
                      .contentId = attachment.contentId};
    }
    scaled.size = encodedSize(scaled.draft);
    return scaled.pictures > 0 ? std::optional(scaled) : std::nullopt;
}

} // namespace

bool isTooBig(const OutboxItem &item)
{
    const Failure *failure = words::decidingFailure(item);
    const bool isRefused = item.state == OutboxState::Failed || item.state == OutboxState::Partial;
    return isRefused && !isDealtWith(item) && failure && isAboutSize(meaningOf(*failure));
}

qint64 sizeLimitFor(const OutboxItem &item, const ServerFacts &facts)
{
    if (facts.sizeLimit > 0 && facts.sizeLimit < item.size)
        return facts.sizeLimit;
    const Failure *failure = words::decidingFailure(item);
    const QByteArray said = failure ? failure->detail + ' ' + (failure->reply ? failure->reply->text : QByteArray()) : QByteArray();
    if (const auto limit = limitIn(QString::fromUtf8(said), item.size))
        return *limit;
    return item.size > takenEverywhere ? takenEverywhere : item.size / 2;
}

std::vector<size_t> largePictures(const Draft &draft)
{
    std::vector<size_t> pictures;
    for (size_t i = 0; i < draft.attachments.size(); ++i) {
        const Attachment &attachment = draft.attachments[i];
        if (attachment.contentType.startsWith("image/") && attachment.size >= worthwhile)
            pictures.push_back(i);
    }
    return pictures;
}

SizeRepair sizeRepairOf(const Draft &draft, const std::vector<std::vector<SmallerPicture>> &smaller, qint64 limit)
{
    SizeRepair repair{.limit = limit};
    if (encodedSize(draft) <= limit)
        return repair;
    for (size_t step = 0; step < sizesOfPictures && !repair.scaled; ++step) {
        const auto scaled = scaledTo(draft, smaller, step);
        if (scaled && scaled->size <= limit)
            repair.scaled = scaled;
    }
    repair.parts = splitDraft(draft, limit);
    for (const Draft &part : repair.parts)
        repair.largestPart = std::max(repair.largestPart, encodedSize(part));
    const Attachment *alone = tooBigAlone(draft, limit);
    if (alone && !repair.scaled)
        repair.tooBigAlone = {alone->name, base64LinesSize(alone->size)};
    return repair;
}

} // namespace sendoff
