// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sendoff {

/// The ten most asked things, in the order in which they are listed.
enum class HelpTopic {
    AppPasswords,
    Certificates,
    Waiting,
    Uncertain,
    Scheduled,
    SentCopies,
    OtherPrograms,
    Backup,
    Privacy,
    Background
};

struct HelpPage {
    HelpTopic topic;
    QString title;      ///< a question, as people ask it
    QString otherWords; ///< by which it is found too
    QStringList paragraphs;
    QStringList commands = {}; ///< to copy, after the paragraphs
};

/// In the order of HelpTopic; plain text.
std::vector<HelpPage> helpPages();
/// Every word stands somewhere in the page, in any case.
bool matches(const HelpPage &page, const QString &search);
QString titleOf(HelpTopic topic);

/// The page that explains what became of the message; none if its own sentences say it all.
std::optional<HelpTopic> helpFor(const OutboxItem &item);
std::optional<HelpTopic> helpFor(const Failure &failure);

} // namespace sendoff
