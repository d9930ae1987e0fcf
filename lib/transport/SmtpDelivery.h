// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Transport.h"
#include "smtp/Session.h"

#include <QPointer>

namespace sendoff {

class SmtpTransport;

/// One message on its way through one account.
class SmtpDelivery final : public Delivery {
    Q_OBJECT
public:
    SmtpDelivery(SmtpTransport &transport, const MailObject &mail);

    void permitFinalDot() override;
    void cancel() override;

private:
    void begin();
    void open();
    void attach(Session *session);
    void onSent(const std::vector<RecipientOutcome> &outcomes);
    bool idleSessionHadGone(const std::vector<RecipientOutcome> &outcomes) const;
    void deferAll(const Failure &failure);
    void finish(const std::vector<RecipientOutcome> &outcomes);

    QPointer<SmtpTransport> m_transport;
    const MailObject m_mail;
    Session *m_session = nullptr;
    bool m_reused = false;
    bool m_finished = false;
};

} // namespace sendoff
