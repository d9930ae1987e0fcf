// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"
#include "outbox/OutboxItem.h"

#include <QWidget>

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
    /// A sentence with a button that leads to a message or a draft; there is none if both are null.
    struct Line {
        QString sentence;
        QString objectName; ///< of the button
        ItemId item = {};
        DraftId draft = {};

        bool operator==(const Line &) const = default;
    };
    void addRow(const Line &line);
    void openDraft(DraftId id);

    QVBoxLayout *m_rows;
    std::vector<Line> m_lines; ///< as they are shown
    std::vector<Draft> m_drafts; ///< those that lines lead to, as they are now
};

} // namespace sendoff
