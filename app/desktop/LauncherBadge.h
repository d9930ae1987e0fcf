// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

namespace sendoff {

/// How many messages need a person, as a number on the program's icon, where the desktop shows such
/// (com.canonical.Unity.LauncherEntry, understood by KDE, Ubuntu, Dash to Dock and others).
class LauncherBadge final : public QObject {
    Q_OBJECT
public:
    LauncherBadge(MailService &service, QObject *parent = nullptr);

private:
    void look();

    MailService &m_service;
    int m_count = 0;
};

} // namespace sendoff
