// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Transport.h"
#include "outbox/NetworkState.h"

#include <QPointer>

namespace sendoff::samples {

/// Does what the test tells it.
class FakeDelivery final : public Delivery {
    Q_OBJECT
public:
    FakeDelivery(const MailObject &mail, int &cancelled) : mail(mail), m_cancelled(cancelled) {}

    void permitFinalDot() override { isPermitted = true; }
    void cancel() override
    {
        ++m_cancelled;
        const Failure failure{.kind = FailureKind::Cancelled};
        answer(isPermitted ? RecipientOutcome(Uncertain{failure}) : RecipientOutcome(Deferred{failure}));
    }

    void answer(const RecipientOutcome &outcome) { answer(std::vector(mail.envelope.recipients.size(), outcome)); }
    void answer(const std::vector<RecipientOutcome> &outcomes)
    {
        DeliveryReport report;
        report.tlsSummary = QByteArrayLiteral("TLSv1.3");
        for (size_t i = 0; i < outcomes.size(); ++i)
            report.recipients.push_back({mail.envelope.recipients.at(i), outcomes.at(i)});
        emit finished(report);
    }

    MailObject mail;
    bool isPermitted = false;

private:
    int &m_cancelled;
};

class FakeTransport final : public Transport {
    Q_OBJECT
public:
    Delivery *deliver(const MailObject &mail) override
    {
        ++count;
        current = new FakeDelivery(mail, cancelled);
        all.push_back(current);
        emit asked();
        return current;
    }
    int capacity() const override { return places; }

    QPointer<FakeDelivery> current;
    std::vector<QPointer<FakeDelivery>> all;
    int count = 0;
    int cancelled = 0;
    int places = 1;

signals:
    void asked();
};

/// What a test says of the network.
class FakeNetwork final : public NetworkState {
    Q_OBJECT
public:
    bool isOnline() const override { return m_isOnline; }
    void set(bool isOnline)
    {
        m_isOnline = isOnline;
        emit changed(isOnline);
    }

private:
    bool m_isOnline = true;
};

} // namespace sendoff::samples
