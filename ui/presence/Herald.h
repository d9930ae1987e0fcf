// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace sendoff {

/// Says what becomes of messages to people who don't see the list: each end of an attempt once, and many in one
/// sentence. Where no window of ours is in use nothing is said; notifications tell what matters then.
class Herald final : public QObject {
    Q_OBJECT
public:
    /// `isWatched`: a person uses our windows.
    Herald(MailService &service, std::function<bool()> isWatched, QObject *parent = nullptr);

signals:
    void said(const QString &sentence);

private:
    /// What was known of a message.
    struct Moment {
        OutboxState state;
        int attempts;
        bool operator==(const Moment &) const = default;
    };

    void look();
    void take(const std::vector<OutboxItem> &items);
    bool isNews(const OutboxItem &item) const;

    MailService &m_service;
    const std::function<bool()> m_isWatched;
    const QDateTime m_begun;
    QTimer m_wait;
    QSet<ItemId> m_changed;
    QHash<ItemId, Moment> m_known;
};

} // namespace sendoff
