// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace sendoff {

/// What an empty place shows: what would be here, and the one thing to do about it. Two of them side by side stand at
/// one level, whatever is above each.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action's name there is no button.
    void set(const QString &iconName, const QString &headline, const QString &text, const QString &action = {});
    /// In a dialog: that Enter acts, too. Not for what only ends it.
    void setDefaultAction();

    /// Buttons below, one for each action.
    void setActions(const QList<QAction *> &actions);

signals:
    void acted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QSpacerItem *m_above;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_button;
    QVBoxLayout *m_buttons;
    QList<QAction *> m_actions;
};

} // namespace sendoff
