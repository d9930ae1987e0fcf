// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/IncomingPart.h"

#include "ui/fields/Icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSpinBox>

namespace sendoff {

namespace {

constexpr std::array<quint16, 3> imapPorts{993, 143, 143};
constexpr quint16 pop3Ports[] = {995, 110};

quint16 usualPort(bool isPop3, ChannelSecurity security)
{
    const size_t choice = security == ChannelSecurity::ImplicitTls ? 0 : 1;
    return isPop3 ? pop3Ports[choice] : imapPorts[choice];
}

} // namespace

IncomingPart::IncomingPart(QWidget *parent) : AccountPart(parent)
{
    m_host = addLine(tr("Incoming server"), QStringLiteral("incomingServer"), tr("none: no sent copies, no delivery reports"));
    connect(m_host, &QLineEdit::textChanged, this, &IncomingPart::followHost);
    m_protocol = addChoice(tr("Incoming protocol"), QStringLiteral("incomingProtocol"));
    m_protocol->addItem(QStringLiteral("IMAP"), int(IncomingServer::Protocol::Imap));
    m_protocol->addItem(QStringLiteral("POP3"), int(IncomingServer::Protocol::Pop3));
    connect(m_protocol, &QComboBox::activated, this, [this] {
        showProtocol();
        m_port->setValue(usualPort(isPop3(), m_security->security()));
    });
    QComboBox *security = addChoice(tr("Incoming security"), QStringLiteral("incomingSecurity"));
    m_port = addNumber(tr("Incoming port"), QStringLiteral("incomingPort"), 1, 65535);
    m_security = std::make_unique<SecurityRows>(security, m_port, imapPorts);
    security->removeItem(security->findData(int(ChannelSecurity::Plaintext)));
    connect(security, &QComboBox::activated, this, [this] {
        const bool isUsual = std::find(std::begin(pop3Ports), std::end(pop3Ports), m_port->value()) != std::end(pop3Ports);
        if (isPop3() && isUsual)
            m_port->setValue(usualPort(true, m_security->security()));
    });
    m_user = addLine(tr("Incoming user name"), QStringLiteral("incomingUser"), tr("as for sending"));
    addPassword();
    m_sentCopy = addChoice(tr("Copies on the server"), QStringLiteral("sentCopy"));
    m_sentCopy->addItem(tr("If the provider keeps none by itself"), int(IncomingServer::SentCopy::Auto));
    m_sentCopy->addItem(tr("Always"), int(IncomingServer::SentCopy::Always));
    m_sentCopy->addItem(tr("Never"), int(IncomingServer::SentCopy::Never));
    m_sentFolder = addLine(tr("Folder for sent mail"), QStringLiteral("sentFolder"), tr("found by itself"));
    addLocalCopies();
    m_reports = new QCheckBox(tr("Look for delivery reports and receipts"), this);
    m_reports->setToolTip(tr("Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there."));
    m_reports->setAccessibleDescription(m_reports->toolTip());
    addRow(tr("Delivery reports"), m_reports, QStringLiteral("readsReports"));
    connect(m_reports, &QCheckBox::clicked, this, &AccountPart::edited);
    m_drafts = new QCheckBox(tr("Keep drafts in the mailbox's Drafts folder too"), this);
    m_drafts->setToolTip(tr("A draft that rests for half a minute is put there, so that your other mail programs can go on with it. "
                            "Only what Sendoff put there is replaced or removed."));
    m_drafts->setAccessibleDescription(m_drafts->toolTip());
    addRow(tr("Drafts"), m_drafts, QStringLiteral("keepsDrafts"));
    connect(m_drafts, &QCheckBox::clicked, this, &AccountPart::edited);
    followHost();
}

IncomingPart::~IncomingPart() = default;

void IncomingPart::addPassword()
{
    m_passwordChoice = addChoice(tr("Incoming password"), QStringLiteral("incomingPasswordChoice"));
    m_passwordChoice->addItem(tr("As for sending"), int(Password::AsForSending));
    m_passwordChoice->addItem(tr("Its own, in the system's keychain"), int(Password::Keychain));
    m_passwordChoice->addItem(tr("A command prints it"), int(Password::Command));
    connect(m_passwordChoice, &QComboBox::activated, this, &IncomingPart::followPassword);
    m_password = addLine(tr("Password of the mailbox"), QStringLiteral("incomingPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_passwordCommand = addLine(tr("Command for the mailbox"), QStringLiteral("incomingPasswordCommand"), QStringLiteral("pass show mail/imap"));
    followPassword();
}

IncomingPart::Password IncomingPart::password() const
{
    return Password(m_passwordChoice->currentData().toInt());
}

void IncomingPart::followPassword()
{
    setRowVisible(m_password, password() == Password::Keychain);
    setRowVisible(m_passwordCommand, password() == Password::Command);
}

void IncomingPart::showPassword(const Account &account)
{
    const IncomingServer &server = account.incoming;
    const Password shown = !server.hasOwnSecret ? Password::AsForSending
                           : server.hasSecretInKeychain() ? Password::Keychain
                                                          : Password::Command;
    m_passwordChoice->setCurrentIndex(m_passwordChoice->findData(int(shown)));
    m_passwordCommand->setText(server.passwordCommand);
    // A copy of an account gets a password of its own.
    m_isPasswordKept = server.hasSecretInKeychain() && !account.id.isNull();
    m_password->setPlaceholderText(m_isPasswordKept ? tr("unchanged") : QString());
    followPassword();
}

std::optional<QString> IncomingPart::storePassword(IncomingServer &server)
{
    const bool isThere = server.isSet();
    const QString command = m_passwordCommand->text().trimmed();
    if (isThere && password() == Password::Keychain && m_password->text().isEmpty() && !m_isPasswordKept)
        return fault(m_password, tr("Fill in the password of the mailbox."));
    if (isThere && password() == Password::Command && command.isEmpty())
        return fault(m_passwordCommand, tr("Fill in the command that prints the password of the mailbox."));
    server.hasOwnSecret = isThere && password() != Password::AsForSending;
    server.passwordCommand = isThere && password() == Password::Command ? command : QString();
    return std::nullopt;
}

std::optional<Secret> IncomingPart::secret() const
{
    if (password() != Password::Keychain || m_password->text().isEmpty())
        return std::nullopt;
    return Secret(m_password->text().toUtf8());
}

std::optional<Secret> IncomingPart::secretFor(const Account &account, const std::optional<Secret> &login) const
{
    return account.incoming.hasOwnSecret ? secret() : login;
}

/// These need no server.
void IncomingPart::addLocalCopies()
{
    m_localForm = addChoice(tr("Copies on this machine"), QStringLiteral("localCopies"));
    m_localForm->addItem(tr("None"), int(LocalCopies::Form::None));
    m_localForm->addItem(tr("In a Maildir folder"), int(LocalCopies::Form::Maildir));
    m_localForm->addItem(tr("In an mbox file"), int(LocalCopies::Form::Mbox));
    connect(m_localForm, &QComboBox::activated, this, &IncomingPart::showLocalCopies);
    m_localPath = addLine(tr("Place on this machine"), QStringLiteral("localCopiesPath"), QDir::homePath() + QStringLiteral("/Mail/Sent"));
    QAction *choose = m_localPath->addAction(icon(QStringLiteral("folder-open")), QLineEdit::TrailingPosition);
    choose->setText(tr("Choose a place"));
    choose->setToolTip(choose->text());
    choose->setObjectName(QStringLiteral("chooseLocalCopies"));
    connect(choose, &QAction::triggered, this, &IncomingPart::choosePath);
    showLocalCopies();
}

LocalCopies::Form IncomingPart::localForm() const
{
    return LocalCopies::Form(m_localForm->currentData().toInt());
}

void IncomingPart::showLocalCopies()
{
    setRowVisible(m_localPath, localForm() != LocalCopies::Form::None);
}

void IncomingPart::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Choose a place"), QFileInfo(m_localPath->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (localForm() == LocalCopies::Form::Maildir) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setFilter(QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot); // of Maildir++ begin with a dot
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is: copies are added
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_localPath->setText(path);
        emit edited();
    });
    dialog->open();
}

