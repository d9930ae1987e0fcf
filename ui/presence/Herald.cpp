// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presence/Herald.h"

#include "outbox/CameBack.h"
#include "ui/outbox/MessageRow.h"
#include "ui/shell/HealthWords.h"

#include <algorithm>

namespace sendoff {

namespace {

/// More at once are said as the health of the whole.
constexpr qsizetype saidOneByOne = 3;

/// An attempt is over, and nothing is to be said of what comes before it.
bool isOutcome(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Partial:
    case OutboxState::Failed:
        return countCameBack(item) == 0; // that is said by a notice
    case OutboxState::Sent:
    case OutboxState::Uncertain:
        return true;
    case OutboxState::Queued:
    case OutboxState::Held:
        return item.lastFailure.has_value();
    case OutboxState::Scheduled:
    case OutboxState::Sending:
    case OutboxState::Committing:
        break;
    }
    return false;
}

} // namespace

Herald::Herald(MailService &service, std::function<bool()> isWatched, QObject *parent)
    : QObject(parent), m_service(service), m_isWatched(std::move(isWatched)), m_begun(QDateTime::currentDateTimeUtc())
{
    // Steps that follow each other at once are one change.
    constexpr int milliseconds = 200;
    m_wait.setSingleShot(true);
    m_wait.setInterval(milliseconds);
    connect(&m_wait, &QTimer::timeout, this, &Herald::look);
    connect(&service, &MailService::outboxChanged, this, [this](ItemId id) {
        if (id.isNull())
            return;
        m_changed.insert(id);
        if (!m_wait.isActive())
            m_wait.start();
    });
}

void Herald::look()
{
    const std::vector<ItemId> ids(m_changed.begin(), m_changed.end());
    m_changed.clear();
    m_service.loadItems(ids, this, [this](const std::vector<OutboxItem> &items) { take(items); });
}

void Herald::take(const std::vector<OutboxItem> &items)
{
    QStringList news;
    for (const OutboxItem &item : items) {
        if (isNews(item)) {
            const MessageRow row = rowOf(item);
            news += QStringList{row.who, row.subject, row.state}.join(QStringLiteral(", "));
        }
        m_known.insert(item.id, {item.state, item.attempts});
    }
    if (news.isEmpty() || !m_isWatched())
        return;
    if (news.size() > saidOneByOne)
        news = {healthSentence(m_service.health())};
    for (const QString &sentence : news)
        emit said(sentence);
}

/// A message that is seen for the first time may have changed in something else, its copy for example.
bool Herald::isNews(const OutboxItem &item) const
{
    if (!isOutcome(item))
        return false;
    const auto known = m_known.find(item.id);
    if (known != m_known.end())
        return *known != Moment{item.state, item.attempts};
    return item.created >= m_begun || item.state == OutboxState::Queued
        || std::any_of(item.recipients.begin(), item.recipients.end(),
                       [this](const OutboxRecipient &recipient) { return recipient.at >= m_begun; });
}

} // namespace sendoff
