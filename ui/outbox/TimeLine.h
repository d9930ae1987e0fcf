// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/AttemptWords.h"

#include <QWidget>

class QGridLayout;

namespace sendoff {

/// What happened to a message, and what comes next: a time, a shape and a sentence each.
class TimeLine final : public QWidget {
    Q_OBJECT
public:
    explicit TimeLine(QWidget *parent = nullptr);

    void setMoments(const std::vector<words::Moment> &moments);

private:
    void addRow(const words::Moment &moment);

    QGridLayout *m_grid;
};

} // namespace sendoff
