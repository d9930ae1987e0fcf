// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountTransfers.h"

#include "ui/accounts/ImportDialog.h"
#include "ui/shell/MailService.h"
#include "ui/shell/PassingNotice.h"

#include <QFileDialog>

namespace sendoff {

AccountTransfers::AccountTransfers(MailService &service, PassingNotice &notice, QWidget *window)
    : QObject(window), m_service(service), m_notice(notice), m_window(window)
{
}

void AccountTransfers::import()
{
    auto *dialog = new ImportDialog(m_service.setup(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](int accounts) {
        m_notice.say(tr("%Ln accounts were imported. Sendoff asks once for each missing password.", nullptr, accounts));
    });
    dialog->show();
}

void AccountTransfers::backUp()
{
    auto *dialog = new QFileDialog(m_window, tr("Back up"), {}, tr("Sendoff's backup (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("sendoff-backup.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_service.setup().backup(path, this, [this](const TransferResult &result) {
            tell(result);
        });
    });
    dialog->open();
}

void AccountTransfers::restore()
{
    auto *dialog = new QFileDialog(m_window, tr("Restore"), {}, tr("Sendoff's backup (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_service.setup().restore(path, this, [this](const TransferResult &result) {
            tell(result);
        });
    });
    dialog->open();
}

void AccountTransfers::tell(const TransferResult &result)
{
    m_notice.say(result.problem.isEmpty() ? result.sentences : result.problem);
}

} // namespace sendoff
