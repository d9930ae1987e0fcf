// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailboxLookup.h"

#include <QPointer>

#include <vector>

namespace sendoff::samples {

/// Says what the test tells it.
class FakeLookup final : public MailboxLookup {
public:
    void lookFor(const QByteArray &messageId, const QString &, QObject *context, std::function<void(const Sighting &)> done) override
    {
        asked.push_back(messageId);
        waiting.push_back([context = QPointer<QObject>(context), done = std::move(done)](const Sighting &sighting) {
            if (context)
                done(sighting);
        });
    }
    /// To the one that has waited longest.
    void answer(Sighting::Outcome outcome, const QString &mailbox = {})
    {
        Transcript transcript;
        transcript.add(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), Transcript::Direction::Note, "looked");
        const auto done = waiting.front();
        waiting.erase(waiting.begin());
        done({outcome, mailbox, transcript, "TLSv1.3"});
    }

    std::vector<QByteArray> asked;
    std::vector<std::function<void(const Sighting &)>> waiting;
};

} // namespace sendoff::samples
