// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/SetupService.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sendoff {

class Notice;

/// The accounts that other mail programs of this user have, each with a box. Taken over are those that
/// are ticked; nothing is changed in the other program.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(SetupService &service, QWidget *parent = nullptr);

signals:
    void imported(int accounts);

private:
    void setOffers(const std::vector<ImportOffer> &offers);
    void addOffer(const ImportOffer &offer);
    void followBoxes();
    void import();

    SetupService &m_service;
    struct Choice {
        QCheckBox *box;
        ImportedAccount account;
    };
    std::vector<Choice> m_choices;
    QLabel *m_intro;
    QVBoxLayout *m_list;
    QCheckBox *m_passwords;
    Notice *m_notice;
    QPushButton *m_import;
};

} // namespace sendoff
