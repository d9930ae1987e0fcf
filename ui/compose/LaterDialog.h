// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace sendoff {

/// A date and a time, and who keeps the message until then.
class LaterDialog final : public QDialog {
    Q_OBJECT
public:
    /// Whether it may be left with the server is settled when a message is sent, and not later.
    LaterDialog(bool offerServer, QWidget *parent);

signals:
    void chosen(const sendoff::SendTime &time);

private:
    void refresh();

    QDateTimeEdit *m_time;
    QCheckBox *m_atServer;
    QLabel *m_meaning;
    QPushButton *m_send;
};

} // namespace sendoff
