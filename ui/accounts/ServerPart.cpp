// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/ServerPart.h"

#include "ui/words/FailureWords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace sendoff {

namespace {

/// TLS, STARTTLS, in the clear: RFC 8314 7.3, RFC 6409 3.1.
constexpr std::array<quint16, 3> usualPorts{465, 587, 25};

AuthChoice authFor(const QString &data)
{
    return data.isEmpty() ? AuthChoice() : authChoiceFromName(data).value_or(AuthChoice());
}

QString dataOf(const AuthChoice &choice)
{
    return choice.kind == AuthChoice::Kind::Auto ? QString() : toName(choice);
}

} // namespace

ServerPart::ServerPart(QWidget *parent) : AccountPart(parent)
{
    m_name = addLine(tr("Account name"), QStringLiteral("accountName"), tr("work"));
    m_host = addLine(tr("Server"), QStringLiteral("server"), QStringLiteral("smtp.example.org"));
    QComboBox *security = addChoice(tr("Security"), QStringLiteral("security"));
    QSpinBox *port = addNumber(tr("Port"), QStringLiteral("port"), 1, 65535);
    m_security = std::make_unique<SecurityRows>(security, port, usualPorts);
    m_user = addLine(tr("User name"), QStringLiteral("user"), tr("the address"));
    addLogin();
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_host, &QLineEdit::textEdited, this, &ServerPart::serverEdited);
    connect(security, &QComboBox::activated, this, &ServerPart::serverEdited);
    connect(port, &QSpinBox::valueChanged, this, &ServerPart::serverEdited);
}

ServerPart::~ServerPart() = default;

void ServerPart::addLogin()
{
    m_auth = addChoice(tr("Login"), QStringLiteral("login"));
    m_auth->addItem(tr("Automatic, the safest first"), QString());
    for (const char *mechanism : {"SCRAM-SHA-256", "PLAIN", "LOGIN"})
        m_auth->addItem(QLatin1String(mechanism), QLatin1String(mechanism));
    m_auth->addItem(tr("No login"), QStringLiteral("none"));
    m_source = addChoice(tr("Password is kept"), QStringLiteral("secretSource"));
    m_source->addItem(tr("In the system's keychain"), int(SecretSource::Kind::Keychain));
    m_source->addItem(tr("Nowhere: sign in with the browser"), int(SecretSource::Kind::OAuth));
    m_source->addItem(tr("A command prints it"), int(SecretSource::Kind::Command));
    m_source->addItem(tr("There is none"), int(SecretSource::Kind::None));
    m_command = addLine(tr("Command"), QStringLiteral("command"), QStringLiteral("pass show mail/work"));
    connect(m_source, &QComboBox::activated, this, &ServerPart::followSecretSource);
    followSecretSource();
}

void ServerPart::followSecretSource()
{
    setRowVisible(m_command, secretSource() == SecretSource::Kind::Command);
    emit secretSourceChanged();
}

SecretSource::Kind ServerPart::secretSource() const
{
    return SecretSource::Kind(m_source->currentData().toInt());
}

void ServerPart::setSecretSource(SecretSource::Kind kind)
{
    m_source->setCurrentIndex(qMax(0, m_source->findData(int(kind))));
    followSecretSource();
}

void ServerPart::suggestName(const QString &name)
{
    if (!m_nameTyped)
        m_name->setText(name);
}

bool ServerPart::hasServer() const
{
    return !m_host->text().trimmed().isEmpty();
}

void ServerPart::show(const Account &account)
{
    const SubmissionServer &server = account.server;
    if (!account.name.isEmpty()) {
        m_name->setText(account.name);
        m_nameTyped = true;
    }
    m_host->setText(server.toText());
    m_security->set(server.security, server.port);
    m_user->setText(server.user);
    const QString mechanism = dataOf(server.auth);
    if (m_auth->findData(mechanism) < 0)
        m_auth->addItem(mechanism, mechanism);
    m_auth->setCurrentIndex(m_auth->findData(mechanism));
    m_command->setText(account.secretSource.command);
    setSecretSource(account.secretSource.kind);
}

std::optional<QString> ServerPart::store(Account &account)
{
    if (const auto error = checkAccountName(m_name->text().trimmed()))
        return fault(m_name, words::describe(*error));
    if (!hasServer())
        return fault(m_host, tr("Fill in the server's name. Your provider tells it."));
    if (secretSource() == SecretSource::Kind::Command && m_command->text().trimmed().isEmpty())
        return fault(m_command, tr("Fill in the command that prints the password."));
    SubmissionServer &server = account.server;
    server.setText(m_host->text().trimmed());
    server.port = m_security->port();
    server.security = m_security->security();
    if (!server.isSound())
        return fault(m_host, tr("LMTP is for this machine only: lmtp:/path/to/socket or lmtp://127.0.0.1, without encryption."));
    server.user = m_user->text().trimmed();
    server.auth = authFor(m_auth->currentData().toString());
    account.name = m_name->text().trimmed();
    account.secretSource = {secretSource(), QString()};
    if (account.secretSource.kind == SecretSource::Kind::Command)
        account.secretSource.command = m_command->text().trimmed();
    if (account.secretSource.kind == SecretSource::Kind::None && !server.auth.needsNoSecret())
        server.auth = {AuthChoice::Kind::None, {}};
    return std::nullopt;
}

} // namespace sendoff