void IncomingPart::show(const Account &account)
{
    const IncomingServer &server = account.incoming;
    m_protocol->setCurrentIndex(m_protocol->findData(int(server.protocol)));
    m_host->setText(server.host);
    followHost();
    m_security->set(server.security, server.port);
    m_user->setText(server.user);
    showPassword(account);
    m_sentCopy->setCurrentIndex(m_sentCopy->findData(int(server.sentCopy)));
    m_sentFolder->setText(server.sentFolder);
    m_localForm->setCurrentIndex(m_localForm->findData(int(account.localCopies.form)));
    m_localPath->setText(account.localCopies.path);
    showLocalCopies();
    m_reports->setChecked(server.readsReports);
    m_drafts->setChecked(server.keepsDrafts);
    showProtocol();
}

bool IncomingPart::isPop3() const
{
    return m_protocol->currentData().toInt() == int(IncomingServer::Protocol::Pop3);
}

/// Without a server they would have no effect.
void IncomingPart::followHost()
{
    const bool isThere = !m_host->text().trimmed().isEmpty();
    m_security->setEnabled(isThere);
    for (QWidget *each : std::initializer_list<QWidget *>{m_protocol, m_user, m_passwordChoice, m_password, m_passwordCommand, m_sentCopy, m_sentFolder, m_reports, m_drafts})
        each->setEnabled(isThere);
}

/// POP3 keeps no sent mail and no drafts.
void IncomingPart::showProtocol()
{
    setRowVisible(m_sentCopy, !isPop3());
    setRowVisible(m_sentFolder, !isPop3());
    setRowVisible(m_drafts, !isPop3());
}

std::optional<QString> IncomingPart::store(Account &account)
{
    IncomingServer &server = account.incoming;
    const QString host = m_host->text().trimmed();
    if (host != server.host || m_security->port() != server.port)
        server.pinnedCertificate.clear(); // trust was given to one server
    server.protocol = isPop3() ? IncomingServer::Protocol::Pop3 : IncomingServer::Protocol::Imap;
    server.host = host;
    server.port = m_security->port();
    server.security = m_security->security();
    server.user = m_user->text().trimmed();
    if (const auto missing = storePassword(server))
        return missing;
    server.sentCopy = IncomingServer::SentCopy(m_sentCopy->currentData().toInt());
    server.sentFolder = isPop3() ? QString() : m_sentFolder->text().trimmed();
    server.readsReports = m_reports->isChecked();
    const auto local = LocalCopies::parse(LocalCopies{localForm(), m_localPath->text().trimmed()}.toText());
    if (!local)
        return fault(m_localPath, tr("Give the whole path of the place for sent copies, beginning with a slash or ~/."));
    account.localCopies = *local;
    server.keepsDrafts = !isPop3() && !host.isEmpty() && m_drafts->isChecked();
    return std::nullopt;
}

} // namespace sendoff
