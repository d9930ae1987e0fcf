// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/Transcript.h"

#include <QObject>

#include <functional>
#include <optional>

namespace sendoff {

/// What came of looking for a message in the mailbox of the account that sent it.
struct Sighting {
    enum class Outcome {
        Found,    ///< among the sent mail: the server took it
        NotFound, ///< which proves nothing: not every server keeps what it was handed
        NotLooked ///< the mailbox couldn't be reached, or has no place for sent mail
    };
    Outcome outcome = Outcome::NotLooked;
    QString mailbox = {}; ///< where it was found, as people read it
    Transcript transcript = {};
    QByteArray tlsSummary = {};
};

/// Stable names for the store: "found", "notFound", "notLooked".
QString toName(Sighting::Outcome outcome);
std::optional<Sighting::Outcome> sightingFromName(const QString &name);

/// Asks an account's mailbox for messages whose fate is unknown.
class MailboxLookup {
public:
    virtual ~MailboxLookup() = default;
    /// `done` comes once, from the event loop, unless `context` is gone by then. `messageId` has its angle brackets;
    /// `from` is who wrote it, as people read it.
    virtual void lookFor(const QByteArray &messageId, const QString &from, QObject *context, std::function<void(const Sighting &)> done) = 0;
};

} // namespace sendoff
