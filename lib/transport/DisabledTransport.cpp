// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/DisabledTransport.h"

namespace sendoff {

namespace {

class PutOff final : public Delivery {
public:
    explicit PutOff(const MailObject &mail)
    {
        DeliveryReport report;
        for (const AddrSpec &recipient : mail.envelope.recipients)
            report.recipients.push_back({recipient, Deferred{{.kind = FailureKind::AccountDisabled, .stage = Stage::Local, .scope = Scope::Account}}});
        QMetaObject::invokeMethod(
            this, [this, report] { emit finished(report); }, Qt::QueuedConnection);
    }
    void permitFinalDot() override {}
    void cancel() override {}
};

} // namespace

Delivery *DisabledTransport::deliver(const MailObject &mail)
{
    return new PutOff(mail);
}

} // namespace sendoff
