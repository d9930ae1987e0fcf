// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountButtons.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace sendoff {

AccountButtons::AccountButtons(bool isNew, QWidget *parent)
    : QWidget(parent), m_isNew(isNew), m_row(new QHBoxLayout(this)),
      m_continue(make(tr("Continue"), QStringLiteral("continue"))), m_check(make(tr("Check"), QStringLiteral("check"))),
      m_save(make(isNew ? tr("Save anyway") : tr("Save"), QStringLiteral("save"))),
      m_cancel(make(tr("Cancel"), QStringLiteral("cancel")))
{
    m_row->setContentsMargins(look::step4, look::step3, look::step4, look::step3);
    m_row->setSpacing(look::step2);
    (isNew ? m_continue : m_save)->setDefault(true);
    m_row->addStretch(1);
    if (isNew)
        m_row->addWidget(m_save);
    m_row->addWidget(m_check);
    m_row->addWidget(m_cancel);
    m_row->addWidget(isNew ? m_continue : m_save);
    m_continue->setVisible(isNew);
    m_check->setVisible(!isNew);
    connect(m_cancel, &QPushButton::clicked, this, &AccountButtons::cancelAsked);
    connect(m_continue, &QPushButton::clicked, this, &AccountButtons::continueAsked);
    connect(m_check, &QPushButton::clicked, this, &AccountButtons::checkAsked);
    connect(m_save, &QPushButton::clicked, this, &AccountButtons::saveAsked);
}

QPushButton *AccountButtons::make(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

void AccountButtons::addOwnActions(Account::Kind kind)
{
    // Before the space that keeps the others at the end.
    int place = 0;
    QPushButton *remove = make(tr("Remove account"), QStringLiteral("removeAccount"));
    remove->setIcon(icon(QStringLiteral("trash-2")));
    m_row->insertWidget(place++, remove);
    connect(remove, &QPushButton::clicked, this, &AccountButtons::removeAsked);
    if (kind == Account::Kind::Sandbox)
        return;
    QPushButton *addresses = make(tr("Addresses, signatures…"), QStringLiteral("editIdentities"));
    m_row->insertWidget(place++, addresses);
    connect(addresses, &QPushButton::clicked, this, &AccountButtons::identitiesAsked);
    QPushButton *duplicate = make(tr("Duplicate"), QStringLiteral("duplicate"));
    duplicate->setIcon(icon(QStringLiteral("copy")));
    m_row->insertWidget(place++, duplicate);
    connect(duplicate, &QPushButton::clicked, this, &AccountButtons::duplicateAsked);
}

void AccountButtons::offerSave(bool isOffered)
{
    m_save->setVisible(!m_isNew || isOffered);
}

void AccountButtons::setSearching(bool isSearching)
{
    m_continue->setEnabled(!isSearching);
    m_continue->setText(isSearching ? tr("Searching…") : tr("Continue"));
}

void AccountButtons::setChecking(bool isChecking)
{
    for (QPushButton *button : {m_check, m_continue})
        button->setEnabled(!isChecking);
    m_check->setText(isChecking ? tr("Checking…") : tr("Check"));
}

void AccountButtons::setSaving(bool isSaving)
{
    m_save->setEnabled(!isSaving);
}

void AccountButtons::setDone()
{
    m_continue->setText(tr("Done"));
    m_cancel->hide();
}

} // namespace sendoff
