// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposePlan.h"

#include "ui/compose/PlanPanel.h"

namespace sendoff {

ComposePlan::ComposePlan(MailService &service, std::function<Draft()> current, PlanPanel &panel, QObject *parent)
    : QObject(parent), m_service(service), m_current(std::move(current)), m_panel(panel)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(600);
    connect(&m_rest, &QTimer::timeout, this, &ComposePlan::look);
}

void ComposePlan::setShown(bool shown)
{
    m_panel.setVisible(shown);
    if (shown)
        look();
}

void ComposePlan::changed()
{
    if (!m_panel.isHidden())
        m_rest.start();
}

void ComposePlan::look()
{
    m_rest.stop();
    const Draft draft = m_current();
    m_panel.setStripping(draft.stripsMetadata);
    const int look = ++m_look;
    m_service.planSending(draft, this, [this, look](const Result<SendPlan, SendRefusal> &plan) {
        if (look == m_look)
            m_panel.setPlan(plan);
    });
}

} // namespace sendoff
