// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/SetupService.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sendoff {

/// While a person signs in elsewhere: which page to open, which code to type there, until when; both can
/// be copied, and the waiting can be ended.
class SignInWait final : public QWidget {
    Q_OBJECT
public:
    explicit SignInWait(QWidget *parent = nullptr);

    /// Before the page is known.
    void start(SignInWay way);
    void setPage(const SignInPage &page);

signals:
    void stopAsked();

private:
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &copyText);

    QLabel *m_text;
    QFormLayout *m_rows;
    QLineEdit *m_address;
    QLineEdit *m_code;
    QLabel *m_until;
    QPushButton *m_stop;
};

} // namespace sendoff
