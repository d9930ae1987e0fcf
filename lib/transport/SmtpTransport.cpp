// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/SmtpTransport.h"

#include "transport/SmtpDelivery.h"

namespace sendoff {

namespace {

/// Long enough for the next message of a burst, short enough not to hold a server's slot for nothing.
constexpr std::chrono::seconds idleTime{15};

} // namespace

SmtpTransport::SmtpTransport(SessionMaker maker, const Clock &clock, QObject *parent)
    : Transport(parent), m_maker(std::move(maker)), m_clock(clock), m_idleTimer(this)
{
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(idleTime);
    connect(&m_idleTimer, &QTimer::timeout, this, &SmtpTransport::dropIdle);
}

SmtpTransport::~SmtpTransport()
{
    dropIdle();
}

Delivery *SmtpTransport::deliver(const MailObject &mail)
{
    return new SmtpDelivery(*this, mail);
}

Session *SmtpTransport::takeIdle(QObject *newOwner)
{
    m_idleTimer.stop();
    Session *session = m_idle;
    m_idle = nullptr;
    if (!session || !session->isReady())
        return nullptr;
    session->disconnect(this);
    session->setParent(newOwner);
    return session;
}

void SmtpTransport::keepIdle(Session *session)
{
    dropIdle();
    m_idle = session;
    session->setParent(this);
    connect(session, &Session::failed, session, &QObject::deleteLater);
    m_idleTimer.start();
}

void SmtpTransport::dropIdle()
{
    if (!m_idle)
        return;
    m_idle->quit();
    m_idle->deleteLater();
    m_idle = nullptr;
}

} // namespace sendoff
