// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/IncomingPart.h"

#include <QCheckBox>
#include <QComboBox>
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
    m_protocol = addChoice(tr("Incoming protocol"), QStringLiteral("incomingProtocol"));
    m_protocol->addItem(QStringLiteral("IMAP"), int(IncomingServer::Protocol::Imap));
    m_protocol->addItem(QStringLiteral("POP3"), int(IncomingServer::Protocol::Pop3));
    connect(m_protocol, &QComboBox::activated, this, [this] {
        showProtocol();
        m_port->setValue(usualPort(isPop3(), m_security->security()));
    });
    m_host = addLine(tr("Incoming server"), QStringLiteral("incomingServer"), tr("none: no sent copies, no delivery reports"));
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
    m_sentFolder = addLine(tr("Folder for sent mail"), QStringLiteral("sentFolder"), tr("found by itself"));
    m_reports = new QCheckBox(tr("Look for delivery reports and receipts"), this);
    m_reports->setToolTip(tr("Asks the inbox for reports by the headers of its messages, and reads only these. Nothing is changed there."));
    m_reports->setAccessibleDescription(m_reports->toolTip());
    addRow(tr("Delivery reports"), m_reports, QStringLiteral("readsReports"));
    connect(m_reports, &QCheckBox::clicked, this, &AccountPart::edited);
}

IncomingPart::~IncomingPart() = default;

void IncomingPart::show(const Account &account)
{
    const IncomingServer &server = account.incoming;
    m_protocol->setCurrentIndex(m_protocol->findData(int(server.protocol)));
    m_host->setText(server.host);
    m_security->set(server.security, server.port);
    m_user->setText(server.user);
    m_sentFolder->setText(server.sentFolder);
    m_reports->setChecked(server.readsReports);
    showProtocol();
}

bool IncomingPart::isPop3() const
{
    return m_protocol->currentData().toInt() == int(IncomingServer::Protocol::Pop3);
}

/// POP3 keeps no sent mail.
void IncomingPart::showProtocol()
{
    setRowVisible(m_sentFolder, !isPop3());
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
    server.sentFolder = isPop3() ? QString() : m_sentFolder->text().trimmed();
    server.readsReports = m_reports->isChecked();
    return std::nullopt;
}

} // namespace sendoff
