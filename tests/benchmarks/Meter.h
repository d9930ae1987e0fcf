// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

/// What something cost this process, from construction on.
class Meter {
public:
    Meter();
    /// {"seconds", "cpu" (seconds, user and system), "peak" (MiB of resident memory, of the process's whole
    /// life)}
    QJsonObject read() const;

private:
    QElapsedTimer m_timer;
    double m_cpu = 0;
};
