// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"
#include "ui/outbox/ViewChoice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace sendoff {

class EmptyState;
class MessageListModel;

/// The list of one view, with its name above, and what to do where there is nothing.
class ListPane final : public QWidget {
    Q_OBJECT
public:
    explicit ListPane(MailService &service, QWidget *parent = nullptr);

    void setView(const ViewChoice &choice, const QString &name, const QString &filter);
    const ViewChoice &view() const { return m_choice; }
    MessageListModel &model() { return *m_model; }
    std::optional<OutboxItem> currentItem() const;
    std::optional<Draft> currentDraft() const;
    void select(ItemId id);

signals:
    void currentChanged();
    void activated();
    void composeAsked();
    void settingsAsked();

private:
    void refresh();
    void updateEmpty();
    QWidget *buildHeading();

    MailService &m_service;
    ViewChoice m_choice;
    QString m_filter;
    MessageListModel *m_model;
    QLabel *m_title;
    QToolButton *m_settings;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QTimer m_refresh;
};

} // namespace sendoff
