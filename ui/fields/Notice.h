// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sendoff {

/// A bar in place of a box: an icon, a sentence or two, and buttons. In the colour of its role.
class Notice final : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    void say(look::Role role, const QString &iconName, const QString &headline, const QString &text = {});
    /// Gone again with clearButtons().
    QPushButton *addButton(const QString &text, bool preferred = false);
    void clearButtons();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Role m_role = look::Role::Muted;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QWidget *m_buttons;
};

} // namespace sendoff
