// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presence/StartAtLogin.h"

#include <QCheckBox>

namespace sendoff {

/// Shows and sets whether Sendoff starts at login. It goes back if that couldn't be had.
class StartAtLoginSwitch final : public QCheckBox {
    Q_OBJECT
public:
    StartAtLoginSwitch(const QString &text, StartAtLogin &start, QWidget *parent);

signals:
    /// What became of it and what to do next; empty if all is well.
    void told(const QString &sentence);

private:
    void ask();
    void take(bool wanted, StartAtLogin::Outcome outcome);
    void showAsItIs();

    StartAtLogin &m_start;
    bool m_isAsking = false;
};

} // namespace sendoff
