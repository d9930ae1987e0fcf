// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/PersonPart.h"

#include "ui/words/FailureWords.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sendoff {

PersonPart::PersonPart(QWidget *parent) : AccountPart(parent)
{
    m_person = addLine(tr("Your name"), QStringLiteral("person"), tr("Jane Roe"));
    m_address = addLine(tr("Address"), QStringLiteral("address"), QStringLiteral("jane@example.org"));
    m_password = addLine(tr("Password"), QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(m_address, &QLineEdit::textEdited, this, &PersonPart::addressEdited);
}

void PersonPart::show(const Account &account)
{
    m_person->setText(account.identity.from.displayName);
    m_address->setText(account.identity.from.address.toText());
    m_password->setPlaceholderText(tr("unchanged"));
}

std::optional<QString> PersonPart::store(Account &account)
{
    const auto address = AddrSpec::parse(m_address->text());
    if (!address)
        return fault(m_address, words::describe(address.error()));
    account.identity.from = Mailbox{m_person->text().simplified(), *address};
    return std::nullopt;
}

std::optional<Secret> PersonPart::secret() const
{
    return hasPassword() ? std::optional(Secret(m_password->text().toUtf8())) : std::nullopt;
}

bool PersonPart::hasPassword() const
{
    return m_isPasswordWanted && !m_password->text().isEmpty();
}

void PersonPart::setPasswordVisible(bool visible)
{
    m_isPasswordWanted = visible;
    setRowVisible(m_password, visible);
}

void PersonPart::setPasswordName(const QString &name)
{
    // The accessible name stays: it is how the field is found.
    qobject_cast<QLabel *>(m_form->labelForField(m_password))->setText(name);
}

void PersonPart::focusPassword()
{
    m_password->setFocus();
    m_password->selectAll();
}

QWidget *PersonPart::passwordField() const
{
    return m_password;
}

void PersonPart::addButton(QPushButton *button)
{
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_form->addRow(QString(), button);
    setTabOrder(m_password, button); // wherever it was made
}

} // namespace sendoff
