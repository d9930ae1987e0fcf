// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Channel.h"

#include <variant>
#include <vector>

namespace sendoff {

/// What a channel has to tell, kept until control is back in the event loop: so no call of a channel
/// emits from inside itself. readyRead and drained that nobody has heard yet stand for all that
/// follow, and one event of the loop carries all that has gathered: thousands of small reads and
/// writes a second cost little.
class ChannelEvents final : public QObject {
    Q_OBJECT
public:
    /// Emits the signals of `channel`, which owns this.
    explicit ChannelEvents(Channel *channel);

    void connected();
    void encrypted(const TlsFacts &facts);
    void readyRead();
    void drained();
    /// These two are the last: what comes after them is dropped.
    void disconnected(bool clean);
    void failed(const ChannelError &error);
    /// Nothing is emitted from now on.
    void silence();

    bool event(QEvent *event) override;

private:
    struct Connected {};
    struct Readable {};
    struct Drained {};
    struct Closed {
        bool clean;
    };
    using Event = std::variant<Connected, TlsFacts, Readable, Drained, Closed, ChannelError>;

    void add(Event event);
    void emitNow(const Event &event);

    Channel *const m_channel;
    std::vector<Event> m_waiting;
    bool m_readable = false; ///< a Readable waits
    bool m_drained = false;  ///< a Drained waits
    bool m_over = false;     ///< takes no more
    bool m_silent = false;   ///< emits no more
};

} // namespace sendoff
