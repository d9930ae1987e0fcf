// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/IncomingPart.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace sendoff {

namespace {

constexpr std::array<quint16, 3> imapPorts{993, 143, 143};

} // namespace

IncomingPart::IncomingPart(QWidget *parent) : AccountPart(parent)
{
    m_host = addLine(tr("Incoming server"), QStringLiteral("incomingServer"), tr("IMAP; none: no sent copies"));
    QComboBox *security = addChoice(tr("Incoming security"), QStringLiteral("incomingSecurity"));
    QSpinBox *port = addNumber(tr("Incoming port"), QStringLiteral("incomingPort"), 1, 65535);
    m_security = std::make_unique<SecurityRows>(security, port, imapPorts);
    security->removeItem(security->findData(int(ChannelSecurity::Plaintext)));
    m_user = addLine(tr("Incoming user name"), QStringLiteral("incomingUser"), tr("as for sending"));
    m_sentFolder = addLine(tr("Folder for sent mail"), QStringLiteral("sentFolder"), tr("found by itself"));
}

IncomingPart::~IncomingPart() = default;

void IncomingPart::show(const Account &account)
{
    // POP3 keeps no sent mail. Such a server, from another program, stays with the account unseen.
    const IncomingServer server =
        account.incoming.protocol == IncomingServer::Protocol::Imap ? account.incoming : IncomingServer();
    m_host->setText(server.host);
    m_security->set(server.security, server.port);
    m_user->setText(server.user);
    m_sentFolder->setText(server.sentFolder);
}

std::optional<QString> IncomingPart::store(Account &account)
{
    IncomingServer &server = account.incoming;
    const QString host = m_host->text().trimmed();
    const bool isPop3 = server.protocol == IncomingServer::Protocol::Pop3;
    if (isPop3 && host.isEmpty())
        return std::nullopt;
    if (isPop3)
        server = {};
    if (host != server.host || m_security->port() != server.port)
        server.pinnedCertificate.clear(); // trust was given to one server
    server.host = host;
    server.port = m_security->port();
    server.security = m_security->security();
    server.user = m_user->text().trimmed();
    server.sentFolder = m_sentFolder->text().trimmed();
    return std::nullopt;
}

} // namespace sendoff
