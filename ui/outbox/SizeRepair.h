// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/ServerFacts.h"
#include "compose/Draft.h"
#include "outbox/OutboxItem.h"
#include "ui/compose/PictureWork.h"

#include <optional>

namespace sendoff {

/// What makes a message that is too big small enough. Octets are those of messages as they are sent, but for
/// pictures, which are said as files.
struct SizeRepair {
    qint64 limit = 0; ///< that each message keeps to

    /// With smaller pictures.
    struct Scaled {
        Draft draft;
        int pictures = 0;  ///< that are smaller
        qint64 before = 0; ///< octets of these
        qint64 after = 0;
        qint64 size = 0;   ///< of the message then
    };
    std::optional<Scaled> scaled = std::nullopt;

    std::vector<Draft> parts = {}; ///< as several messages; empty: it can't be split
    qint64 largestPart = 0;

    /// A file that is too big for any message.
    struct TooBigAlone {
        QString name;
        qint64 size = 0; ///< of a message that holds nothing else
    };
    std::optional<TooBigAlone> tooBigAlone = std::nullopt;

    bool isEmpty() const { return !scaled && parts.empty() && !tooBigAlone; }
};

/// Refused by a server, or held back before, as it is too big; and nobody has dealt with that.
bool isTooBig(const OutboxItem &item);

/// How many octets a message may have, so that it isn't refused again: what the server announces, if that is less than
/// the message has; else a number that the refusal names; else what nearly every server takes.
qint64 sizeLimitFor(const OutboxItem &item, const ServerFacts &facts);

/// The attachments of the draft that are worth making smaller.
std::vector<size_t> largePictures(const Draft &draft);

/// Pure. `smaller` are the sizes there are of each of largePictures(), the largest first, as makeSmaller() gives them:
/// the pictures become as small as they must, and no smaller.
SizeRepair sizeRepairOf(const Draft &draft, const std::vector<std::vector<SmallerPicture>> &smaller, qint64 limit);

} // namespace sendoff
