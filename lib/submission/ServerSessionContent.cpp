// SPDX-License-Identifier: GPL-3.0-or-later
// The message itself: DATA (RFC 5321 4.1.1.4) and BDAT (RFC 3030 2).
#include "submission/ServerSession.h"

namespace sendoff {

void ServerSession::data(const QByteArray &argument)
{
    if (!argument.isEmpty())
        return reply("501 5.5.4 DATA takes nothing");
    if (!m_hasMail)
        return reply("503 5.5.1 MAIL first");
    if (m_isChunked)
        return reply("503 5.5.1 BDAT and DATA exclude each other: RSET first");
    if (m_envelope.recipients.isEmpty())
        return reply("554 5.5.1 No valid recipients");
    m_state = State::Content;
    beginMessage();
    reply("354 End with a line that is only a dot");
}

void ServerSession::bdat(const QByteArray &argument)
{
    const QByteArrayList words = argument.simplified().split(' ');
    bool ok = false;
    const qint64 size = words[0].toLongLong(&ok);
    const bool isLast = words.size() == 2 && words[1].toUpper() == "LAST";
    // Without its size nobody can tell where the chunk ends and the next command begins.
    if (!ok || size < 0 || words[0].startsWith('+') || words.size() > 2 || (words.size() == 2 && !isLast))
        return close("501 5.5.4 BDAT wants a number of octets, and LAST with the last of them");
    m_chunkLeft = size;
    m_isLastChunk = isLast;
    m_chunkRefusal = !m_hasMail                         ? "503 5.5.1 MAIL first"
        : m_envelope.recipients.isEmpty()               ? "554 5.5.1 No valid recipients"
                                                        : QByteArray();
    if (m_chunkRefusal.isEmpty() && !m_isChunked)
        beginMessage();
    m_isChunked = m_isChunked || m_chunkRefusal.isEmpty();
    m_state = State::Chunk;
    // Known to be too much before it is all there.
    if (m_chunkRefusal.isEmpty() && size > m_rules.sizeLimit - m_received)
        refuseMessage(tooLargeReply(m_rules.sizeLimit));
    if (m_chunkLeft == 0)
        endChunk();
}

void ServerSession::beginMessage()
{
    m_isBegun = true;
    m_actions.push_back(BeginMessage{m_envelope});
}

bool ServerSession::takeContent()
{
    if (m_input.isEmpty())
        return false;
    const DotUnstuffer::Piece piece = m_content.take(m_input);
    if (m_rules.refusesBareLineEnds && endsBySmuggling(m_input.left(piece.consumed)))
        return false;
    m_input.remove(0, piece.consumed);
    addContent(piece.content);
    if (!piece.atEnd)
        return false;
    endMessage();
    return true;
}

bool ServerSession::takeChunk()
{
    const QByteArray octets = m_input.left(m_chunkLeft);
    if (octets.isEmpty())
        return false;
    m_input.remove(0, octets.size());
    m_chunkLeft -= octets.size();
    if (m_chunkRefusal.isEmpty()) {
        // No dot ends anything here, so none can be smuggled.
        if (m_rules.refusesBareLineEnds && m_lineEnds.take(octets) != LineEndGuard::Finding::None)
            refuseBareLineEnd("554 5.6.0 A line of the message ends without CR LF: the program has to send both");
        addContent(octets);
    }
    if (m_chunkLeft > 0)
        return false;
    endChunk();
    return true;
}

void ServerSession::endChunk()
{
    m_state = State::Command;
    if (!m_chunkRefusal.isEmpty())
        return reply(m_chunkRefusal);
    // What is refused is over: a client that pipelines the rest hears of it with each chunk.
    if (m_isLastChunk || !m_refusal.isEmpty())
        return endMessage();
    reply("250 2.0.0 Go on");
}

/// Refuses the message where a line end stands alone. True if the session is over, as its client may take
/// the message for ended, and what follows for commands.
bool ServerSession::endsBySmuggling(const QByteArray &raw)
{
    switch (m_lineEnds.take(raw)) {
    case LineEndGuard::Finding::None:
        break;
    case LineEndGuard::Finding::Bare:
        refuseBareLineEnd("554 5.6.0 A line of the message ends without CR LF: the program has to send both (curl: --crlf)");
        break;
    case LineEndGuard::Finding::BareDot:
        close("554 5.5.2 A line of only a dot ends without CR LF: nothing was taken");
        return true;
    }
    return false;
}

void ServerSession::addContent(const QByteArray &octets)
{
    m_received += octets.size();
    if (m_received > m_rules.sizeLimit)
        refuseMessage(tooLargeReply(m_rules.sizeLimit));
    if (m_refusal.isEmpty() && !octets.isEmpty())
        m_actions.push_back(WriteMessage{octets});
}

/// At its end; what still comes of it is skipped.
void ServerSession::refuseMessage(const QByteArray &reply)
{
    if (m_refusal.isEmpty())
        m_refusal = reply;
    abandon();
}

/// The one that counts of several reasons, in whatever pieces they came.
void ServerSession::refuseBareLineEnd(const QByteArray &reply)
{
    m_refusal = reply;
    abandon();
}

void ServerSession::endMessage()
{
    if (isRevoked())
        return close("421 4.7.0 This login was revoked");
    if (!m_refusal.isEmpty()) {
        const QByteArray refusal = m_refusal;
        m_state = State::Command;
        forget();
        return reply(refusal);
    }
    m_state = State::Committing;
    m_isBegun = false;
    m_actions.push_back(CommitMessage{});
}

void ServerSession::abandon()
{
    if (std::exchange(m_isBegun, false))
        m_actions.push_back(AbortMessage{});
}

} // namespace sendoff
