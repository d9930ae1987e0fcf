// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/MessageRow.h"

#include "outbox/CameBack.h"
#include "ui/outbox/ViewChoice.h"
#include "ui/words/Lists.h"
#include "ui/words/StateWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace sendoff {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(sendoff::MessageRow)
};

QString subjectOr(const QString &subject)
{
    return subject.trimmed().isEmpty() ? Say::tr("(no subject)") : subject.simplified();
}

QString clockOf(const QDateTime &time)
{
    return time.isValid() ? words::clock(time) : QString();
}

} // namespace

QString shapeOf(const OutboxItem &item)
{
    const bool isSettledBadly = item.state == OutboxState::Failed || item.state == OutboxState::Partial;
    if (isSettledBadly && countCameBack(item) > 0)
        return QStringLiteral("undo-2");
    if (isSettledBadly)
        return QStringLiteral("octagon-x");
    if (item.lastFailure && item.lastFailure->kind == FailureKind::ScheduleMissed && item.state == OutboxState::Held)
        return QStringLiteral("calendar-clock");
    if (waitsForPerson(item))
        return QStringLiteral("key-round");
    switch (item.state) {
    case OutboxState::Scheduled:
        return QStringLiteral("calendar-clock");
    case OutboxState::Held:
        return QStringLiteral("circle-pause");
    case OutboxState::Sending:
    case OutboxState::Committing:
        return QStringLiteral("send");
    case OutboxState::Sent:
        return QStringLiteral("circle-check");
    case OutboxState::Uncertain:
        return QStringLiteral("circle-question-mark");
    default:
        return QStringLiteral("clock");
    }
}

look::Role roleOf(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Sent:
        return look::Role::Success;
    case OutboxState::Failed:
    case OutboxState::Partial:
        return isDealtWith(item) ? look::Role::Muted : look::Role::Danger;
    case OutboxState::Uncertain:
        return look::Role::Warning;
    case OutboxState::Sending:
    case OutboxState::Committing:
        return look::Role::Accent;
    default:
        return item.lastFailure ? look::Role::Warning : look::Role::Muted;
    }
}

MessageRow rowOf(const OutboxItem &item)
{
    MessageRow row;
    row.kind = MessageRow::Kind::Message;
    row.item = item.id;
    row.who = words::shortRecipients(item.to);
    row.subject = subjectOr(item.subject);
    row.state = words::stateLine(item);
    row.time = clockOf(item.created);
    row.shape = shapeOf(item);
    row.role = roleOf(item);
    row.hasAttachments = item.hasAttachments;
    return row;
}

MessageRow rowOf(const Draft &draft)
{
    MessageRow row;
    row.kind = MessageRow::Kind::Draft;
    row.draft = draft.id;
    QStringList everyone{draft.to, draft.cc, draft.bcc};
    everyone.removeAll(QString());
    row.who = everyone.isEmpty() ? Say::tr("To nobody yet") : words::shortRecipients(everyone.join(u','));
    row.subject = subjectOr(draft.subject);
    row.state = Say::tr("Draft");
    row.time = clockOf(draft.saved);
    row.shape = QStringLiteral("file-pen");
    row.hasAttachments = !draft.attachments.empty();
    return row;
}

MessageRow rowOf(const QDate &day)
{
    MessageRow row;
    row.kind = MessageRow::Kind::Day;
    const qint64 ago = day.daysTo(QDate::currentDate());
    const QLocale locale;
    if (ago == 0)
        row.who = Say::tr("Today");
    else if (ago == 1)
        row.who = Say::tr("Yesterday");
    else if (ago > 1 && ago < 7)
        row.who = locale.standaloneDayName(day.dayOfWeek());
    else
        row.who = locale.toString(day, QLocale::LongFormat);
    return row;
}

QString spoken(const MessageRow &row)
{
    if (row.kind == MessageRow::Kind::Unread)
        return Say::tr("Loading");
    if (row.kind == MessageRow::Kind::Day)
        return row.who;
    return words::sideBySide({row.who, row.subject, row.pace.isEmpty() ? row.state : row.state + u' ' + row.pace, row.time});
}

} // namespace sendoff
