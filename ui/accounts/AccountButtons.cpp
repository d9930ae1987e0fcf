// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountButtons.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QHBoxLayout>
#include <QMenu>
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
    QPushButton *more = make(QString(), QStringLiteral("moreOfAccount"));
    more->setIcon(icon(QStringLiteral("ellipsis")));
    more->setAccessibleName(tr("More"));
    more->setToolTip(more->accessibleName());
    m_row->insertWidget(0, more); // before the space that keeps the others at the end
    auto *menu = new QMenu(more);
    menu->setAccessibleName(more->accessibleName());
    if (kind != Account::Kind::Sandbox) {
        QAction *duplicate = menu->addAction(icon(QStringLiteral("copy")), tr("Duplicate"), this, &AccountButtons::duplicateAsked);
        duplicate->setObjectName(QStringLiteral("duplicate"));
    }
    QAction *remove = menu->addAction(icon(QStringLiteral("trash-2")), tr("Remove account"), this, &AccountButtons::removeAsked);
    remove->setObjectName(QStringLiteral("removeAccount"));
    connect(more, &QPushButton::clicked, menu, [more, menu] {
        // Above it: it stands at the window's lower edge.
        menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
}

void AccountButtons::setContinueNext(bool isNext)
{
    m_continue->setDefault(isNext);
}

void AccountButtons::offerSave(bool isOffered)
{
    m_save->setVisible(!m_isNew || isOffered);
}

void AccountButtons::setSearching(bool isSearching)
{
    m_isSearching = isSearching;
    follow();
}

void AccountButtons::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    follow();
}

void AccountButtons::follow()
{
    m_continue->setEnabled(!m_isSearching && !m_isChecking);
    m_continue->setText(m_isDone ? tr("Done") : m_isSearching ? tr("Searching…") : tr("Continue"));
    m_check->setEnabled(!m_isChecking);
    m_check->setText(m_isChecking ? tr("Checking…") : tr("Check"));
}

void AccountButtons::setSaving(bool isSaving)
{
    m_save->setEnabled(!isSaving);
}

void AccountButtons::setDone()
{
    m_isDone = true;
    follow();
    m_cancel->hide();
    m_continue->setFocus();
}

} // namespace sendoff
