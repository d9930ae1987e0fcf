// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QToolButton>

namespace sendoff {

/// The whole in one line; a click leads to the reason.
class HealthLine final : public QToolButton {
    Q_OBJECT
public:
    explicit HealthLine(MailService &service, QWidget *parent = nullptr);

private:
    void refresh();

    MailService &m_service;
};

} // namespace sendoff
