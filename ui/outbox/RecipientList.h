// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"
#include "ui/fields/Look.h"

#include <QWidget>

class QGridLayout;

namespace sendoff {

/// Each recipient with what became of it; below, what that means and the server's own words.
class RecipientList final : public QWidget {
    Q_OBJECT
public:
    explicit RecipientList(QWidget *parent = nullptr);

    void setRecipients(const OutboxItem &item);

private:
    void addRow(const OutboxRecipient &recipient, const OutboxItem &item);
    void addReported(const ReportedFate &fate);
    void addLine(const QString &text, look::Role role);

    QGridLayout *m_grid;
};

} // namespace sendoff
