// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailObject.h"
#include "smtp/DotStuffer.h"

namespace sendoff {

/// Reads a message block by block, ready for the wire, in constant memory.
class ContentPump {
public:
    ContentPump(const MessageContent &content, DotStuffer::Dots dots);

    /// False if the content can't be read, or any more.
    bool isGood() const { return m_source && !m_failed; }
    bool atEnd() const { return m_atEnd; }
    /// The next octets for the channel. Precondition: isGood() and not atEnd().
    QByteArray next();
    /// What ends the message.
    QByteArray end() { return m_stuffer.end(); }
    qint64 octetsRead() const { return m_read; }
    qint64 total() const { return m_total; }

private:
    std::unique_ptr<QIODevice> m_source;
    DotStuffer m_stuffer;
    QByteArray m_block;
    qint64 m_read = 0;
    qint64 m_total = 0;
    bool m_atEnd = false;
    bool m_failed = false;
};

} // namespace sendoff
