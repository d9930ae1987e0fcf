// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/SendPlan.h"
#include "ui/shell/MailService.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace sendoff {

class Notice;

/// What will be sent: the way, the size, who sees what, what is revealed, and the very octets.
class PlanPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit PlanPanel(QWidget *parent = nullptr);

    void setPlan(const Result<SendPlan, SendRefusal> &plan);
    void setStripping(bool strips);

signals:
    void stripsChanged(bool strips);
    void saveAsked();

private:
    QLabel *addSection(const QString &heading, const QString &objectName);
    void showPlan(const SendPlan &plan);

    QVBoxLayout *m_column;
    Notice *m_trouble;
    QLabel *m_way;
    QLabel *m_size;
    QLabel *m_seen;
    QLabel *m_revealed;
    QCheckBox *m_strip;
    QLabel *m_note = nullptr;
    QPlainTextEdit *m_octets;
    QPushButton *m_save;
};

} // namespace sendoff
