// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/HelpPages.h"
#include "ui/shell/MailService.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QScrollArea;
class QLabel;
class QPushButton;
class QSettings;

namespace sendoff {

class StartAtLogin;

/// What the outbox is to do by itself, and the program while nobody looks. Each choice holds at once,
/// so there is nothing to confirm. The field on top leaves the rows that have its words.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// Without `startAtLogin`, it isn't offered.
    SettingsDialog(MailService &service, QSettings &settings, StartAtLogin *startAtLogin, QWidget *parent);

signals:
    /// Windows are to speak another language.
    void languageChosen();
    /// What became of a choice, for people who don't see where it is shown.
    void said(const QString &sentence);

private:
    /// A choice that isn't in the list, from another program, is added to it.
    struct Choice {
        QString text; ///< empty: the number
        int value;
    };
    void addOutbox();
    QWidget *buildRows();
    void addPresence(QSettings &settings, StartAtLogin *startAtLogin);
    void addStartAtLogin(StartAtLogin &start);
    void addLanguage(QSettings &settings);
    QCheckBox *addSwitch(const QString &text, const QString &objectName, bool isOn);
    QPushButton *addButton(const QString &iconName, const QString &text, const QString &objectName);
    void addHeading(const QString &text);
    void addChoice(const QString &label, const QString &objectName, int OutboxSettings::*value,
                   const std::vector<Choice> &choices);
    /// Belongs to the row before it.
    QLabel *addNote(const QString &text);
    void addMailProgram();
    void addHelp(HelpTopic topic);
    void filter(const QString &search);
    QString wordsOf(int row) const;
    void goToFirst();
    void take(const HouseKeeping &house);
    void fit();

    MailService &m_service;
    OutboxSettings m_settings;
    QLineEdit *m_search;
    QScrollArea *m_scroll;
    QFormLayout *m_form;
    QLabel *m_nothing;
    QLabel *m_size;
    QPushButton *m_close = nullptr;
    std::vector<std::function<void()>> m_refresh; ///< puts each field to what m_settings says
};

} // namespace sendoff
