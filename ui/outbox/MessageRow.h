// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"
#include "outbox/OutboxItem.h"
#include "ui/fields/Look.h"

#include <QMetaType>

namespace sendoff {

/// What a delegate paints: one row of a message list, in words and shapes.
struct MessageRow {
    enum class Kind { Unread, Day, Message, Draft };
    Kind kind = Kind::Unread; ///< Unread: known by its number only
    ItemId item = {};
    DraftId draft = {};
    QString who = {};     ///< for Day: its name
    QString subject = {};
    QString state = {};
    QString time = {};
    QString shape = {};   ///< name of an icon
    look::Role role = look::Role::Muted;
    bool hasAttachments = false;
    double progress = -1; ///< 0 to 1; below 0: none
    QString pace = {};    ///< while there is a progress, in place of the state
};

MessageRow rowOf(const OutboxItem &item);
MessageRow rowOf(const Draft &draft);
MessageRow rowOf(const QDate &day);
/// The shape and colour of a state, for rows and verdicts alike.
QString shapeOf(const OutboxItem &item);
look::Role roleOf(const OutboxItem &item);
/// One sentence for a screen reader.
QString spoken(const MessageRow &row);

} // namespace sendoff

Q_DECLARE_METATYPE(sendoff::MessageRow)
