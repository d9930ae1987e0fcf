// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/SmtpDelivery.h"

#include "transport/Connection.h"
#include "transport/SmtpTransport.h"

namespace sendoff {

SmtpDelivery::SmtpDelivery(SmtpTransport &transport, const MailObject &mail) : m_transport(&transport), m_mail(mail) {}

SmtpDelivery::~SmtpDelivery()
{
    if (m_transport)
        m_transport->forget(this);
}

void SmtpDelivery::setConnection(Connection *connection)
{
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    if (connection)
        connect(connection, &Connection::stageReached, this, &Delivery::stageReached);
}

void SmtpDelivery::permitFinalDot()
{
    if (m_connection)
        m_connection->permitFinalDot(this);
}

void SmtpDelivery::cancel()
{
    if (m_connection)
        return m_connection->cancel(this);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_connection)
                m_connection->cancel(this);
            else
                deferAll({.kind = FailureKind::Cancelled, .stage = Stage::Local, .scope = Scope::Session});
        },
        Qt::QueuedConnection);
}

void SmtpDelivery::deferAll(const Failure &failure, const Transcript &transcript)
{
    finish(std::vector<RecipientOutcome>(m_mail.envelope.recipients.size(), Deferred{failure}), transcript, {});
}

void SmtpDelivery::finish(const std::vector<RecipientOutcome> &outcomes, const Transcript &transcript,
                          const QByteArray &tlsSummary)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_transport)
        m_transport->forget(this);
    setConnection(nullptr);
    DeliveryReport report{.recipients = {}, .transcript = transcript, .tlsSummary = tlsSummary};
    for (size_t i = 0; i < outcomes.size(); ++i)
        report.recipients.push_back({m_mail.envelope.recipients[i], outcomes[i]});
    emit finished(report);
}

} // namespace sendoff
