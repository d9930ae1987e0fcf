// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/SendingPace.h"
#include "ui/shell/MailService.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sendoff {

/// What is under way in the outbox, for the row, the page and the health line alike.
class ProgressBoard final : public QObject {
    Q_OBJECT
public:
    explicit ProgressBoard(MailService &service, QObject *parent = nullptr);

    std::optional<SendingPace::Progress> of(ItemId id) const { return m_pace.of(id, m_clock.elapsed()); }
    /// None if nothing is under way.
    std::optional<SendingPace::Progress> overall() const;

signals:
    void changed(sendoff::ItemId id); ///< null: all ended

private:
    SendingPace m_pace;
    QElapsedTimer m_clock;
    QTimer m_tick; ///< while anything is under way: what stands still gets slower, too
};

/// "62 % · 4.1 MB/s · 12 s left"
QString progressLine(const SendingPace::Progress &progress);

} // namespace sendoff
