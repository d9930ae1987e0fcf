// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Transport.h"

#include <QPointer>

namespace sendoff::samples {

/// Does what the test tells it.
class FakeDelivery final : public Delivery {
    Q_OBJECT
public:
    explicit FakeDelivery(const MailObject &mail) : mail(mail) {}

    void permitFinalDot() override { isPermitted = true; }
    void cancel() override
    {
        isCancelled = true;
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
    bool isCancelled = false;
};

class FakeTransport final : public Transport {
    Q_OBJECT
public:
    Delivery *deliver(const MailObject &mail) override
    {
        ++count;
        current = new FakeDelivery(mail);
        emit asked();
        return current;
    }

    QPointer<FakeDelivery> current;
    int count = 0;

signals:
    void asked();
};

} // namespace sendoff::samples
