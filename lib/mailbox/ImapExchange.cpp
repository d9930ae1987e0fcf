// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapExchange.h"

namespace sendoff {

ImapExchange::ImapExchange(const QByteArray &tag, const ImapCommand &command, const ImapWriting &writing, bool isIdle)
    : m_tag(tag), m_pieces(command.pieces(tag, writing)), m_isIdle(isIdle)
{
}

/// As many as may go without waiting.
SendPieces ImapExchange::nextPieces()
{
    SendPieces send;
    while (!isSaid()) {
        send.pieces.push_back(m_pieces[m_next++]);
        if (send.pieces.back().waits)
            break;
    }
    return send;
}

ExchangeAction ImapExchange::step(const ImapResponse &response)
{
    switch (response.kind) {
    case ImapResponse::Kind::Continuation:
        if (!isSaid())
            return nextPieces();
        if (!m_isIdle || m_isIdling)
            return CommandFault{QByteArrayLiteral("a \"+\" that nothing waited for")};
        m_isIdling = true;
        return AwaitMore{};
    case ImapResponse::Kind::Data:
        if (m_gathering.take(response))
            return AwaitMore{};
        return CommandFault{QByteArrayLiteral("more data than any request needs")};
    case ImapResponse::Kind::Status:
        break;
    }
    if (response.tag.isEmpty()) {
        m_gathering.takeStatus(response);
        return AwaitMore{};
    }
    if (response.tag != m_tag)
        return CommandFault{QByteArrayLiteral("a reply to a command that nobody gave")};
    if (!isSaid() && response.status == ImapStatus::Ok)
        return CommandFault{QByteArrayLiteral("done before the command was said")};
    return CommandDone{m_gathering.finish(response)};
}

} // namespace sendoff
