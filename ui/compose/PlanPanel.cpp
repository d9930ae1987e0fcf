// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PlanPanel.h"

#include "ui/fields/Notice.h"
#include "ui/words/PlanWords.h"
#include "ui/words/StateWords.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

PlanPanel::PlanPanel(QWidget *parent)
    : QScrollArea(parent), m_trouble(new Notice), m_strip(new QCheckBox(tr("Leave it out, where that can be done"))),
      m_octets(new QPlainTextEdit), m_save(new QPushButton(tr("Save as…")))
{
    setObjectName(QStringLiteral("planPanel"));
    setAccessibleName(tr("What will be sent"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(280);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(look::step4, look::step3, look::step4, look::step4);
    m_column->setSpacing(look::step1);
    m_trouble->setObjectName(QStringLiteral("planTrouble"));
    m_trouble->hide();
    m_column->addWidget(m_trouble);
    m_way = addSection(tr("How it leaves"), QStringLiteral("planWay"));
    m_size = addSection(tr("How much it is"), QStringLiteral("planSize"));
    m_seen = addSection(tr("Who sees whom"), QStringLiteral("planSeen"));
    m_revealed = addSection(tr("What you reveal"), QStringLiteral("planRevealed"));
    m_strip->setObjectName(QStringLiteral("stripMetadata"));
    m_strip->hide();
    m_column->addWidget(m_strip);
    m_note = addSection(tr("The message itself"), QStringLiteral("planNote"));
    look::setMuted(m_note);
    m_octets->setObjectName(QStringLiteral("planOctets"));
    m_octets->setAccessibleName(tr("The message as it is sent"));
    m_octets->setReadOnly(true);
    m_octets->setLayoutDirection(Qt::LeftToRight);
    m_octets->setTabChangesFocus(true);
    m_octets->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_octets->setFont(look::small(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
    m_octets->setMinimumHeight(220);
    m_column->addWidget(m_octets, 1);
    m_save->setObjectName(QStringLiteral("savePlan"));
    m_save->setAutoDefault(false);
    m_column->addWidget(m_save, 0, Qt::AlignLeading);
    setWidget(page);
    connect(m_save, &QPushButton::clicked, this, &PlanPanel::saveAsked);
    connect(m_strip, &QCheckBox::clicked, this, &PlanPanel::stripsChanged);
}

QLabel *PlanPanel::addSection(const QString &heading, const QString &objectName)
{
    auto *title = new QLabel(heading);
    title->setFont(look::strong(font()));
    title->setContentsMargins(0, look::step2, 0, 0);
    auto *text = new QLabel;
    text->setObjectName(objectName);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(heading);
    m_column->addWidget(title);
    m_column->addWidget(text);
    return text;
}

void PlanPanel::setStripping(bool strips)
{
    m_strip->setChecked(strips);
}

void PlanPanel::setPlan(const Result<SendPlan, SendRefusal> &plan)
{
    if (plan) {
        showPlan(*plan);
        return;
    }
    QStringList sentences;
    if (const auto *issues = std::get_if<std::vector<ComposeIssue>>(&plan.error())) {
        for (const ComposeIssue &issue : *issues)
            sentences += words::describe(issue);
    } else {
        sentences += words::describe(std::get<OutboxStoreError>(plan.error()));
    }
    m_trouble->say(look::Role::Muted, QStringLiteral("circle-dashed"), tr("It can't be sent like this yet."),
                   sentences.join(u'\n'));
    for (QLabel *label : {m_way, m_size, m_seen, m_revealed, m_note})
        label->setText(QStringLiteral("—"));
    m_octets->clear();
    m_save->setEnabled(false);
}

void PlanPanel::showPlan(const SendPlan &plan)
{
    const words::PlanWords words = words::describe(plan);
    if (words.trouble.isEmpty())
        m_trouble->hide();
    else
        m_trouble->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("The server may refuse it."),
                       words.trouble.join(u'\n'));
    m_way->setText(words.way.join(u'\n'));
    m_size->setText(words.size.join(u'\n'));
    m_seen->setText(words.seen.join(u'\n'));
    m_revealed->setText(words.revealed.join(u'\n'));
    m_strip->setVisible(plan.tellsOfMaker());
    const bool isWhole = plan.beginning.size() >= plan.size;
    m_note->setText(isWhole ? tr("Octet for octet; Date and Message-ID are made anew when it is queued.")
                            : tr("The first %1; Date and Message-ID are made anew when it is queued.")
                                  .arg(words::size(plan.beginning.size())));
    const QString octets = QString::fromUtf8(plan.beginning).remove(u'\r');
    if (octets != m_octets->toPlainText())
        m_octets->setPlainText(octets);
    m_save->setEnabled(true);
}

} // namespace sendoff
