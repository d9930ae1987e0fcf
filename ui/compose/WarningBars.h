// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/ComposeWarning.h"

#include <QWidget>

#include <map>

namespace sendoff {

class Notice;

/// One bar for each thing that the writer may have overlooked, with what mends it and "It's fine". A bar that stays
/// keeps its buttons, and so the focus.
class WarningBars final : public QWidget {
    Q_OBJECT
public:
    explicit WarningBars(QWidget *parent = nullptr);

    void setWarnings(const std::vector<ComposeWarning> &warnings);

signals:
    void mendAsked(const sendoff::ComposeWarning &warning);
    void dismissed(const sendoff::ComposeWarning &warning);

private:
    Notice *makeBar(const ComposeWarning &warning);

    std::map<QString, std::pair<ComposeWarning, Notice *>> m_bars; ///< by matter
};

} // namespace sendoff
