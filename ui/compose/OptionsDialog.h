// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sendoff {

/// What is asked for with a message now and then. Each choice holds at once.
class OptionsDialog final : public QDialog {
    Q_OBJECT
public:
    OptionsDialog(const Draft &draft, QWidget *parent);

    /// Writes what was chosen over `draft`.
    void store(Draft &draft) const;
    /// It was chosen elsewhere.
    void setStripping(bool strips);

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QCheckBox *addCheck(const QString &text, const QString &objectName, bool checked, const QString &explanation = {});
    void addField(const QString &label, QWidget *field, const QString &objectName);
    void fit();
    void check();

    QWidget *m_page;
    QFormLayout *m_form;
    QLineEdit *m_replyTo;
    QComboBox *m_priority;
    QCheckBox *m_delivered;
    QCheckBox *m_delayed;
    QCheckBox *m_read;
    QCheckBox *m_tls;
    QCheckBox *m_strip;
    QPlainTextEdit *m_headers;
    QLabel *m_fault;
    std::vector<QLabel *> m_notes;
};

/// "Urgent, read receipt": the options of a draft that differ from the usual; empty: none.
QString optionSummary(const Draft &draft);

} // namespace sendoff
