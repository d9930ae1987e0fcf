// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "ui/contacts/ContactsDialog.h"
#include "ui/fields/DialogFrame.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"
#include "ui/help/HelpLink.h"
#include "ui/presence/PresenceSettings.h"
#include "ui/presence/TrayIcon.h"
#include "ui/programs/ProgramsDialog.h"
#include "ui/settings/LanguageChoice.h"
#include "ui/settings/MailProgram.h"
#include "ui/settings/StartAtLoginSwitch.h"
#include "ui/words/StateWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace sendoff {

namespace {

constexpr auto headingProperty = "isHeading";
constexpr auto noteProperty = "isNote";

QString number(int value)
{
    return value == 0 ? SettingsDialog::tr("Forever") : QLocale().toString(value);
}

} // namespace

SettingsDialog::SettingsDialog(MailService &service, QSettings &settings, StartAtLogin *startAtLogin, QWidget *parent)
    : QDialog(parent), m_service(service), m_search(new QLineEdit(this)), m_scroll(new QScrollArea(this)),
      m_form(new QFormLayout), m_nothing(new QLabel(tr("No setting has these words."), this)), m_size(new QLabel(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search in the settings"));
    m_search->setAccessibleName(tr("Search in the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), look::Role::Muted), QLineEdit::LeadingPosition);
    look::setMuted(m_nothing);
    m_nothing->setContentsMargins(look::step6, 0, look::step6, look::step6);
    m_nothing->hide();
    m_scroll->setObjectName(QStringLiteral("settingsRows"));
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addOutbox();
    addPresence(settings, startAtLogin);
    addLanguage(settings);
    m_scroll->setWidget(buildRows());
    m_close = new QPushButton(tr("Close"), this); // after all rows, for Tab
    m_close->setObjectName(QStringLiteral("closeSettings"));
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    auto *page = new QWidget;
    QHBoxLayout *buttons = look::frame(*this, page);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search);
    // As wide as what scrolls below, whether or not a bar takes room from that.
    const auto follow = [this, top] {
        const QScrollBar *bar = m_scroll->verticalScrollBar();
        const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
        top->setContentsMargins(look::margins(look::step6, look::step4, look::step6 + taken, 0));
    };
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, top, follow);
    follow();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step2);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsDialog::goToFirst);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    setMinimumWidth(480);
    resize(520, 0);
    fit();
    m_scroll->setEnabled(false);
    m_service.loadHouseKeeping(this, [this](const HouseKeeping &house) { take(house); });
}

QWidget *SettingsDialog::buildRows()
{
    auto *rows = new QWidget;
    m_form->setContentsMargins(look::step6, 0, look::step6, look::step6);
    m_form->setHorizontalSpacing(look::step6);
    m_form->setVerticalSpacing(look::step2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLayout(m_form);
    return rows;
}

/// Labels of several lines tell their height only when their width is known. No higher than the screen.
void SettingsDialog::fit()
{
    const int rows = m_form->totalHeightForWidth(width() - m_scroll->verticalScrollBar()->sizeHint().width());
    const int wanted = rows + m_search->sizeHint().height() + look::step4 + look::step2
        + m_close->sizeHint().height() + 2 * look::step3 + 1;
    resize(width(), std::min(std::max(height(), wanted), screen()->availableGeometry().height() * 9 / 10));
}

/// All that can be read in the row: its label, its choices, its sentences.
QString SettingsDialog::wordsOf(int row) const
{
    QString words;
    for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
        const QLayoutItem *item = m_form->itemAt(row, role);
        QWidget *widget = item ? item->widget() : nullptr;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            words += label->text() + u' ';
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            words += button->text() + u' ';
        else if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                words += box->itemText(i) + u' ';
        }
    }
    return words;
}

