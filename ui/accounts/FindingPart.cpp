// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/FindingPart.h"

#include "ui/fields/Fold.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Mirroring.h"
#include "ui/fields/Notice.h"
#include "ui/words/Isolates.h"
#include "ui/words/SetupWords.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

struct Mark {
    QString shape;
    look::Role role;
};

Mark markOf(DiscoveryStep::State state)
{
    switch (state) {
    case DiscoveryStep::State::Asking:
        return {QStringLiteral("circle-dashed"), look::Role::Muted};
    case DiscoveryStep::State::Found:
        return {QStringLiteral("circle-check"), look::Role::Success};
    case DiscoveryStep::State::Nothing:
    case DiscoveryStep::State::Failed:
    case DiscoveryStep::State::NotNeeded:
        break;
    }
    return {QStringLiteral("circle"), look::Role::Muted};
}

} // namespace

FindingPart::FindingPart(QWidget *parent)
    : QWidget(parent), m_consent(nullptr), m_database(new QCheckBox(tr("Ask Thunderbird's database; it learns the domain only"), this)),
      m_address(new QCheckBox(tr("Tell the domain's own server the whole address"), this)), m_stepsBox(new QWidget(this)),
      m_steps(new QGridLayout(m_stepsBox)), m_result(new Notice(this)), m_facts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("finding"));
    m_consent = new Fold(tr("Who is asked"), buildConsent(), this);
    m_consent->setObjectName(QStringLiteral("consent"));
    m_stepsBox->setObjectName(QStringLiteral("findingSteps"));
    m_stepsBox->setAccessibleName(tr("Where settings are looked for"));
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setHorizontalSpacing(look::step2);
    m_steps->setVerticalSpacing(look::step1);
    m_steps->setColumnStretch(1, 1);
    m_result->setObjectName(QStringLiteral("found"));
    m_facts->setSpacing(look::step1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step3);
    column->addWidget(m_consent);
    column->addWidget(m_stepsBox);
    column->addWidget(m_result);
    column->addLayout(m_facts);
    reset();
}

QWidget *FindingPart::buildConsent()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(look::margins(look::step6, 0, 0, 0));
    column->setSpacing(look::step1);
    auto *text = new QLabel(tr("Sendoff knows the large providers by itself. For other addresses it asks the domain, its DNS and "
                               "the usual server names, encrypted wherever an answer counts."),
                            box);
    text->setWordWrap(true);
    look::setMuted(text);
    m_database->setObjectName(QStringLiteral("askDatabase"));
    m_database->setChecked(true);
    m_address->setObjectName(QStringLiteral("tellAddress"));
    column->addWidget(text);
    column->addWidget(m_database);
    column->addWidget(m_address);
    return box;
}

DiscoveryConsent FindingPart::consent() const
{
    return {.askDatabase = m_database->isChecked(), .tellAddress = m_address->isChecked()};
}

void FindingPart::reset()
{
    m_stepsBox->hide();
    m_result->hide();
    clearFacts();
    m_consent->show();
}

void FindingPart::start()
{
    for (const auto &[source, line] : m_lines) {
        delete line.shape;
        delete line.name;
        delete line.state;
    }
    m_lines.clear();
    m_result->hide();
    clearFacts();
    m_consent->hide();
    m_stepsBox->show();
}

void FindingPart::setStep(const DiscoveryStep &step)
{
    auto line = m_lines.find(step.source);
    if (line == m_lines.end()) {
        const Line made{new QLabel(m_stepsBox), new QLabel(m_stepsBox), new QLabel(m_stepsBox)};
        const int row = m_steps->rowCount();
        m_steps->addWidget(made.shape, row, 0);
        m_steps->addWidget(made.name, row, 1);
        m_steps->addWidget(made.state, row, 2);
        look::setMuted(made.state);
        line = m_lines.insert({step.source, made}).first;
    }
    const auto [shape, role] = markOf(step.state);
    line->second.shape->setPixmap(icon(shape, role).pixmap(QSize(look::iconSize, look::iconSize), devicePixelRatioF()));
    line->second.name->setText(words::sourceName(step));
    look::setRole(line->second.name, step.state == DiscoveryStep::State::Found ? look::Role::Text : look::Role::Muted);
    line->second.state->setText(words::stepState(step.state));
    line->second.name->setAccessibleName(words::sourceName(step) + QStringLiteral(": ") + words::stepState(step.state));
}

void FindingPart::setFound(const FoundSettings &settings)
{
    m_stepsBox->hide();
    clearFacts();
    m_result->clearButtons();
    if (!settings.isComplete()) {
        m_result->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("%1 can't be used here.").arg(words::isolated(settings.name)));
    } else {
        const QString server = words::serverLine(settings.submission.host, settings.submission.port, settings.submission.security);
        const bool isSure = settings.trust == FoundSettings::Trust::Sure;
        m_result->say(isSure ? look::Role::Success : look::Role::Warning,
                      isSure ? QStringLiteral("circle-check") : QStringLiteral("shield-alert"), tr("Found: %1").arg(server), words::howFound(settings));
        if (!isSure) {
            QPushButton *yes = m_result->addButton(tr("Yes, use this server"), QStringLiteral("confirmHost"), true);
            connect(yes, &QPushButton::clicked, this, &FindingPart::confirmed);
            QPushButton *no = m_result->addButton(tr("No, enter it myself"), QStringLiteral("doubtHost"));
            connect(no, &QPushButton::clicked, this, &FindingPart::doubted);
        }
    }
    m_result->show();
    for (const words::ProviderFact &fact : words::facts(settings))
        addFact(fact.sentence, fact.link);
}

void FindingPart::setNothingFound(const AddrSpec &address)
{
    m_stepsBox->hide();
    m_result->clearButtons();
    const words::FailureWords words = words::nothingFound(address);
    m_result->say(look::Role::Warning, QStringLiteral("circle-question-mark"), words.headline, words.cause + u' ' + words.advice);
    m_result->show();
}

void FindingPart::addFact(const QString &sentence, const QUrl &link)
{
    QString text = sentence.toHtmlEscaped();
    if (!link.isEmpty())
        text += QStringLiteral(" <a href=\"%1\">%2</a>").arg(link.toString(QUrl::FullyEncoded).toHtmlEscaped(), tr("How to").toHtmlEscaped());
    auto *label = new QLabel(text, this);
    label->setObjectName(QStringLiteral("fact"));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(sentence);
    m_facts->addWidget(label);
}

void FindingPart::clearFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace sendoff
