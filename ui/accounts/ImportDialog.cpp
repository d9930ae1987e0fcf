// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/ImportDialog.h"

#include "ui/fields/Hairline.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"
#include "ui/fields/Notice.h"
#include "ui/fields/Rows.h"
#include "ui/words/Isolates.h"
#include "ui/words/SetupWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sendoff {

ImportDialog::ImportDialog(SetupService &service, QWidget *parent)
    : QDialog(parent), m_service(service), m_intro(new QLabel(tr("Looking for other mail programs…"))), m_list(new QVBoxLayout),
      m_passwords(new QCheckBox(tr("Import passwords where they can be read"))), m_notice(new Notice),
      m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import accounts"));
    m_intro->setObjectName(QStringLiteral("importIntro"));
    m_intro->setWordWrap(true);
    m_passwords->setObjectName(QStringLiteral("withPasswords"));
    m_passwords->hide();
    m_notice->setObjectName(QStringLiteral("importResult"));
    m_notice->hide();
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    column->setSpacing(look::step3);
    column->addWidget(m_intro);
    m_list->setSpacing(look::step6);
    column->addLayout(m_list);
    column->addWidget(m_notice);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::step2);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    m_import->setEnabled(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(new Hairline(this));
    // It is no account: it says how all of them are taken over.
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(look::margins(look::step6, look::step3, look::step4, look::step3));
    bottom->setSpacing(look::step3);
    bottom->addWidget(m_passwords);
    bottom->addLayout(buttons);
    all->addLayout(bottom);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    resize(480, 420);
    m_service.findImports(this, [this](const std::vector<ImportOffer> &offers) { setOffers(offers); });
}

void ImportDialog::setOffers(const std::vector<ImportOffer> &offers)
{
    m_intro->setText(offers.empty() ? tr("No other mail program with accounts was found for this user.")
                                    : tr("Servers, identities and signatures are imported. Nothing changes in the other program."));
    for (const ImportOffer &offer : offers)
        addOffer(offer);
    const bool hasPasswords = std::any_of(m_choices.begin(), m_choices.end(), [](const Choice &each) { return each.account.password.has_value(); });
    m_passwords->setVisible(hasPasswords);
    followBoxes();
}

void ImportDialog::addOffer(const ImportOffer &offer)
{
    auto *title = new QLabel(programName(offer.source.kind), this);
    title->setFont(look::strong(title->font()));
    auto *group = new QVBoxLayout;
    group->setSpacing(look::step2);
    group->addWidget(title);
    m_list->addLayout(group);
    // Two programs may have the same account: it is wanted once.
    const size_t ofOthers = m_choices.size();
    const auto isOfOther = [this, ofOthers](const AddrSpec &address) {
        return std::any_of(m_choices.begin(), m_choices.begin() + std::ptrdiff_t(ofOthers), [&address](const Choice &each) {
            return each.box->isChecked() && each.account.account.identity.from.address == address;
        });
    };
    for (const ImportedAccount &imported : offer.accounts) {
        const Account &account = imported.account;
        auto *box = new QCheckBox(words::isolated(account.identity.from.toText()), this);
        box->setObjectName(QStringLiteral("account"));
        box->setAccessibleName(account.identity.from.toText());
        box->setChecked(!isOfOther(account.identity.from.address));
        auto *server = new QLabel(words::serverLine(account.server.toText(), account.server.port, account.server.security), this);
        server->setContentsMargins(look::margins(look::textStart(*box), 0, 0, 0));
        server->setWordWrap(true);
        look::setMuted(server);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(box);
        lines->addWidget(server);
        group->addLayout(lines);
        m_choices.push_back({box, imported});
        connect(box, &QCheckBox::toggled, this, &ImportDialog::followBoxes);
    }
}

void ImportDialog::followBoxes()
{
    m_import->setEnabled(std::any_of(m_choices.begin(), m_choices.end(), [](const Choice &each) { return each.box->isChecked(); }));
}

void ImportDialog::import()
{
    std::vector<ImportedAccount> chosen;
    for (const Choice &each : m_choices) {
        if (each.box->isChecked())
            chosen.push_back(each.account);
    }
    m_import->setEnabled(false);
    m_service.importAccounts(chosen, m_passwords->isChecked(), this, [this](const TransferResult &result) {
        m_import->setEnabled(true);
        if (result.accounts > 0)
            emit imported(result.accounts);
        if (result.problem.isEmpty())
            return accept();
        m_notice->say(look::Role::Danger, QStringLiteral("octagon-x"), tr("Not all accounts were imported."), result.problem);
        m_notice->show();
    });
}

} // namespace sendoff
