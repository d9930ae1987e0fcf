// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/Connection.h"

#include "transport/SmtpDelivery.h"

namespace sendoff {

namespace {

/// Long enough for the next message of a burst, short enough not to hold a server's slot for nothing.
constexpr std::chrono::seconds idleTime{15};

/// The session ended before the server said anything about this message.
bool isUntouched(const std::vector<RecipientOutcome> &outcomes)
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const RecipientOutcome &outcome) {
        const auto *deferred = std::get_if<Deferred>(&outcome);
        if (!deferred || deferred->failure.scope != Scope::Session)
            return false;
        const Failure &failure = deferred->failure;
        const bool isLastWord = failure.reply && (failure.reply->code == 421 || failure.stage == Stage::MailFrom);
        return isLastWord || failure.kind == FailureKind::ConnectionLost || failure.kind == FailureKind::ProtocolError;
    });
}

} // namespace

Connection::Connection(Session *session, QObject *parent) : QObject(parent), m_session(session), m_idleTimer(this)
{
    m_session->setParent(this);
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(idleTime);
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        m_session->quit();
        end(std::nullopt);
    });
    connect(m_session, &Session::stageReached, this, &Connection::stageReached);
    connect(m_session, &Session::ready, this, [this] {
        m_wasReady = true;
        m_idleTimer.start();
        emit ready();
    });
    connect(m_session, &Session::failed, this, [this](const Failure &failure) {
        // What was lost while idle nobody waited for: whoever comes meanwhile gets another one.
        end(m_wasReady ? std::nullopt : std::optional(failure));
    });
    connect(m_session, &Session::sent, this, &Connection::onSent);
    connect(m_session, &Session::progress, this, [this](MailNumber number, qint64 sent, qint64 total) {
        const auto load = m_loads.find(number);
        if (load != m_loads.end() && load->second.delivery)
            emit load->second.delivery->progress(sent, total);
    });
    connect(m_session, &Session::finalDotPending, this, [this](MailNumber number) {
        const auto load = m_loads.find(number);
        if (load != m_loads.end() && load->second.delivery)
            emit load->second.delivery->finalDotPending();
    });
    m_session->open();
}

Connection::~Connection() = default;

qint64 Connection::backlog() const
{
    qint64 octets = 0;
    for (const auto &[number, load] : m_loads)
        octets += load.size;
    return octets;
}

std::map<MailNumber, Connection::Load>::iterator Connection::find(const SmtpDelivery *delivery)
{
    return std::find_if(m_loads.begin(), m_loads.end(),
                        [delivery](const auto &each) { return each.second.delivery == delivery; });
}

void Connection::take(SmtpDelivery *delivery)
{
    m_idleTimer.stop();
    const MailNumber number = m_session->send(delivery->mail());
    m_loads.insert({number, {delivery, delivery->mail().content->size(), m_wasUsed && !delivery->wasReturned()}});
    m_wasUsed = true;
}

void Connection::cancel(SmtpDelivery *delivery)
{
    const auto load = find(delivery);
    if (load == m_loads.end())
        return;
    load->second.mayReturn = false;
    m_session->cancel(load->first);
}

void Connection::permitFinalDot(SmtpDelivery *delivery)
{
    const auto load = find(delivery);
    if (load != m_loads.end())
        m_session->permitFinalDot(load->first);
}

void Connection::quit()
{
    m_isOver = true;
    m_session->quit();
}

void Connection::onSent(MailNumber number, const std::vector<RecipientOutcome> &outcomes, const Transcript &transcript)
{
    const auto found = m_loads.find(number);
    if (found == m_loads.end())
        return;
    const Load load = found->second;
    m_loads.erase(found);
    // A server may close a connection between two messages at any time. That says nothing about the
    // second: a fresh connection is made before anyone hears of it.
    if (load.delivery && load.mayReturn && isUntouched(outcomes))
        emit returned(load.delivery);
    else if (load.delivery)
        load.delivery->finish(outcomes, transcript, m_session->tlsRecord().toBytes());
    if (!m_session->isReady()) {
        if (m_loads.empty())
            end(std::nullopt);
        return;
    }
    if (m_loads.empty() && m_session->isSpent()) {
        m_session->quit();
        return end(std::nullopt);
    }
    if (m_loads.empty())
        m_idleTimer.start();
    emit roomMade();
}

void Connection::end(const std::optional<Failure> &failure)
{
    m_idleTimer.stop();
    if (!std::exchange(m_isOver, true))
        emit over(failure);
}

} // namespace sendoff
