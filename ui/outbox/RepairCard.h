// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/Repair.h"

#include <QWidget>

class QVBoxLayout;

namespace sendoff {

/// Within the verdict: for each address that looks like a slip, what was probably meant, and a button that sends
/// the message there.
class RepairCard final : public QWidget {
    Q_OBJECT
public:
    explicit RepairCard(QWidget *parent = nullptr);

    /// Hidden if there are none.
    void setRepairs(const std::vector<Repair> &repairs);

signals:
    void asked(const std::vector<sendoff::Repair> &repairs);

private:
    void addRow(const Repair &repair, bool preferred);

    QVBoxLayout *m_rows;
    std::vector<Repair> m_repairs; ///< as they are shown
};

} // namespace sendoff
