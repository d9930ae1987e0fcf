// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presence/NotificationService.h"
#include "ui/shell/MailService.h"

#include <QSet>

namespace sendoff {

/// Decides what is worth a notification: what failed, came back or waits for a person, once, together
/// where there are many; a message that can still be taken back, if no window of ours is in sight. What
/// goes well is not told.
class Announcer final : public QObject {
    Q_OBJECT
public:
    /// `isWatched`: a person looks at our windows, which say the same.
    Announcer(MailService &service, NotificationService &notifications, std::function<bool()> isWatched,
              QObject *parent = nullptr);

    /// Asked each time: whether to say nothing at all.
    void setQuiet(std::function<bool()> isQuiet);
    /// Of a message that has just been queued.
    void announce(const QueuedMessage &message);
    /// The program goes on without a window.
    void sayGoesOn();
    /// Of a trouble that is told a person may still press a button, which takes a program that is there.
    bool awaitsAnswer() const;
    /// The windows are in front of the person and say the same.
    void withdraw();

signals:
    /// Whether it awaits an answer may have changed.
    void settled();
    void showAsked();
    void itemAsked(sendoff::ItemId id);
    void attentionAsked();
    void accountAsked(sendoff::AccountId id);
    void undoAsked(const sendoff::QueuedMessage &message);
    /// Something came back while a person looks at our windows: for these to say. Null: several did.
    void cameBackInSight(const QString &sentence, sendoff::ItemId id);

private:
    void look();
    void list();
    void take(const std::vector<ListedMessage> &listed);
    void tell(const std::vector<OutboxItem> &items);
    void tellOne(const OutboxItem &item);
    void tellMany(qsizetype count, bool isAllBack);
    void sayInSight(const std::vector<OutboxItem> &items);
    void tellStopped(const std::vector<StoppedAccount> &stopped);
    void activated(const QString &notification, const QString &action);
    bool isQuiet() const;
    void show(const Notification &notification);

    MailService &m_service;
    NotificationService &m_notifications;
    const std::function<bool()> m_isWatched;
    std::function<bool()> m_isQuiet;
    bool m_isLooking = false;
    bool m_isReading = false;    ///< the messages to tell of
    bool m_hasLooked = false;
    QSet<ItemId> m_told;         ///< need attention, and people have heard of it or seen it
    QSet<ItemId> m_back;         ///< came back, and not told since
    QSet<ItemId> m_unseen;       ///< of the notification on the screen: what comes next is counted with them
    QSet<AccountId> m_toldStopped;
    ItemId m_item;               ///< of the notification on one message
    AccountId m_account;         ///< of the one on a stopped account
    std::optional<QueuedMessage> m_queued;
};

} // namespace sendoff
