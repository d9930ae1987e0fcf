// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/DeliveryReport.h"
#include "smtp/Session.h"

#include <QPointer>

#include <map>

namespace sendoff {

class SmtpDelivery;

/// One session and the deliveries that it has in hand.
class Connection final : public QObject {
    Q_OBJECT
public:
    /// Takes the session over and opens it.
    Connection(Session *session, QObject *parent);
    ~Connection() override;

    bool isReady() const { return m_session->isReady(); }
    /// How many deliveries it takes now.
    int room() const { return m_session->room(); }
    /// Octets of the deliveries in hand.
    qint64 backlog() const;
    bool isIdle() const { return m_loads.empty(); }
    Transcript takeTranscript() { return m_session->takeTranscript(); }

    /// Precondition: room() > 0.
    void take(SmtpDelivery *delivery);
    /// The user stops it.
    void cancel(SmtpDelivery *delivery);
    void permitFinalDot(SmtpDelivery *delivery);
    /// QUIT; over() does not follow.
    void quit();

signals:
    void stageReached(sendoff::Stage stage);
    void ready();
    /// It takes deliveries again.
    void roomMade();
    /// Nothing was said about the message yet when the session ended: another connection may have it.
    void returned(sendoff::SmtpDelivery *delivery);
    /// It ended, with no delivery in hand: `failure` is why it never was ready; none if it was.
    void over(const std::optional<sendoff::Failure> &failure);

private:
    struct Load {
        QPointer<SmtpDelivery> delivery;
        qint64 size = 0;
        bool mayReturn = false; ///< taken by a session that had done something before
    };

    void onSent(MailNumber number, const std::vector<RecipientOutcome> &outcomes, const Transcript &transcript);
    void end(const std::optional<Failure> &failure);
    std::map<MailNumber, Load>::iterator find(const SmtpDelivery *delivery);

    Session *const m_session;
    std::map<MailNumber, Load> m_loads;
    QTimer m_idleTimer;
    bool m_wasReady = false;
    bool m_wasUsed = false;
    bool m_isOver = false;
};

} // namespace sendoff
