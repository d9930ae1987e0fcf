// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/WarningBars.h"

#include "ui/fields/Notice.h"
#include "ui/words/FailureWords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// What the button says that mends it; empty: there is none.
QString mendingWord(const ComposeWarning &warning)
{
    switch (warning.kind) {
    case ComposeWarning::Kind::MissingAttachment:
        return WarningBars::tr("Attach…");
    case ComposeWarning::Kind::ManyInTo:
        return WarningBars::tr("Move them to Bcc");
    case ComposeWarning::Kind::DomainTypo:
    case ComposeWarning::Kind::WrongSender:
        return WarningBars::tr("Use %1").arg(warning.better);
    default:
        return {};
    }
}

} // namespace

WarningBars::WarningBars(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("warnings"));
    setAccessibleName(tr("Warnings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::step3, 0, look::step3, look::step2);
    column->setSpacing(look::step1);
    hide();
}

Notice *WarningBars::makeBar(const ComposeWarning &warning)
{
    auto *bar = new Notice(this);
    bar->setObjectName(QStringLiteral("warning"));
    bar->setWide(true);
    const QString mend = mendingWord(warning);
    if (!mend.isEmpty()) {
        QPushButton *button = bar->addButton(mend, QStringLiteral("mend"));
        connect(button, &QPushButton::clicked, this, [this, warning] { emit mendAsked(warning); });
    }
    if (warning.canSendAnyway()) {
        QPushButton *fine = bar->addButton(tr("It's fine"), QStringLiteral("fine"));
        connect(fine, &QPushButton::clicked, this, [this, warning] { emit dismissed(warning); });
    }
    return bar;
}

void WarningBars::setWarnings(const std::vector<ComposeWarning> &warnings)
{
    std::map<QString, std::pair<ComposeWarning, Notice *>> bars;
    for (const ComposeWarning &warning : warnings) {
        const auto known = m_bars.find(warning.matter());
        const bool stays = known != m_bars.end() && known->second.first.better == warning.better;
        Notice *bar = stays ? known->second.second : makeBar(warning);
        if (stays)
            m_bars.erase(known);
        bar->say(look::Role::Warning, QStringLiteral("triangle-alert"), words::describe(warning));
        layout()->addWidget(bar);
        bars.insert({warning.matter(), {warning, bar}});
    }
    for (const auto &[matter, old] : m_bars) {
        // A button of it may be the sender of the signal that led here.
        old.second->hide();
        old.second->deleteLater();
    }
    m_bars = std::move(bars);
    setVisible(!m_bars.empty());
}

} // namespace sendoff
