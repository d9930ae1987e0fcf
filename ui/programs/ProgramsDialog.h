// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/programs/ProgramsService.h"
#include "ui/shell/MailService.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QVBoxLayout;

namespace sendoff {

class Notice;

/// Other programs that send through Sendoff: whether they may, who they are, and how each is set up.
/// What is switched holds at once.
class ProgramsDialog final : public QDialog {
    Q_OBJECT
public:
    ProgramsDialog(MailService &service, QWidget *parent);

private:
    void addPort(QVBoxLayout *column);
    void addPrograms(QVBoxLayout *column);
    void addHelp(QVBoxLayout *column);
    void take(const ProgramsFacts &facts);
    void savePort();
    void addProgram();
    void takeNew(const Result<NewSubmissionToken, SubmissionStoreError> &made, const QString &name);
    void revoke();
    void chooseHelp();
    void showHelp();
    void copy(const QString &text);
    const SubmissionToken *chosen() const;
    QLabel *makeNote(const QString &text);

    MailService &m_service;
    ProgramsFacts m_facts;
    SubmissionTokenId m_newId; ///< of the token that has just been made
    QString m_newToken;        ///< it; known until the window closes
    QCheckBox *m_isOn;
    QSpinBox *m_port;
    QComboBox *m_target;
    Notice *m_trouble; ///< why the port isn't open
    Notice *m_notice;  ///< of the token that has just been made, or why none was
    QTreeWidget *m_list;
    QLabel *m_empty;
    QLineEdit *m_name;
    QComboBox *m_account;
    QPushButton *m_revoke;
    QWidget *m_help;
    QComboBox *m_program;
    QLabel *m_advice;
    QPlainTextEdit *m_text;
};

} // namespace sendoff
