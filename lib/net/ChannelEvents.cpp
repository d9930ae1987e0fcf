// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ChannelEvents.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace sendoff {

ChannelEvents::ChannelEvents(Channel *channel) : QObject(channel), m_channel(channel) {}

void ChannelEvents::connected()
{
    add(Connected{});
}

void ChannelEvents::encrypted(const TlsFacts &facts)
{
    add(facts);
}

void ChannelEvents::readyRead()
{
    if (!std::exchange(m_readable, true))
        add(Readable{});
}

void ChannelEvents::drained()
{
    if (!std::exchange(m_drained, true))
        add(Drained{});
}

void ChannelEvents::disconnected(bool clean)
{
    add(Closed{clean});
    m_over = true;
}

void ChannelEvents::failed(const ChannelError &error)
{
    add(error);
    m_over = true;
}

void ChannelEvents::silence()
{
    m_over = m_silent = true;
    m_waiting.clear();
}

void ChannelEvents::add(Event event)
{
    if (m_over)
        return;
    if (m_waiting.empty())
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    m_waiting.push_back(std::move(event));
}

bool ChannelEvents::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    const std::vector<Event> all = std::exchange(m_waiting, {});
    m_readable = m_drained = false;
    const QPointer<ChannelEvents> self = this;
    for (const Event &each : all) {
        // A receiver may have aborted or destroyed the channel.
        if (!self || m_silent)
            break;
        emitNow(each);
    }
    return true;
}

void ChannelEvents::emitNow(const Event &event)
{
    if (std::holds_alternative<Connected>(event))
        emit m_channel->connected();
    else if (const auto *facts = std::get_if<TlsFacts>(&event))
        emit m_channel->encrypted(*facts);
    else if (std::holds_alternative<Readable>(event))
        emit m_channel->readyRead();
    else if (std::holds_alternative<Drained>(event))
        emit m_channel->drained();
    else if (const auto *closed = std::get_if<Closed>(&event))
        emit m_channel->disconnected(closed->clean);
    else if (const auto *error = std::get_if<ChannelError>(&event))
        emit m_channel->failed(*error);
}

} // namespace sendoff
