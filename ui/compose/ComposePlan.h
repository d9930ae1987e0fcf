// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QTimer>

namespace sendoff {

class PlanPanel;

/// Keeps a PlanPanel true while the draft is written, as long as it is shown.
class ComposePlan final : public QObject {
    Q_OBJECT
public:
    ComposePlan(MailService &service, std::function<Draft()> current, PlanPanel &panel, QObject *parent);

    void setShown(bool shown);
    /// Something was written: looks again when the fingers rest.
    void changed();

private:
    void look();

    MailService &m_service;
    std::function<Draft()> m_current;
    PlanPanel &m_panel;
    QTimer m_rest;
    int m_look = 0; ///< counts, so that an old answer isn't taken for the newest
};

} // namespace sendoff
