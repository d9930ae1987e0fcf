// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QMenu>

namespace sendoff {

/// When is it to leave? Good suggestions, a date and time of one's own, and what has to be true then.
class LaterMenu final : public QMenu {
    Q_OBJECT
public:
    explicit LaterMenu(QWidget *parent);

signals:
    void chosen(const sendoff::SendTime &time);

private:
    void fill();
    void addRemark(const QString &text);
};

} // namespace sendoff
