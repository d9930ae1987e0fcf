// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/MailboxDrafts.h"

#include "compose/Draft.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace sendoff {

class EmptyState;
class MailService;

/// The drafts that other programs put into the mailboxes: one is opened as a copy, and stays where it is.
class MailboxDraftsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit MailboxDraftsDialog(MailService &service, QWidget *parent = nullptr);

signals:
    void opened(const sendoff::Draft &draft);

private:
    void take(const MailboxDrafts &found);
    void openCurrent();

    MailService &m_service;
    MailboxDrafts m_found;
    EmptyState *m_state;
    QTreeWidget *m_list;
    QLabel *m_trouble;
    QPushButton *m_open;
};

} // namespace sendoff
