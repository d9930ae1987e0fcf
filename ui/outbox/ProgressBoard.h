// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/SendingPace.h"
#include "ui/shell/MailService.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace sendoff {

/// What is under way in the outbox, for the row, the page and the health line alike. However many messages leave in a
/// second, it says so ten times.
class ProgressBoard final : public QObject {
    Q_OBJECT
public:
    explicit ProgressBoard(MailService &service, QObject *parent = nullptr);

    std::optional<SendingPace::Progress> of(ItemId id) const
    {
        const auto found = m_shown.find(id);
        return found == m_shown.end() ? std::nullopt : std::optional(found->second);
    }
    /// None if nothing is under way.
    std::optional<SendingPace::Progress> overall() const { return m_overall; }

signals:
    void changed(sendoff::ItemId id); ///< null: many

private:
    void note(ItemId id, qint64 sent, qint64 total);
    void drop(ItemId id);
    void say(ItemId id);
    void sayNow();
    void look();

    SendingPace m_pace;
    QElapsedTimer m_clock;
    QTimer m_tick;       ///< while anything is under way: what stands still gets slower, too
    QTimer m_quiet;      ///< until it runs out, changes are gathered
    QSet<ItemId> m_said; ///< to be said then
    /// As it was when something was last said, so that all places show the same until the next time.
    std::map<ItemId, SendingPace::Progress> m_shown;
    std::optional<SendingPace::Progress> m_overall;
};

/// "62 % · 4.1 MB/s · 12 s left"
QString progressLine(const SendingPace::Progress &progress);

} // namespace sendoff
