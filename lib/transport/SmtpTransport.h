// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Transport.h"
#include "transport/Connection.h"
#include "transport/SessionMaker.h"

#include <deque>

namespace sendoff {

/// Delivers through an account's submission server. Greeting, TLS and login cost more than a message:
/// a connection takes one after the other, several at once, and is kept for a while. Another one is
/// made only where a large message would keep the others waiting.
class SmtpTransport final : public Transport {
    Q_OBJECT
public:
    explicit SmtpTransport(SessionMaker maker, QObject *parent = nullptr);
    ~SmtpTransport() override;

    [[nodiscard]] Delivery *deliver(const MailObject &mail) override;
    int capacity() const override;
    /// No delivery waits or is under way.
    bool isIdle() const;

private:
    friend class SmtpDelivery;
    void forget(SmtpDelivery *delivery);
    void dispatch();
    Connection *leastBusy() const;
    bool mayOpen() const;
    void open();
    void add(Session *session);
    void onOver(Connection *connection, const std::optional<Failure> &failure);
    void giveBack(SmtpDelivery *delivery);
    void onNotOpened(const Failure &failure, const Transcript &transcript);

    const SessionMaker m_maker;
    std::vector<Connection *> m_connections; ///< children
    std::deque<SmtpDelivery *> m_waiting;
    bool m_isReadingSecret = false;
    bool m_hasRenewed = false; ///< since the last login that worked: a new token was tried
    size_t m_mostConnections;
};

} // namespace sendoff
