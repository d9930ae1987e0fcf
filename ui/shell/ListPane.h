// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"
#include "ui/outbox/ViewChoice.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace sendoff {

class EmptyState;
class Hairline;
class MessageFiles;
class MessageListView;
class OutboxModel;
class ProgressBoard;

/// The list of one view, with its name above, and what to do where there is nothing.
class ListPane final : public QWidget {
    Q_OBJECT
public:
    ListPane(MailService &service, const ProgressBoard &progress, QWidget *parent = nullptr);

    void setView(const ViewChoice &choice, const QString &name, const QString &filter);
    const ViewChoice &view() const { return m_choice; }
    OutboxModel &model() { return *m_model; }
    bool isEmpty() const;
    /// None as long as it isn't read.
    std::optional<OutboxItem> currentItem() const;
    std::optional<Draft> currentDraft() const;
    std::vector<ItemId> selectedIds() const;
    /// Of the selected ones those that are read, up to a few hundred.
    std::vector<OutboxItem> selectedItems() const;
    /// At once if it is in the list, else when it comes.
    void select(ItemId id);

signals:
    void currentChanged();
    void activated();
    void composeAsked();
    void settingsAsked();
    void menuAsked(const QPoint &globalPosition);
    /// A message couldn't be dragged; a sentence.
    void dragFailed(const QString &problem);

private:
    void carry(const QStringList &paths, const QString &problem);
    void listChanged(ItemId id);
    void selectWanted();
    void updateEmpty();
    void showEdge();
    QWidget *buildHeading();

    MailService &m_service;
    ViewChoice m_choice;
    QString m_filter;
    OutboxModel *m_model;
    QLabel *m_title;
    QToolButton *m_settings;
    Hairline *m_edge; ///< seen once rows are below the heading
    QStackedWidget *m_stack;
    MessageListView *m_list;
    EmptyState *m_empty;
    MessageFiles *m_files;
    QTimer m_refresh;
    ItemId m_wanted; ///< to be selected once it is listed
};

} // namespace sendoff