void SettingsDialog::filter(const QString &search)
{
    const QStringList wanted = search.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&wanted](const QString &words) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&words](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
    };
    const auto spanning = [this](int row) {
        const QLayoutItem *item = m_form->itemAt(row, QFormLayout::SpanningRole);
        return item ? item->widget() : nullptr;
    };
    const auto is = [&spanning](int row, const char *what) { return spanning(row) && spanning(row)->property(what).toBool(); };
    int found = 0;
    int heading = -1;
    for (int row = 0; row < m_form->rowCount();) {
        if (is(row, headingProperty)) {
            heading = row;
            m_form->setRowVisible(row++, false);
            continue;
        }
        // A row, and what explains it.
        int end = row + 1;
        QString words = heading < 0 ? wordsOf(row) : wordsOf(heading) + wordsOf(row);
        for (; end < m_form->rowCount() && is(end, noteProperty); ++end)
            words += wordsOf(end);
        const bool isFound = hasAll(words);
        for (; row < end; ++row)
            m_form->setRowVisible(row, isFound && !wordsOf(row).trimmed().isEmpty());
        if (isFound && heading >= 0)
            m_form->setRowVisible(heading, true);
        found += isFound ? 1 : 0;
    }
    m_nothing->setVisible(found == 0);
}

void SettingsDialog::goToFirst()
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            const QLayoutItem *item = m_form->itemAt(row, role);
            QWidget *widget = item ? item->widget() : nullptr;
            if (widget && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
                widget->setFocus(Qt::TabFocusReason);
                m_scroll->ensureWidgetVisible(widget);
                return;
            }
        }
    }
}

void SettingsDialog::addOutbox()
{
    addHeading(tr("Sending"));
    addChoice(tr("Undo after Send, in seconds"), QStringLiteral("undoSeconds"), &OutboxSettings::undoSeconds,
              {{tr("Off"), 0}, {{}, 5}, {{}, 10}, {{}, 20}, {{}, 30}, {{}, 60}});
    addChoice(tr("Give up after, in days"), QStringLiteral("daysUntilGivingUp"), &OutboxSettings::daysUntilGivingUp,
              {{{}, 1}, {{}, 2}, {{}, 3}, {{}, 5}, {{}, 7}, {{}, 14}});
    addChoice(tr("If a message may have arrived"), QStringLiteral("resendIfUncertain"),
              &OutboxSettings::resendIfUncertain, {{tr("Ask me"), 0}, {tr("Send it again"), 1}});
    addNote(tr("When the connection breaks just before the server confirms, nobody knows. Sent again, a message "
               "carries the same Message-ID, by which many mail programs show it only once."));
    addHelp(HelpTopic::Uncertain);
    addHeading(tr("People"));
    connect(addButton(QStringLiteral("book-user"), tr("Address book…"), QStringLiteral("openContacts")), &QPushButton::clicked, this,
            [this] { (new ContactsDialog(m_service, this))->show(); });
    addHeading(tr("Programs"));
    connect(addButton(QStringLiteral("server"), tr("Programs that send through Sendoff…"), QStringLiteral("openPrograms")),
            &QPushButton::clicked, this, [this] { (new ProgramsDialog(m_service, this))->show(); });
    addHeading(tr("How long it is kept"));
    addChoice(tr("Sent messages, in days"), QStringLiteral("daysToKeepSent"), &OutboxSettings::daysToKeepSent,
              {{{}, 30}, {{}, 90}, {{}, 365}, {{}, 0}});
    addChoice(tr("Conversations with servers, in days"), QStringLiteral("daysToKeepTranscripts"),
              &OutboxSettings::daysToKeepTranscripts, {{{}, 7}, {{}, 30}, {{}, 90}, {{}, 0}});
    addChoice(tr("Removed messages, in days"), QStringLiteral("daysToKeepRemoved"), &OutboxSettings::daysToKeepRemoved,
              {{{}, 1}, {{}, 7}, {{}, 30}});
    m_size->setObjectName(QStringLiteral("storageSize"));
    m_size->setWordWrap(true);
    auto *name = new QLabel(tr("Size on this machine"), this);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beside its first line, where a form leaves room above
    m_form->addRow(name, m_size);
}

void SettingsDialog::addPresence(QSettings &settings, StartAtLogin *startAtLogin)
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
    if (startAtLogin)
        addStartAtLogin(*startAtLogin);
    addNote(tr("With messages waiting, Sendoff keeps running without its window in any case, until they have been sent."));
    addHelp(HelpTopic::Background);
    addMailProgram();
}

