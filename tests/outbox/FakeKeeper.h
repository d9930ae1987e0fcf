// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/CopyKeeper.h"

#include <QPointer>

#include <vector>

namespace sendoff::samples {

/// Keeps what the test lets it.
class FakeKeeper final : public CopyKeeper {
public:
    void keep(const CopyOrder &order, QObject *context, std::function<void(const CopyReport &)> done) override
    {
        orders.push_back(order);
        waiting.push_back([context = QPointer<QObject>(context), done = std::move(done)](const CopyReport &report) {
            if (context)
                done(report);
        });
    }
    /// To the one that has waited longest.
    void answer(CopyReport::Outcome outcome, const QString &mailbox = {})
    {
        const bool isKept = outcome != CopyReport::Outcome::NotKept;
        Transcript transcript;
        transcript.add(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), Transcript::Direction::Note, isKept ? "kept" : "not kept");
        const auto done = waiting.front();
        waiting.erase(waiting.begin());
        done({outcome, mailbox, isKept ? QByteArray() : "[OVERQUOTA] full", transcript, "TLSv1.3"});
    }

    std::vector<CopyOrder> orders;
    std::vector<std::function<void(const CopyReport &)>> waiting;
};

} // namespace sendoff::samples
