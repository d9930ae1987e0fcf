// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Transport.h"
#include "smtp/OutgoingMail.h"

#include <QPointer>

namespace sendoff {

class Connection;
class SmtpTransport;

/// One message on its way through one account: it waits for a connection, then is on one.
class SmtpDelivery final : public Delivery {
    Q_OBJECT
public:
    SmtpDelivery(SmtpTransport &transport, const MailObject &mail);
    ~SmtpDelivery() override;

    void permitFinalDot() override;
    void cancel() override;

    const MailObject &mail() const { return m_mail; }
    /// Null while it waits.
    void setConnection(Connection *connection);
    bool wasReturned() const { return m_wasReturned; }
    void setReturned() { m_wasReturned = true; }
    /// Once; what comes later is dropped.
    void finish(const std::vector<RecipientOutcome> &outcomes, const Transcript &transcript, const QByteArray &tlsSummary);
    void deferAll(const Failure &failure, const Transcript &transcript = {});

private:
    QPointer<SmtpTransport> m_transport;
    const MailObject m_mail;
    QPointer<Connection> m_connection;
    bool m_wasReturned = false;
    bool m_isFinished = false;
};

} // namespace sendoff
