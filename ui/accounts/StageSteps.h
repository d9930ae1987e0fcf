// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/PassedStage.h"
#include "ui/fields/Look.h"

#include <QWidget>

class QLabel;

namespace sendoff {

/// The steps of a check, each with its tick as it is walked.
class StageSteps final : public QWidget {
    Q_OBJECT
public:
    explicit StageSteps(QWidget *parent = nullptr);

    void start();
    void setPassed(const PassedStage &passed);
    void setFailed(Stage stage);

private:
    struct Step {
        Stage stage;
        QLabel *shape;
        QLabel *name;
        QLabel *time;
    };
    void mark(const Step &step, const QString &shape, look::Role role, const QString &word);

    std::vector<Step> m_steps;
};

} // namespace sendoff
