// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/ImportDialog.h"

#include "ui/fields/Hairline.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"
#include "ui/fields/Notice.h"
#include "ui/words/Isolates.h"
#include "ui/words/SetupWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// From where a layout puts the box to where its words begin.
int textStart(const QCheckBox &box)
{
    QStyleOptionButton option;
    option.initFrom(&box);
    option.direction = Qt::LeftToRight;
    option.rect = QRect(QPoint(), box.sizeHint());
    const QStyle &style = *box.style();
    const QRect layout = style.subElementRect(QStyle::SE_CheckBoxLayoutItem, &option, &box);
    return style.subElementRect(QStyle::SE_CheckBoxContents, &option, &box).left() - (layout.isValid() ? layout.left() : 0);
}

} // namespace

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
    column->addLayout(m_list);
    column->addWidget(m_passwords);
    column->addWidget(m_notice);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(look::step4, look::step3, look::step4, look::step3);
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
    all->addLayout(buttons);
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
    m_list->addWidget(title);
    for (const ImportedAccount &imported : offer.accounts) {
        const Account &account = imported.account;
        auto *box = new QCheckBox(words::isolated(account.identity.from.toText()), this);
        box->setObjectName(QStringLiteral("account"));
        box->setAccessibleName(account.identity.from.toText());
        box->setChecked(true);
        auto *server = new QLabel(words::serverLine(account.server.toText(), account.server.port, account.server.security), this);
        server->setContentsMargins(look::margins(textStart(*box), 0, 0, 0));
        server->setWordWrap(true);
        look::setMuted(server);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(box);
        lines->addWidget(server);
        m_list->addLayout(lines);
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
