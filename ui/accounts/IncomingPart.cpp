// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/IncomingPart.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace sendoff {

namespace {

constexpr std::array<quint16, 3> imapPorts{993, 143, 143};
constexpr quint16 pop3Port = 995;

} // namespace

IncomingPart::IncomingPart(QWidget *parent) : AccountPart(parent)
{
    m_protocol = addChoice(tr("Kind"), QStringLiteral("incomingKind"));
    m_protocol->addItem(tr("IMAP"), int(IncomingServer::Protocol::Imap));
    m_protocol->addItem(tr("POP3"), int(IncomingServer::Protocol::Pop3));
    m_host = addLine(tr("Incoming server"), QStringLiteral("incomingServer"), tr("none: no sent copies"));
    QComboBox *security = addChoice(tr("Incoming security"), QStringLiteral("incomingSecurity"));
    QSpinBox *port = addNumber(tr("Incoming port"), QStringLiteral("incomingPort"), 1, 65535);
    m_security = std::make_unique<SecurityRows>(security, port, imapPorts);
    security->removeItem(security->findData(int(ChannelSecurity::Plaintext)));
    m_user = addLine(tr("Incoming user name"), QStringLiteral("incomingUser"), tr("as for sending"));
    m_sentFolder = addLine(tr("Folder for sent mail"), QStringLiteral("sentFolder"), tr("found by itself"));
    connect(m_protocol, &QComboBox::activated, this, [this, port] {
        followProtocol();
        port->setValue(m_protocol->currentIndex() == 0 ? imapPorts.front() : pop3Port);
    });
}

IncomingPart::~IncomingPart() = default;

void IncomingPart::followProtocol()
{
    setRowVisible(m_sentFolder, m_protocol->currentData().toInt() == int(IncomingServer::Protocol::Imap));
}

void IncomingPart::show(const Account &account)
{
    const IncomingServer &server = account.incoming;
    m_protocol->setCurrentIndex(m_protocol->findData(int(server.protocol)));
    m_host->setText(server.host);
    m_security->set(server.security, server.port);
    m_user->setText(server.user);
    m_sentFolder->setText(server.sentFolder);
    followProtocol();
}

std::optional<QString> IncomingPart::store(Account &account)
{
    IncomingServer &server = account.incoming;
    const QString host = m_host->text().trimmed();
    if (host != server.host || m_security->port() != server.port)
        server.pinnedCertificate.clear(); // trust was given to one server
    server.protocol = IncomingServer::Protocol(m_protocol->currentData().toInt());
    server.host = host;
    server.port = m_security->port();
    server.security = m_security->security();
    server.user = m_user->text().trimmed();
    server.sentFolder = m_sentFolder->text().trimmed();
    return std::nullopt;
}

} // namespace sendoff
