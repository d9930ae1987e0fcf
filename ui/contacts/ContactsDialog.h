// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QPushButton;

namespace sendoff {

class Notice;
class PeopleModel;

/// The address book: who is in it, bringing people in from files (a dropped one, too), and taking them out.
class ContactsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ContactsDialog(MailService &service, QWidget *parent = nullptr);

    /// vCard or CSV, whatever their names.
    void importFiles(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void refresh();
    void chooseFiles();
    void take(const Contacts &contacts);
    void removeSelected();

    MailService &m_service;
    QLineEdit *m_search;
    PeopleModel *m_model;
    QListView *m_list;
    QPushButton *m_import;
    QPushButton *m_remove;
    Notice *m_notice;
};

} // namespace sendoff
