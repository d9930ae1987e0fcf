// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presence/Announcer.h"

#include "outbox/CameBack.h"
#include "ui/words/FailureWords.h"
#include "ui/words/FateWords.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QLocale>

#include <algorithm>

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

/// Of more messages than that, what they have in common isn't looked for.
constexpr qsizetype mostRead = 200;

} // namespace

Announcer::Announcer(MailService &service, NotificationService &notifications, std::function<bool()> isWatched,
                     QObject *parent)
    : QObject(parent), m_service(service), m_notifications(notifications), m_isWatched(std::move(isWatched))
{
    connect(&service, &MailService::healthChanged, this, &Announcer::look);
    connect(&service, &MailService::cameBack, this, [this](ItemId id) {
        m_back.insert(id);
        list();
    });
    connect(&notifications, &NotificationService::activated, this, &Announcer::activated);
    connect(&notifications, &NotificationService::closed, this, &Announcer::settled);
}

void Announcer::setQuiet(std::function<bool()> isQuiet)
{
    m_isQuiet = std::move(isQuiet);
}

bool Announcer::isQuiet() const
{
    return m_isQuiet && m_isQuiet();
}

void Announcer::show(const Notification &notification)
{
    if (!isQuiet())
        m_notifications.show(notification);
}

void Announcer::look()
{
    const Health health = m_service.health();
    tellStopped(health.stopped);
    if (health.attention > 0 || !m_back.isEmpty())
        return list();
    m_hasLooked = true;
    m_told.clear();
    m_unseen.clear();
    m_notifications.withdraw(trouble);
}

void Announcer::list()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_service.list({ViewChoice::Kind::Attention}, {}, this,
                   [this](const std::vector<ListedMessage> &listed) { take(listed); });
}

void Announcer::take(const std::vector<ListedMessage> &listed)
{
    m_isLooking = false;
    std::vector<ItemId> untold;
    std::vector<ItemId> back;
    QSet<ItemId> all;
    for (const ListedMessage &each : listed) {
        all.insert(each.id);
        // What was there at the start was told by the program before; what comes back is news even of one that was told.
        if (m_back.contains(each.id))
            back.push_back(each.id);
        if (m_back.contains(each.id) || (m_hasLooked && !m_told.contains(each.id)))
            untold.push_back(each.id);
    }
    m_hasLooked = true;
    m_told = all;
    m_back.clear();
    m_unseen.intersect(all);
    const bool isWatched = m_isWatched();
    if (isWatched || isQuiet())
        m_unseen.clear();
    if (isWatched && !back.empty())
        m_service.loadItems(back, this, [this](const std::vector<OutboxItem> &items) { sayInSight(items); });
    if (untold.empty() || isWatched || isQuiet()) {
        emit settled();
        return;
    }
    m_unseen.unite({untold.begin(), untold.end()});
    if (m_unseen.size() > mostRead) {
        tellMany(m_unseen.size(), false);
        emit settled();
        return;
    }
    m_isReading = true;
    m_service.loadItems({m_unseen.begin(), m_unseen.end()}, this, [this](const std::vector<OutboxItem> &items) {
        m_isReading = false;
        tell(items);
        emit settled();
    });
}

void Announcer::tell(const std::vector<OutboxItem> &items)
{
    if (items.size() > 1)
        tellMany(qsizetype(items.size()), std::all_of(items.begin(), items.end(), countCameBack));
    else if (!items.empty())
        tellOne(items.front());
}

void Announcer::tellOne(const OutboxItem &item)
{
    // A stopped account is told as such, not by its messages.
    if (waitsForPerson(item) && item.lastFailure->scope == Scope::Account)
        return;
    m_item = item.id;
    Notification notification{.key = trouble, .title = {}, .text = {}, .actions = {{clicked, tr("Show")}, {showIt, tr("Show")}}, .staysUntilSeen = true};
    if (countCameBack(item) > 0) {
        notification.title = tr("A message came back");
        notification.text = words::cameBackSentence(item);
        show(notification);
        return;
    }
    const QString subject = item.subject.simplified().isEmpty() ? tr("a message without a subject")
                                                                : tr("“%1”").arg(words::isolated(item.subject.simplified()));
    notification.title = words::verdict(item).headline;
    notification.text = tr("%1, to %2").arg(subject, words::recipientsInWords(item.to));
    if (item.state == OutboxState::Queued || item.state == OutboxState::Failed)
        notification.actions.push_back({retry, tr("Try again")});
    show(notification);
}

void Announcer::tellMany(qsizetype count, bool isAllBack)
{
    m_item = {};
    show({.key = trouble,
          .title = isAllBack ? tr("%Ln messages came back", nullptr, int(count))
                             : tr("%Ln messages need your attention", nullptr, int(count)),
          .text = tr("They couldn't be sent, or not to everybody. Sendoff shows what can be done."),
          .actions = {{clicked, tr("Show")}, {showIt, tr("Show")}},
          .staysUntilSeen = true});
}

void Announcer::sayInSight(const std::vector<OutboxItem> &items)
{
    if (items.size() == 1)
        emit cameBackInSight(words::cameBackSentence(items.front()), items.front().id);
    else if (!items.empty())
        emit cameBackInSight(tr("%Ln messages came back", nullptr, int(items.size())), {});
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
              .text = tr("%Ln messages are waiting for “%1”. %2", nullptr, each.waiting).arg(words::isolated(each.name), failure.advice),
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
        words::recipientsInWords(QStringList{message.draft.to, message.draft.cc, message.draft.bcc}.join(u','));
    const auto seconds = QDateTime::currentDateTimeUtc().secsTo(message.undoUntil);
    show({.key = leaving,
          .title = tr("To %1").arg(to),
          .text = tr("Leaves in %1 s").arg(QLocale().toString(std::max<qint64>(seconds, 0))),
          .actions = {{undo, tr("Undo")}, {showIt, tr("Show")}}});
}

void Announcer::sayGoesOn()
{
    show({.key = goesOn,
          .title = tr("Sendoff keeps sending"),
          .text = tr("Its window is closed, but waiting messages are still sent. Start Sendoff again to see them; Ctrl+Q "
                     "in its window quits it."),
          .actions = {{clicked, tr("Show")}}});
}

bool Announcer::awaitsAnswer() const
{
    return m_isLooking || m_isReading || m_notifications.isShown(trouble) || m_notifications.isShown(stoppedAccount);
}

void Announcer::withdraw()
{
    m_notifications.withdraw(trouble);
    m_notifications.withdraw(stoppedAccount);
}

void Announcer::activated(const QString &notification, const QString &action)
{
    if (notification == trouble)
        m_unseen.clear();
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
