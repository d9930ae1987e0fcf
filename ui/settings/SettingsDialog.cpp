// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "ui/contacts/ContactsDialog.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/presence/PresenceSettings.h"
#include "ui/presence/StartAtLogin.h"
#include "ui/presence/TrayIcon.h"
#include "ui/words/StateWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace sendoff {

namespace {

QString number(int value)
{
    return value == 0 ? SettingsDialog::tr("For ever") : QLocale().toString(value);
}

} // namespace

SettingsDialog::SettingsDialog(MailService &service, QSettings &settings, QWidget *parent)
    : QDialog(parent), m_service(service), m_form(new QFormLayout(this)), m_size(new QLabel(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setContentsMargins(look::step6, look::step4, look::step6, look::step6);
    m_form->setHorizontalSpacing(look::step6);
    m_form->setVerticalSpacing(look::step2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    addOutbox();
    addPresence(settings);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    setMinimumWidth(480);
    resize(520, m_form->totalHeightForWidth(520));
    setEnabled(false);
    m_service.loadHouseKeeping(this, [this](const HouseKeeping &house) { take(house); });
}

/// Labels of several lines tell their height only when their width is known.
void SettingsDialog::fit()
{
    resize(width(), std::max(height(), m_form->totalHeightForWidth(width())));
}

void SettingsDialog::addOutbox()
{
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
    addHeading(tr("People"));
    auto *book = new QPushButton(icon(QStringLiteral("book-user")), tr("Address book…"), this);
    book->setObjectName(QStringLiteral("openContacts"));
    book->setAutoDefault(false);
    connect(book, &QPushButton::clicked, this, [this] { (new ContactsDialog(m_service, this))->show(); });
    m_form->addRow(book);
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
}

void SettingsDialog::addPresence(QSettings &settings)
{
    const PresenceSettings now(settings);
    addHeading(tr("While you do something else"));
    connect(addSwitch(tr("Tell me when a message needs me"), QStringLiteral("notifications"), !now.isQuiet()),
            &QCheckBox::toggled, this, [&settings](bool isOn) { PresenceSettings(settings).setQuiet(!isOn); });
    if (TrayIcon::isAvailable()) {
        connect(addSwitch(tr("Stay beside the clock when the window is closed"), QStringLiteral("staysAtHand"),
                          now.staysAtHand()),
                &QCheckBox::toggled, this, [&settings](bool isOn) { PresenceSettings(settings).setStaysAtHand(isOn); });
    }
    const StartAtLogin start(QCoreApplication::applicationFilePath());
    QCheckBox *box = addSwitch(tr("Start in the background when I log in"), QStringLiteral("startAtLogin"), start.isSet());
    connect(box, &QCheckBox::toggled, this, [box, start](bool isOn) {
        if (start.set(isOn))
            return;
        const QSignalBlocker quiet(box);
        box->setChecked(start.isSet());
        box->setToolTip(tr("That couldn't be changed: the folder for programs that start at login isn't writable."));
    });
    addNote(tr("With messages waiting, Sendoff goes on without its window in any case, until they have left."));
}

QCheckBox *SettingsDialog::addSwitch(const QString &text, const QString &objectName, bool isOn)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setAccessibleName(text);
    box->setChecked(isOn);
    m_form->addRow(box);
    return box;
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
    fit();
}

} // namespace sendoff
