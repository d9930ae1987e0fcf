// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/SandboxTrouble.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace sendoff {

/// What the Sandbox shall play, each as a switch or a value.
class TroubleSwitches final : public QWidget {
    Q_OBJECT
public:
    explicit TroubleSwitches(QWidget *parent = nullptr);

    void setTrouble(const SandboxTrouble &trouble);
    SandboxTrouble trouble() const;

signals:
    void changed();

private:
    void addRow(const QString &label, QWidget *field, const QString &objectName);

    QFormLayout *m_form;
    QLineEdit *m_refused;
    QLineEdit *m_deferred;
    QSpinBox *m_delay;
    QSpinBox *m_size;
    QCheckBox *m_drop;
    QCheckBox *m_certificate;
};

} // namespace sendoff
