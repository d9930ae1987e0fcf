// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace sendoff {

/// Some fields of an account. Holds no account: reads one in, and writes its fields into one.
class AccountPart : public QWidget {
    Q_OBJECT
public:
    explicit AccountPart(QWidget *parent = nullptr);

    virtual void show(const Account &account) = 0;
    /// Over `account`. The sentence that says what is missing; its field gets the focus then.
    virtual std::optional<QString> store(Account &account) = 0;

    /// All parts of a page share one line of fields.
    int labelWidth() const;
    void setLabelWidth(int width);

signals:
    void edited();

protected:
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &placeholder = {});
    QSpinBox *addNumber(const QString &label, const QString &objectName, int smallest, int largest);
    QComboBox *addChoice(const QString &label, const QString &objectName);
    void addRow(const QString &label, QWidget *field, const QString &objectName);
    void setRowVisible(QWidget *field, bool visible);
    static QString fault(QLineEdit *field, const QString &sentence);

    QFormLayout *m_form;
};

/// The choices of a server's security, and the port that goes with each; one that was chosen stays.
class SecurityRows {
public:
    SecurityRows(QComboBox *security, QSpinBox *port, const std::array<quint16, 3> &usualPorts);

    ChannelSecurity security() const;
    quint16 port() const;
    void set(ChannelSecurity security, quint16 port);
    void setEnabled(bool enabled);

private:
    QComboBox *m_security;
    QSpinBox *m_port;
};

} // namespace sendoff
