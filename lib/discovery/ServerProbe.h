// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/ProbeTarget.h"
#include "net/Channel.h"

#include <functional>
#include <memory>

namespace sendoff {

/// Says whether a server answers at a name and port with a certificate that is good for the name.
/// Nothing of the user is told to it. `done` runs later in the event loop, once, and not at all if
/// `context` is gone by then, which also ends the connection.
class ServerProbe {
public:
    virtual ~ServerProbe() = default;
    virtual void probe(const ProbeTarget &target, QObject *context, std::function<void(bool isThere)> done) = 0;
};

class ChannelServerProbe final : public ServerProbe {
public:
    using ChannelMaker = std::function<std::unique_ptr<Channel>()>;

    explicit ChannelServerProbe(ChannelMaker makeChannel) : m_makeChannel(std::move(makeChannel)) {}
    void probe(const ProbeTarget &target, QObject *context, std::function<void(bool isThere)> done) override;

private:
    const ChannelMaker m_makeChannel;
};

} // namespace sendoff
