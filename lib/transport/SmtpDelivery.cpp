// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/SmtpDelivery.h"

#include "transport/SmtpTransport.h"

namespace sendoff {

SmtpDelivery::SmtpDelivery(SmtpTransport &transport, const MailObject &mail) : m_transport(&transport), m_mail(mail)
{
    QMetaObject::invokeMethod(this, [this] { begin(); }, Qt::QueuedConnection);
}

void SmtpDelivery::begin()
{
    if (m_finished || !m_transport)
        return;
    if (Session *session = m_transport->takeIdle(this)) {
        m_reused = true;
        attach(session);
        session->send(m_mail);
    } else {
        open();
    }
}

void SmtpDelivery::open()
{
    m_reused = false;
    m_transport->m_maker.readSecret(this, [this](const Result<Secret, Failure> &secret) {
        if (m_finished || !m_transport)
            return;
        if (!secret)
            return deferAll(secret.error());
        attach(m_transport->m_maker.make(*secret, this));
        emit stageReached(Stage::Connect);
        m_session->open();
    });
}

void SmtpDelivery::attach(Session *session)
{
    m_session = session;
    connect(session, &Session::stageReached, this, &Delivery::stageReached);
    connect(session, &Session::progress, this, &Delivery::progress);
    connect(session, &Session::finalDotPending, this, &Delivery::finalDotPending);
    connect(session, &Session::ready, this, [this] { m_session->send(m_mail); });
    connect(session, &Session::failed, this, &SmtpDelivery::deferAll);
    connect(session, &Session::sent, this, &SmtpDelivery::onSent);
}

void SmtpDelivery::permitFinalDot()
{
    if (m_session)
        m_session->permitFinalDot();
}

void SmtpDelivery::cancel()
{
    if (m_session)
        return m_session->cancel();
    const Failure cancelled{.kind = FailureKind::Cancelled, .stage = Stage::Local, .scope = Scope::Session};
    QMetaObject::invokeMethod(
        this, [this, cancelled] { deferAll(cancelled); }, Qt::QueuedConnection);
}

/// A server may close an idle connection at any time. That says nothing about the message: a fresh
/// connection is made before anyone hears of it.
bool SmtpDelivery::idleSessionHadGone(const std::vector<RecipientOutcome> &outcomes) const
{
    if (!m_reused || !m_transport)
        return false;
    return std::all_of(outcomes.begin(), outcomes.end(), [](const RecipientOutcome &outcome) {
        const auto *deferred = std::get_if<Deferred>(&outcome);
        return deferred && deferred->failure.scope == Scope::Session && deferred->failure.stage == Stage::MailFrom
            && (deferred->failure.kind == FailureKind::ConnectionLost
                || (deferred->failure.reply && deferred->failure.reply->code == 421));
    });
}

void SmtpDelivery::onSent(const std::vector<RecipientOutcome> &outcomes)
{
    if (!idleSessionHadGone(outcomes))
        return finish(outcomes);
    m_session->disconnect(this);
    m_session->deleteLater();
    m_session = nullptr;
    open();
}

void SmtpDelivery::deferAll(const Failure &failure)
{
    finish(std::vector<RecipientOutcome>(m_mail.envelope.recipients.size(), Deferred{failure}));
}

void SmtpDelivery::finish(const std::vector<RecipientOutcome> &outcomes)
{
    if (m_finished)
        return;
    m_finished = true;
    DeliveryReport report;
    for (size_t i = 0; i < outcomes.size(); ++i)
        report.recipients.push_back({m_mail.envelope.recipients[i], outcomes[i]});
    if (m_session) {
        report.transcript = m_session->takeTranscript();
        report.tlsSummary = m_session->tlsSummary();
        m_session->disconnect(this);
        if (m_session->isReady() && m_transport)
            m_transport->keepIdle(m_session);
        else
            m_session->deleteLater();
        m_session = nullptr;
    }
    emit finished(report);
}

} // namespace sendoff
