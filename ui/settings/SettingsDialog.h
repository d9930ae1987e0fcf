// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QSettings;

namespace sendoff {

/// What the outbox is to do by itself, and the program while nobody looks. Each choice holds at once,
/// so there is nothing to confirm.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(MailService &service, QSettings &settings, QWidget *parent);

private:
    /// A choice that isn't in the list, from another program, is added to it.
    struct Choice {
        QString text;
        int value;
    };
    void addOutbox();
    void addPresence(QSettings &settings);
    QCheckBox *addSwitch(const QString &text, const QString &objectName, bool isOn);
    void addHeading(const QString &text);
    void addChoice(const QString &label, const QString &objectName, int OutboxSettings::*value,
                   std::vector<Choice> choices, const std::function<QString(int)> &nameOf);
    void addNote(const QString &text);
    void take(const HouseKeeping &house);
    void fit();

    MailService &m_service;
    OutboxSettings m_settings;
    QFormLayout *m_form;
    QLabel *m_size;
    std::vector<std::function<void()>> m_refresh; ///< puts each field to what m_settings says
};

} // namespace sendoff
