// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sendoff {

/// What an empty place shows: what would be here, and the one thing to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action's name there is no button.
    void set(const QString &iconName, const QString &headline, const QString &text, const QString &action = {});

signals:
    void acted();

private:
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace sendoff
