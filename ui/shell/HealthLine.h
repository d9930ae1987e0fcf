// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QToolButton>

namespace sendoff {

class ProgressBoard;

/// The whole in one line; a click leads to the reason. Where it is narrow, the last parts are left out, then all but
/// the number that the icon stands for.
class HealthLine final : public QToolButton {
    Q_OBJECT
public:
    HealthLine(MailService &service, const ProgressBoard &progress, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    MailService &m_service;
    const ProgressBoard &m_progress;
    QString m_number; ///< empty: none needs to be seen to
};

} // namespace sendoff
