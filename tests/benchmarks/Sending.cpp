// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sending.h"

#include "net/SslSocketChannel.h"

#include <QCoreApplication>

using namespace sendoff;

namespace {

SessionSettings settingsFor(quint16 port)
{
    SessionSettings settings{.host = QStringLiteral("localhost"), .port = port};
    settings.handshake.login = true;
    settings.handshake.sasl.user = QStringLiteral("jane");
    settings.handshake.sasl.password = "secret-word";
    return settings;
}

} // namespace

Sending::Sending(quint16 port, const QString &caFile, const MailObject &mail, int count)
    : m_mail(mail), m_count(count),
      m_session(settingsFor(port), std::make_unique<SslSocketChannel>(TlsPolicy{.caFile = caFile}), m_clock,
                m_randomness)
{
    connect(&m_session, &Session::ready, this, &Sending::handOver);
    connect(&m_session, &Session::finalDotPending, &m_session, &Session::permitFinalDot);
    connect(&m_session, &Session::sent, this, &Sending::onSent);
    connect(&m_session, &Session::failed, this, [this](const Failure &failure) {
        qWarning("%s: %s", qPrintable(toName(failure.kind)), failure.detail.constData());
        end(1);
    });
}

void Sending::handOver()
{
    for (; m_handedOver < m_count && m_session.room() > 0; ++m_handedOver)
        m_session.send(m_mail);
}

void Sending::onSent(MailNumber, const std::vector<RecipientOutcome> &outcomes)
{
    const bool isAccepted =
        std::all_of(outcomes.begin(), outcomes.end(), [](const RecipientOutcome &outcome) {
            return std::holds_alternative<Accepted>(outcome);
        });
    if (!isAccepted)
        end(1);
    else if (++m_answered == m_count)
        end(0);
    else
        handOver();
}

void Sending::end(int code)
{
    m_session.quit();
    QCoreApplication::exit(code);
}