void SettingsDialog::addStartAtLogin(StartAtLogin &start)
{
    auto *box = new StartAtLoginSwitch(tr("Start in the background when I log in"), start, this);
    m_form->addRow(box);
    QLabel *outcome = addNote({});
    outcome->setObjectName(QStringLiteral("startAtLoginOutcome"));
    look::setRole(outcome, look::Role::Warning);
    m_form->setRowVisible(outcome, false);
    connect(box, &StartAtLoginSwitch::told, this, [this, box, outcome](const QString &sentence) {
        outcome->setText(sentence);
        m_form->setRowVisible(outcome, !sentence.isEmpty() && m_form->isRowVisible(box));
        fit();
        if (sentence.isEmpty())
            return;
        emit said(sentence);
        // Once the rows are laid out anew.
        QMetaObject::invokeMethod(this, [this, outcome] { m_scroll->ensureWidgetVisible(outcome); }, Qt::QueuedConnection);
    });
}

void SettingsDialog::addLanguage(QSettings &settings)
{
    addHeading(tr("Language"));
    auto *choice = new LanguageChoice(settings, this);
    connect(choice, &LanguageChoice::chosen, this, &SettingsDialog::languageChosen);
    auto *name = new QLabel(tr("Language of the windows"), this);
    choice->setAccessibleName(name->text());
    name->setMinimumHeight(choice->sizeHint().height());
    name->setBuddy(choice);
    m_form->addRow(name, choice);
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

QPushButton *SettingsDialog::addButton(const QString &iconName, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(button);
    return button;
}

void SettingsDialog::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(look::strong(font()));
    heading->setContentsMargins(0, look::step2, 0, 0);
    heading->setProperty(headingProperty, true);
    m_form->addRow(heading);
}

QLabel *SettingsDialog::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    look::setMuted(note);
    look::setSmall(note);
    note->setProperty(noteProperty, true);
    m_form->addRow(note);
    return note;
}

void SettingsDialog::addHelp(HelpTopic topic)
{
    auto *link = new HelpLink(topic, this);
    link->setProperty(noteProperty, true);
    m_form->addRow(link);
}

void SettingsDialog::addMailProgram()
{
    if (!MailProgram::canBeSet())
        return;
    const QString isSet = tr("E-mail addresses and message files open in Sendoff.");
    auto *outcome = new QLabel(MailProgram::isSet() ? isSet : tr("E-mail addresses open in another program, or in none."), this);
    outcome->setObjectName(QStringLiteral("mailProgramOutcome"));
    outcome->setWordWrap(true);
    outcome->setProperty(noteProperty, true);
    look::setMuted(outcome);
    look::setSmall(outcome);
    QPushButton *make = addButton(QStringLiteral("mail-check"), tr("Make Sendoff my mail program"), QStringLiteral("makeMailProgram"));
    make->setEnabled(!MailProgram::isSet());
    connect(make, &QPushButton::clicked, this, [this, make, outcome, isSet] {
        switch (MailProgram::set()) {
        case MailProgram::Outcome::Set:
            outcome->setText(isSet);
            make->setEnabled(false);
            break;
        case MailProgram::Outcome::NotInstalled:
            outcome->setText(tr("Nothing was changed: the desktop doesn't know Sendoff yet. Install its package first, "
                                "which brings an entry for the desktop's menu."));
            break;
        case MailProgram::Outcome::CannotWrite:
            outcome->setText(tr("Nothing was changed: the list in which the desktop keeps this (mimeapps.list) isn't writable."));
            break;
        case MailProgram::Outcome::Overruled:
            outcome->setText(tr("Sendoff was put first, but this desktop has a list of its own that names another program. "
                                "Choose Sendoff in the desktop's settings, under “Default applications”."));
            break;
        }
        fit();
    });
    m_form->addRow(outcome);
}

void SettingsDialog::addChoice(const QString &label, const QString &objectName, int OutboxSettings::*value,
                               const std::vector<Choice> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    for (const Choice &choice : choices)
        box->addItem(choice.text.isEmpty() ? number(choice.value) : choice.text, choice.value);
    connect(box, &QComboBox::activated, this, [this, box, value] {
        m_settings.*value = box->currentData().toInt();
        m_service.saveSettings(m_settings);
    });
    m_refresh.push_back([this, box, value] {
        const int now = m_settings.*value;
        if (box->findData(now) < 0)
            box->addItem(number(now), now);
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
    m_scroll->setEnabled(true);
    fit();
}

} // namespace sendoff
