// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"
#include "outbox/OutboxItem.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace sendoff {

/// Which other messages a message has to do with: those that were sent to whom it was refused for, and those in
/// whose place it was sent itself. Each is a sentence with a button that leads there.
class SuccessionLines final : public QWidget {
    Q_OBJECT
public:
    explicit SuccessionLines(QWidget *parent = nullptr);

    /// Hidden if there are none. `drafts` may hold one that is to take the message's place.
    void setItem(const OutboxItem &item, const std::vector<Draft> &drafts);

signals:
    void itemAsked(sendoff::ItemId id);
    void draftAsked(const sendoff::Draft &draft);

private:
    void addLine(const QString &sentence, const QString &objectName, const QString &action, std::function<void()> act);
    void addLine(const QString &sentence, const QString &objectName, ItemId other, bool isThere);

    QVBoxLayout *m_rows;
};

} // namespace sendoff
