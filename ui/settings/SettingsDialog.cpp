// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "ui/fields/Look.h"
#include "ui/words/StateWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>

namespace sendoff {

namespace {

QString number(int value)
{
    return value == 0 ? SettingsDialog::tr("For ever") : QLocale().toString(value);
}

} // namespace

SettingsDialog::SettingsDialog(MailService &service, QWidget *parent)
    : QDialog(parent), m_service(service), m_form(new QFormLayout(this)), m_size(new QLabel(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setContentsMargins(look::step6, look::step4, look::step6, look::step6);
    m_form->setHorizontalSpacing(look::step6);
    m_form->setVerticalSpacing(look::step2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    addHeading(tr("Sending"));
    addChoice(tr("Undo after Send, in seconds"), QStringLiteral("undoSeconds"), &OutboxSettings::undoSeconds,
              {{tr("Off"), 0}, {{}, 5}, {{}, 10}, {{}, 20}, {{}, 30}, {{}, 60}},
              number);
    addChoice(tr("Give up after, in days"), QStringLiteral("daysUntilGivingUp"), &OutboxSettings::daysUntilGivingUp,
              {{{}, 1}, {{}, 2}, {{}, 3}, {{}, 5}, {{}, 7}, {{}, 14}}, number);
    addChoice(tr("If a message may have arrived"), QStringLiteral("resendIfUncertain"),
              &OutboxSettings::resendIfUncertain, {{tr("Ask me"), 0}, {tr("Send it again"), 1}}, number);
    addNote(tr("When the connection breaks just before the server confirms, nobody knows. Sent again, a message "
               "carries the same Message-ID, by which many mail programs show it only once."));
    addHeading(tr("How long it is kept"));
    addChoice(tr("Sent messages, in days"), QStringLiteral("daysToKeepSent"), &OutboxSettings::daysToKeepSent,
              {{{}, 30}, {{}, 90}, {{}, 365}, {{}, 0}}, number);
    addChoice(tr("Conversations with servers, in days"), QStringLiteral("daysToKeepTranscripts"),
              &OutboxSettings::daysToKeepTranscripts, {{{}, 7}, {{}, 30}, {{}, 90}, {{}, 0}}, number);
    addChoice(tr("Removed messages, in days"), QStringLiteral("daysToKeepRemoved"), &OutboxSettings::daysToKeepRemoved,
              {{{}, 1}, {{}, 7}, {{}, 30}}, number);
    m_size->setObjectName(QStringLiteral("storageSize"));
    m_size->setWordWrap(true);
    m_form->addRow(tr("Size on this machine"), m_size);

    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    setMinimumWidth(480);
    setEnabled(false);
    m_service.loadHouseKeeping(this, [this](const HouseKeeping &house) { take(house); });
}

void SettingsDialog::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(look::strong(font()));
    heading->setContentsMargins(0, look::step2, 0, 0);
    m_form->addRow(heading);
}

void SettingsDialog::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    look::setMuted(note);
    look::setSmall(note);
    m_form->addRow(note);
}

void SettingsDialog::addChoice(const QString &label, const QString &objectName, int OutboxSettings::*value,
                               std::vector<Choice> choices, const std::function<QString(int)> &nameOf)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    for (const Choice &choice : choices)
        box->addItem(choice.text.isEmpty() ? nameOf(choice.value) : choice.text, choice.value);
    connect(box, &QComboBox::activated, this, [this, box, value] {
        m_settings.*value = box->currentData().toInt();
        m_service.saveSettings(m_settings);
    });
    m_refresh.push_back([this, box, value, nameOf] {
        const int now = m_settings.*value;
        if (box->findData(now) < 0)
            box->addItem(nameOf(now), now);
        box->setCurrentIndex(box->findData(now));
    });
    auto *name = new QLabel(label, this);
    name->setMinimumHeight(box->sizeHint().height());
    name->setBuddy(box);
    m_form->addRow(name, box);
}

void SettingsDialog::take(const HouseKeeping &house)
{
    m_settings = house.settings;
    for (const auto &refresh : m_refresh)
        refresh();
    QString size = tr("%1 of messages, %2 of lists and conversations.")
                       .arg(words::size(house.size.messages), words::size(house.size.database));
    if (house.size.removedMessages > 0)
        size += u' ' + tr("%1 of it is removed and goes by itself.").arg(words::size(house.size.removedMessages));
    m_size->setText(size);
    setEnabled(true);
}

} // namespace sendoff
