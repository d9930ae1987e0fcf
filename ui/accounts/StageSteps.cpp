// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/StageSteps.h"

#include "ui/fields/Icons.h"
#include "ui/words/SetupWords.h"

#include <QGridLayout>
#include <QLabel>

namespace sendoff {

StageSteps::StageSteps(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps of the check"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::step2);
    grid->setVerticalSpacing(look::step1);
    grid->setColumnStretch(1, 1);
    for (const Stage stage : {Stage::Lookup, Stage::Connect, Stage::Tls, Stage::Greeting, Stage::Ehlo, Stage::Auth,
                              Stage::MailFrom}) {
        const Step step{stage, new QLabel(this), new QLabel(this), new QLabel(this)};
        const int row = grid->rowCount();
        grid->addWidget(step.shape, row, 0);
        grid->addWidget(step.name, row, 1);
        grid->addWidget(step.time, row, 2, Qt::AlignTop);
        grid->setAlignment(step.shape, Qt::AlignTop);
        step.name->setWordWrap(true);
        // As high as the icon, so that both stand on one line with it.
        for (QLabel *words : {step.name, step.time})
            words->setMinimumHeight(look::iconSize);
        look::setMuted(step.time);
        m_steps.push_back(step);
    }
    start();
}

void StageSteps::mark(const Step &step, const QString &shape, look::Role role, const QString &word)
{
    step.shape->setPixmap(icon(shape, role).pixmap(QSize(16, 16), devicePixelRatioF()));
    look::setRole(step.name, role == look::Role::Success ? look::Role::Text : role);
    step.name->setAccessibleName(words::stageName(step.stage) + QStringLiteral(": ") + word);
}

void StageSteps::start()
{
    for (Step &step : m_steps) {
        step.time->clear();
        step.name->setText(words::stageName(step.stage));
        mark(step, QStringLiteral("circle-dashed"), look::Role::Muted, tr("not yet"));
    }
}

void StageSteps::setPassed(const PassedStage &passed)
{
    // A server may be reached in another order (STARTTLS comes after the greeting), so each has its own tick.
    for (Step &step : m_steps) {
        if (step.stage == passed.stage) {
            const QString detail = words::detailOf(passed);
            if (!detail.isEmpty())
                step.name->setText(words::stageName(step.stage) + QStringLiteral(" – ") + detail);
            step.time->setText(words::seconds(passed.time));
            mark(step, QStringLiteral("circle-check"), look::Role::Success, tr("done"));
        }
    }
}

void StageSteps::setFailed(Stage stage)
{
    for (Step &step : m_steps) {
        if (step.stage == stage || (step.stage == Stage::Tls && stage == Stage::StartTls))
            mark(step, QStringLiteral("octagon-x"), look::Role::Danger, tr("failed"));
    }
}

} // namespace sendoff
