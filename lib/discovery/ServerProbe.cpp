// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/ServerProbe.h"

#include "discovery/ProbeTalk.h"

#include <QTimer>

namespace sendoff {

namespace {

constexpr std::chrono::seconds patience{10};
constexpr qsizetype longestLine = 4096;

/// One conversation; a child of the context.
class RunningProbe final : public QObject {
public:
    RunningProbe(const ProbeTarget &target, std::unique_ptr<Channel> channel, std::function<void(bool)> done,
                 QObject *parent)
        : QObject(parent), m_talk(target), m_channel(std::move(channel)), m_done(std::move(done))
    {
        connect(m_channel.get(), &Channel::encrypted, this, [this] { act(m_talk.encrypted()); });
        connect(m_channel.get(), &Channel::readyRead, this, &RunningProbe::hear);
        connect(m_channel.get(), &Channel::failed, this, [this] { finish(false); });
        connect(m_channel.get(), &Channel::disconnected, this, [this] { finish(false); });
        QTimer::singleShot(patience, this, [this] { finish(false); });
        m_channel->connectTo(target.host, target.port, target.security == ChannelSecurity::ImplicitTls);
    }

private:
    void hear()
    {
        m_heard += m_channel->read(longestLine);
        while (!m_isOver) {
            const qsizetype end = m_heard.indexOf('\n');
            if (end < 0)
                break;
            const QByteArray line = m_heard.left(end).trimmed();
            m_heard.remove(0, end + 1);
            act(m_talk.line(line));
        }
        if (m_heard.size() > longestLine)
            finish(false);
    }

    void act(const ProbeTalk::Action &action)
    {
        if (const auto *octets = std::get_if<QByteArray>(&action))
            m_channel->write(*octets);
        else if (const auto *over = std::get_if<ProbeTalk::Over>(&action))
            finish(over->isThere);
        else if (std::holds_alternative<ProbeTalk::StartTls>(action) && m_heard.isEmpty() && m_channel->pendingBytes() == 0)
            m_channel->startTls();
        else if (std::holds_alternative<ProbeTalk::StartTls>(action))
            finish(false); // octets before the handshake: RFC 3207 6
    }

    void finish(bool isThere)
    {
        if (std::exchange(m_isOver, true))
            return;
        m_channel->abort();
        deleteLater();
        m_done(isThere);
    }

    ProbeTalk m_talk;
    std::unique_ptr<Channel> m_channel;
    const std::function<void(bool)> m_done;
    QByteArray m_heard;
    bool m_isOver = false;
};

} // namespace

void ChannelServerProbe::probe(const ProbeTarget &target, QObject *context, std::function<void(bool)> done)
{
    new RunningProbe(target, m_makeChannel(), std::move(done), context);
}

} // namespace sendoff
