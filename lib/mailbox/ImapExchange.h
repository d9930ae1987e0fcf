// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapAnswer.h"
#include "mailbox/ImapCommand.h"

#include <optional>
#include <variant>

namespace sendoff {

// What the session does next for a command.
struct SendPieces { std::vector<ImapPiece> pieces; };
struct AwaitMore {};
struct CommandDone { ImapAnswer answer; };
struct CommandFault { QByteArray detail; }; ///< the server said what it must not
using ExchangeAction = std::variant<SendPieces, AwaitMore, CommandDone, CommandFault>;

/// One command from its first octet to its tagged reply. Pure.
class ImapExchange {
public:
    /// `isIdle`: "+" says that the server tells what comes.
    ImapExchange(const QByteArray &tag, const ImapCommand &command, const ImapWriting &writing, bool isIdle = false);

    SendPieces begin() { return nextPieces(); }
    /// Of a response to this command or untagged.
    ExchangeAction step(const ImapResponse &response);
    /// IDLE stands: RFC 2177.
    bool isIdling() const { return m_isIdling; }
    /// All of it has been said.
    bool isSaid() const { return m_next == m_pieces.size(); }

private:
    SendPieces nextPieces();

    const QByteArray m_tag;
    const std::vector<ImapPiece> m_pieces;
    size_t m_next = 0;
    const bool m_isIdle;
    bool m_isIdling = false;
    ImapGathering m_gathering;
};

} // namespace sendoff
