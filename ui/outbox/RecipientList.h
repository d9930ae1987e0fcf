// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxItem.h"

#include <QWidget>

class QGridLayout;

namespace sendoff {

/// Each recipient with what became of it; the server's own words on the line below.
class RecipientList final : public QWidget {
    Q_OBJECT
public:
    explicit RecipientList(QWidget *parent = nullptr);

    void setRecipients(const std::vector<OutboxRecipient> &recipients);

private:
    void addRow(const OutboxRecipient &recipient);

    QGridLayout *m_grid;
};

} // namespace sendoff
