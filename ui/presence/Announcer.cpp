// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presence/Announcer.h"

#include "ui/words/FailureWords.h"
#include "ui/words/StateWords.h"

#include <QLocale>

namespace sendoff {

namespace {

const QString trouble = QStringLiteral("trouble");
const QString stoppedAccount = QStringLiteral("account");
const QString leaving = QStringLiteral("leaving");
const QString goesOn = QStringLiteral("goesOn");
const QString clicked = QStringLiteral("default");
const QString showIt = QStringLiteral("show");
const QString retry = QStringLiteral("retry");
const QString undo = QStringLiteral("undo");
const QString mend = QStringLiteral("mend");

} // namespace

Announcer::Announcer(MailService &service, NotificationService &notifications, std::function<bool()> isWatched,
                     QObject *parent)
    : QObject(parent), m_service(service), m_notifications(notifications), m_isWatched(std::move(isWatched))
{
    connect(&service, &MailService::healthChanged, this, &Announcer::look);
    connect(&notifications, &NotificationService::activated, this, &Announcer::activated);
}

void Announcer::setQuiet(std::function<bool()> isQuiet)
{
    m_isQuiet = std::move(isQuiet);
}

void Announcer::show(const Notification &notification)
{
    if (!m_isQuiet || !m_isQuiet())
        m_notifications.show(notification);
}

void Announcer::look()
{
    const Health health = m_service.health();
    tellStopped(health.stopped);
    if (health.attention == 0) {
        m_hasLooked = true;
        m_told.clear();
        m_notifications.withdraw(trouble);
        return;
    }
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_service.list({ViewChoice::Kind::Attention}, {}, this,
                   [this](const std::vector<ListedMessage> &listed) { take(listed); });
}

void Announcer::take(const std::vector<ListedMessage> &listed)
{
    m_isLooking = false;
    std::vector<ItemId> untold;
    QSet<ItemId> all;
    for (const ListedMessage &each : listed) {
        all.insert(each.id);
        if (!m_told.contains(each.id))
            untold.push_back(each.id);
    }
    m_told = all;
    // What was there at the start was told by the program before.
    if (!std::exchange(m_hasLooked, true) || untold.empty() || m_isWatched())
        return;
    if (untold.size() > 1) {
        tellMany(qsizetype(untold.size()));
        return;
    }
    m_service.loadItems(untold, this, [this](const std::vector<OutboxItem> &items) {
        if (!items.empty())
            tellOne(items.front());
    });
}

void Announcer::tellOne(const OutboxItem &item)
{
    // A stopped account is told as such, not by its messages.
    if (waitsForPerson(item) && item.lastFailure->scope == Scope::Account)
        return;
    m_item = item.id;
    const words::FailureWords verdict = words::verdict(item);
    const QString subject = item.subject.simplified().isEmpty() ? tr("a message without a subject")
                                                                : tr("“%1”").arg(item.subject.simplified());
    Notification notification{.key = trouble,
                              .title = verdict.headline,
                              .text = tr("%1, to %2").arg(subject, words::shortRecipients(item.to)),
                              .actions = {{clicked, tr("Show")}, {showIt, tr("Show")}},
                              .staysUntilSeen = true};
    if (item.state == OutboxState::Queued || item.state == OutboxState::Failed)
        notification.actions.push_back({retry, tr("Try again")});
    show(notification);
}

void Announcer::tellMany(qsizetype count)
{
    m_item = {};
    show({.key = trouble,
          .title = tr("Messages that need you: %1").arg(QLocale().toString(count)),
          .text = tr("They couldn't be sent, or not to everybody. Sendoff shows what can be done."),
          .actions = {{clicked, tr("Show")}, {showIt, tr("Show")}},
          .staysUntilSeen = true});
}

void Announcer::tellStopped(const std::vector<StoppedAccount> &stopped)
{
    QSet<AccountId> now;
    for (const StoppedAccount &each : stopped) {
        now.insert(each.account);
        if (m_toldStopped.contains(each.account) || m_isWatched())
            continue;
        const words::FailureWords failure = words::describe(each.failure, each.name);
        m_account = each.account;
        show({.key = stoppedAccount,
              .title = failure.headline,
              .text = tr("Waiting for “%1”: %2. %3").arg(each.name, QLocale().toString(each.waiting), failure.advice),
              .actions = {{clicked, tr("Fix the account")}, {mend, tr("Fix the account")}, {retry, tr("Try again")}},
              .staysUntilSeen = true});
    }
    if (now.isEmpty() && !m_toldStopped.isEmpty())
        m_notifications.withdraw(stoppedAccount);
    m_toldStopped = now;
}

void Announcer::announce(const QueuedMessage &message)
{
    if (!message.undoUntil.isValid() || m_isWatched())
        return;
    m_queued = message;
    const QString to =
        words::shortRecipients(QStringList{message.draft.to, message.draft.cc, message.draft.bcc}.join(u','));
    const auto seconds = QDateTime::currentDateTimeUtc().secsTo(message.undoUntil);
    show({.key = leaving,
          .title = tr("To %1").arg(to),
          .text = tr("Leaves in %1 s").arg(QLocale().toString(std::max<qint64>(seconds, 0))),
          .actions = {{undo, tr("Undo")}, {showIt, tr("Show")}}});
}

void Announcer::sayGoesOn()
{
    show({.key = goesOn,
          .title = tr("Sendoff goes on sending"),
          .text = tr("Its window is closed, and what waits still leaves. Start Sendoff again to see it; Ctrl+Q in its "
                     "window ends it."),
          .actions = {{clicked, tr("Show")}}});
}

void Announcer::activated(const QString &notification, const QString &action)
{
    if (notification == leaving && m_queued) {
        if (action == undo)
            emit undoAsked(*m_queued);
        else
            emit itemAsked(m_queued->id);
    } else if (notification == stoppedAccount) {
        if (action == retry)
            m_service.resumeAccount(m_account);
        else
            emit accountAsked(m_account);
    } else if (notification == trouble && action == retry) {
        m_service.retry({m_item});
    } else if (notification == trouble && !m_item.isNull()) {
        emit itemAsked(m_item);
    } else if (notification == trouble) {
        emit attentionAsked();
    } else {
        emit showAsked();
    }
}

} // namespace sendoff
