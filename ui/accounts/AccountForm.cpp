// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountForm.h"

#include "ui/fields/Look.h"
#include "ui/words/FailureWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace sendoff {

namespace {

constexpr quint16 tlsPort = 465;      // RFC 8314 7.3
constexpr quint16 startTlsPort = 587; // RFC 6409 3.1
constexpr quint16 plainPort = 25;

quint16 usualPort(ChannelSecurity security)
{
    switch (security) {
    case ChannelSecurity::ImplicitTls:
        return tlsPort;
    case ChannelSecurity::StartTls:
        return startTlsPort;
    case ChannelSecurity::Plaintext:
        break;
    }
    return plainPort;
}

ChannelSecurity securityIn(const QComboBox *box)
{
    return ChannelSecurity(box->currentData().toInt());
}

SecretSource::Kind sourceIn(const QComboBox *box)
{
    return SecretSource::Kind(box->currentData().toInt());
}

AuthChoice authFor(const QString &data)
{
    if (data.isEmpty())
        return {};
    if (data == QLatin1String("none"))
        return {AuthChoice::Kind::None, {}};
    return {AuthChoice::Kind::Mechanism, data.toLatin1()};
}

QString dataOf(const AuthChoice &choice)
{
    switch (choice.kind) {
    case AuthChoice::Kind::Auto:
        return {};
    case AuthChoice::Kind::None:
        return QStringLiteral("none");
    case AuthChoice::Kind::Mechanism:
        break;
    }
    return QString::fromLatin1(choice.mechanism);
}

} // namespace

