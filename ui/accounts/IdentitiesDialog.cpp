// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/IdentitiesDialog.h"

#include "address/AddressList.h"
#include "ui/editor/SignatureField.h"
#include "ui/fields/DialogFrame.h"
#include "ui/fields/Icons.h"
#include "ui/words/FailureWords.h"
#include "ui/words/Isolates.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace sendoff {

namespace {

constexpr int shownRows = 5; ///< of the list, before it scrolls

} // namespace

IdentitiesDialog::IdentitiesDialog(const Account &account, QWidget *parent)
    : QDialog(parent), m_account(account), m_list(new QListWidget(this)), m_add(new QPushButton(tr("Add an address"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_form(new QFormLayout), m_fault(new QLabel(this)),
      m_done(new QPushButton(tr("Done"), this))
{
    setObjectName(QStringLiteral("identitiesDialog"));
    setWindowTitle(tr("Addresses of “%1”").arg(account.name));
    m_name = addLine(tr("Name"), QStringLiteral("identityName"), tr("Jane Roe"));
    m_address = addLine(tr("Address"), QStringLiteral("identityAddress"), QStringLiteral("jane@example.org"));
    m_replyTo = addLine(tr("Replies go to"), QStringLiteral("identityReplyTo"), tr("this address"));
    m_organization = addLine(tr("Organization"), QStringLiteral("identityOrganization"), {});
    m_bcc = addLine(tr("Always Bcc"), QStringLiteral("identityBcc"), tr("your own address keeps a copy"));
    m_sentFolder = addLine(tr("Folder for sent mail"), QStringLiteral("identitySentFolder"), tr("as for the account"));
    m_sentFolder->setToolTip(tr("In the account's mailbox. Copies of what this address sends are kept there."));
    m_signature = new SignatureField(this);
    auto *signatureLabel = new QLabel(tr("Signature"), this);
    signatureLabel->setBuddy(m_signature);
    look::setMuted(signatureLabel);
    // Its buttons want the whole width.
    m_form->addRow(signatureLabel);
    m_form->addRow(m_signature);
    m_form->setRowVisible(m_sentFolder, account.incoming.isSet() && account.incoming.protocol == IncomingServer::Protocol::Imap);
    connect(m_signature, &SignatureField::edited, this, &IdentitiesDialog::write);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &IdentitiesDialog::showIdentity);
    connect(m_add, &QPushButton::clicked, this, &IdentitiesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &IdentitiesDialog::remove);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    refreshList();
    showIdentity(0);
}

QLineEdit *IdentitiesDialog::addLine(const QString &text, const QString &objectName, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(text);
    field->setPlaceholderText(placeholder);
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height());
    look::setMuted(label);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &IdentitiesDialog::write);
    return field;
}

void IdentitiesDialog::layOut()
{
    m_list->setObjectName(QStringLiteral("identities"));
    m_list->setAccessibleName(tr("Addresses"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setObjectName(QStringLiteral("addIdentity"));
    m_add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeIdentity"));
    m_remove->setAutoDefault(false);
    m_fault->setObjectName(QStringLiteral("identityFault"));
    m_fault->setWordWrap(true);
    look::setRole(m_fault, look::Role::Danger);
    m_fault->hide();
    m_done->setObjectName(QStringLiteral("identitiesDone"));
    m_done->setDefault(true);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(look::step3);
    m_form->setVerticalSpacing(look::step2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *hint = new QLabel(tr("Only addresses that the server lets this account use arrive."), this);
    hint->setWordWrap(true);
    look::setMuted(hint);
    look::setSmall(hint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *page = new QWidget;
    page->setMinimumWidth(640);
    QHBoxLayout *last = look::frame(*this, page);
    last->addStretch(1);
    last->addWidget(m_done);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    column->setSpacing(look::step3);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addLayout(m_form);
    column->addWidget(m_fault);
    column->addWidget(hint);
    column->addStretch(1);
}

Identity *IdentitiesDialog::current()
{
    const int row = m_list->currentRow();
    if (row <= 0)
        return &m_account.identity;
    return &m_account.otherIdentities[size_t(row) - 1];
}

void IdentitiesDialog::refreshList()
{
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Identity &identity : m_account.identities())
        m_list->addItem(words::isolated(identity.from.toText()));
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * qMin(m_list->count(), shownRows));
}

void IdentitiesDialog::showIdentity(int)
{
    const Identity &identity = *current();
    m_name->setText(identity.from.displayName);
    m_address->setText(identity.from.address.toText());
    m_replyTo->setText(identity.replyTo ? identity.replyTo->toText() : QString());
    m_organization->setText(identity.organization);
    m_bcc->setText(AddressList::toText(identity.alwaysBcc));
    m_sentFolder->setText(identity.sentFolder);
    {
        const QSignalBlocker quiet(m_signature);
        m_signature->setSignature(identity.signature);
    }
    m_remove->setEnabled(m_list->currentRow() > 0);
    setFault({});
}

void IdentitiesDialog::setFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    // Another address would take the place of what isn't right yet.
    for (QWidget *way : std::initializer_list<QWidget *>{m_list, m_add, m_done})
        way->setEnabled(fault.isEmpty());
}

/// What is typed holds as soon as it is good; until then it is said what is wrong.
void IdentitiesDialog::write()
{
    const auto address = AddrSpec::parse(m_address->text());
    const auto replyTo = Mailbox::parse(m_replyTo->text());
    const AddressList bcc = AddressList::parse(m_bcc->text());
    const bool answersElsewhere = !m_replyTo->text().trimmed().isEmpty();
    QString fault;
    if (!address)
        fault = tr("Address: %1").arg(words::describe(address.error()));
    else if (answersElsewhere && !replyTo)
        fault = tr("Replies go to: %1").arg(words::describe(replyTo.error()));
    else if (!bcc.faults.empty())
        fault = tr("Always Bcc: %1").arg(words::describe(bcc.faults.front().error));
    setFault(fault);
    if (!fault.isEmpty())
        return;
    Identity &identity = *current();
    identity.from = {m_name->text().simplified(), *address};
    identity.replyTo = answersElsewhere ? std::optional(*replyTo) : std::nullopt;
    identity.organization = m_organization->text().simplified();
    identity.alwaysBcc = bcc.mailboxes;
    identity.sentFolder = m_sentFolder->text().trimmed();
    identity.signature = m_signature->signature();
    refreshList();
}

void IdentitiesDialog::add()
{
    // Something to begin with that can be sent as it is.
    Identity identity = m_account.identity;
    identity.replyTo.reset();
    m_account.otherIdentities.push_back(identity);
    refreshList();
    m_list->setCurrentRow(m_list->count() - 1);
    m_address->setFocus();
    m_address->selectAll();
}

void IdentitiesDialog::remove()
{
    const int row = m_list->currentRow();
    if (row <= 0)
        return;
    m_account.otherIdentities.erase(m_account.otherIdentities.begin() + (row - 1));
    m_list->setCurrentRow(row - 1);
    refreshList();
    showIdentity(row - 1);
}

} // namespace sendoff
