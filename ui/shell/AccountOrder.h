// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/ViewChoice.h"

#include <QObject>

class QListView;
class QPoint;

namespace sendoff {

class Actions;
class MailService;
class NavigationModel;

/// Moves accounts up and down in the list of views: by dragging, by keys, and by the menu of an account.
class AccountOrder final : public QObject {
    Q_OBJECT
public:
    AccountOrder(MailService &service, Actions &actions, NavigationModel &model, QListView &view);

    /// Which account the keys are for, if it is one.
    void follow(const ViewChoice &choice);

signals:
    void settingsAsked(sendoff::AccountId account);

private:
    void move(int by);
    void openMenu(const QPoint &place);

    Actions &m_actions;
    NavigationModel &m_model;
    QListView &m_view;
    ViewChoice m_choice;
};

} // namespace sendoff