AccountForm::AccountForm(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(look::step3);
    m_form->setVerticalSpacing(look::step2);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_person = addLine(tr("Your name"), QStringLiteral("person"), tr("Jane Roe"));
    m_address = addLine(tr("Address"), QStringLiteral("address"), QStringLiteral("jane@example.org"));
    m_password = addLine(tr("Password"), QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_name = addLine(tr("Account name"), QStringLiteral("accountName"), tr("work"));
    m_host = addLine(tr("Server"), QStringLiteral("server"), QStringLiteral("smtp.example.org"));
    addSecurity();
    m_user = addLine(tr("User name"), QStringLiteral("user"), tr("the address"));
    m_auth = new QComboBox(this);
    m_auth->addItem(tr("Automatic, the safest first"), QString());
    for (const char *mechanism : {"SCRAM-SHA-256", "PLAIN", "LOGIN"})
        m_auth->addItem(QLatin1String(mechanism), QLatin1String(mechanism));
    m_auth->addItem(tr("No login"), QStringLiteral("none"));
    addRow(tr("Login"), m_auth, QStringLiteral("login"));
    addSecretSource();
    m_caFile = addLine(tr("Own authority"), QStringLiteral("caFile"), tr("PEM file, only for servers of your own"));
    connect(m_auth, &QComboBox::activated, this, &AccountForm::edited);
    connect(m_address, &QLineEdit::textEdited, this, &AccountForm::suggestFromAddress);
    connect(m_host, &QLineEdit::textEdited, this, [this] {
        m_hostTyped = true;
        emit serverEdited();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
}

void AccountForm::addRow(const QString &text, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(text);
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height());
    look::setMuted(label);
    m_form->addRow(label, field);
}

QLineEdit *AccountForm::addLine(const QString &label, const QString &objectName, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    addRow(label, field, objectName);
    connect(field, &QLineEdit::textEdited, this, &AccountForm::edited);
    return field;
}

void AccountForm::addSecurity()
{
    m_port = new QSpinBox(this);
    m_port->setRange(1, 65535);
    m_port->setValue(tlsPort);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_security = new QComboBox(this);
    m_security->addItem(tr("TLS"), int(ChannelSecurity::ImplicitTls));
    m_security->addItem(tr("STARTTLS"), int(ChannelSecurity::StartTls));
    m_security->addItem(tr("None: others can read everything"), int(ChannelSecurity::Plaintext));
    addRow(tr("Security"), m_security, QStringLiteral("security"));
    addRow(tr("Port"), m_port, QStringLiteral("port"));
    connect(m_security, &QComboBox::activated, this, [this] {
        // Only a usual port follows; one that was chosen stays.
        for (const quint16 usual : {tlsPort, startTlsPort, plainPort}) {
            if (m_port->value() == usual) {
                m_port->setValue(usualPort(securityIn(m_security)));
                break;
            }
        }
        emit serverEdited();
    });
    connect(m_port, &QSpinBox::valueChanged, this, &AccountForm::serverEdited);
}

void AccountForm::addSecretSource()
{
    m_source = new QComboBox(this);
    m_source->addItem(tr("In the system's keychain"), int(SecretSource::Kind::Keychain));
    m_source->addItem(tr("A command prints it"), int(SecretSource::Kind::Command));
    m_source->addItem(tr("There is none"), int(SecretSource::Kind::None));
    addRow(tr("Password is kept"), m_source, QStringLiteral("secretSource"));
    m_command = addLine(tr("Command"), QStringLiteral("command"), QStringLiteral("pass show mail/work"));
    connect(m_source, &QComboBox::activated, this, [this] {
        followSecretSource();
        emit edited();
    });
    followSecretSource();
}

void AccountForm::followSecretSource()
{
    const SecretSource::Kind source = sourceIn(m_source);
    const auto setRowVisible = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        m_form->labelForField(field)->setVisible(visible);
    };
    setRowVisible(m_command, source == SecretSource::Kind::Command);
    setRowVisible(m_password, source == SecretSource::Kind::Keychain);
}

void AccountForm::suggestFromAddress()
{
    const QString domain = m_address->text().section(u'@', 1, 1).trimmed();
    if (!m_hostTyped)
        m_host->setText(domain.isEmpty() ? QString() : QStringLiteral("smtp.") + domain);
    if (!m_nameTyped)
        m_name->setText(domain.section(u'.', 0, 0));
}

void AccountForm::setAccount(const Account &account)
{
    m_person->setText(account.identity.from.displayName);
    m_address->setText(account.identity.from.address.toText());
    m_name->setText(account.name);
    m_host->setText(account.server.host);
    m_security->setCurrentIndex(m_security->findData(int(account.server.security)));
    m_port->setValue(account.server.port);
    m_user->setText(account.server.user);
    const QString mechanism = dataOf(account.server.auth);
    if (m_auth->findData(mechanism) < 0)
        m_auth->addItem(mechanism, mechanism);
    m_auth->setCurrentIndex(m_auth->findData(mechanism));
    m_source->setCurrentIndex(qMax(0, m_source->findData(int(account.secretSource.kind))));
    m_command->setText(account.secretSource.command);
    m_caFile->setText(account.server.caFile);
    m_password->setPlaceholderText(tr("unchanged"));
    m_hostTyped = true;
    m_nameTyped = true;
    followSecretSource();
}

QString AccountForm::fault(QLineEdit *field, const QString &sentence)
{
    field->setFocus();
    field->selectAll();
    return sentence;
}

Result<Account, QString> AccountForm::store(Account account)
{
    const auto address = AddrSpec::parse(m_address->text());
    if (!address)
        return fault(m_address, words::describe(address.error()));
    if (const auto error = checkAccountName(m_name->text().trimmed()))
        return fault(m_name, words::describe(*error));
    if (m_host->text().trimmed().isEmpty())
        return fault(m_host, tr("Fill in the server's name. Your provider tells it."));
    if (sourceIn(m_source) == SecretSource::Kind::Command && m_command->text().trimmed().isEmpty())
        return fault(m_command, tr("Fill in the command that prints the password."));
    account.name = m_name->text().trimmed();
    account.identity.from = Mailbox{m_person->text().simplified(), *address};
    account.server.host = m_host->text().trimmed();
    account.server.port = port();
    account.server.security = securityIn(m_security);
    account.server.user = m_user->text().trimmed();
    account.server.auth = authFor(m_auth->currentData().toString());
    account.server.caFile = m_caFile->text().trimmed();
    account.secretSource = {sourceIn(m_source), QString()};
    if (account.secretSource.kind == SecretSource::Kind::Command)
        account.secretSource.command = m_command->text().trimmed();
    if (account.secretSource.kind == SecretSource::Kind::None && !account.server.auth.needsNoSecret())
        account.server.auth = {AuthChoice::Kind::None, {}};
    return account;
}

std::optional<Secret> AccountForm::secret() const
{
    if (m_password->text().isEmpty() || sourceIn(m_source) != SecretSource::Kind::Keychain)
        return std::nullopt;
    return Secret(m_password->text().toUtf8());
}

quint16 AccountForm::port() const
{
    return quint16(m_port->value());
}

} // namespace sendoff
