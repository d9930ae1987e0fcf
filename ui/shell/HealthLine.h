// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QToolButton>

namespace sendoff {

class ProgressBoard;

/// The whole in one line; a click leads to the reason.
class HealthLine final : public QToolButton {
    Q_OBJECT
public:
    HealthLine(MailService &service, const ProgressBoard &progress, QWidget *parent = nullptr);

private:
    void refresh();

    MailService &m_service;
    const ProgressBoard &m_progress;
};

} // namespace sendoff
