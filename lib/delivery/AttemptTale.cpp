// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptTale.h"

#include <deque>

namespace sendoff {

namespace {

using Direction = Transcript::Direction;

constexpr QByteArrayView endedMark("Ended: ");

/// Follows which command a reply belongs to: replies come in the order of the commands (RFC 2920 3.1).
class TaleReader {
public:
    explicit TaleReader(AttemptTale &tale) : m_tale(tale) {}

    void client(const QByteArray &line) { m_commands.push_back(stageOf(line)); }

    void server(qsizetype at, const QByteArray &line)
    {
        m_reply.text += (m_reply.text.isEmpty() ? "" : "\n") + wordsOf(line);
        m_lines += at;
        if (line.size() > 3 && line.at(3) == '-')
            return;
        m_reply.code = line.left(3).toInt();
        settle();
        m_reply = {};
        m_lines.clear();
    }

    void note(const QByteArray &line)
    {
        if (!line.startsWith(endedMark))
            return;
        const QByteArray name = line.mid(endedMark.size()).split(',').first();
        if (const auto kind = failureKindFromName(QString::fromLatin1(name)); kind && !m_tale.failure)
            m_tale.failure = Failure{.kind = *kind, .stage = m_commands.empty() ? m_last : m_commands.front()};
    }

private:
    Stage stageOf(const QByteArray &line)
    {
        constexpr std::pair<QByteArrayView, Stage> verbs[] = {
            {"EHLO", Stage::Ehlo},     {"HELO", Stage::Ehlo},     {"LHLO", Stage::Ehlo}, {"STARTTLS", Stage::StartTls},
            {"AUTH", Stage::Auth},     {"MAIL", Stage::MailFrom}, {"RCPT", Stage::RcptTo}, {"DATA", Stage::Data},
            {"RSET", Stage::Quit},     {"QUIT", Stage::Quit},
        };
        if (line.startsWith("BDAT"))
            return line.endsWith(" LAST") ? Stage::FinalDot : Stage::Data;
        for (const auto &[verb, stage] : verbs) {
            if (line.startsWith(verb))
                return stage;
        }
        return Stage::Auth; // a response, hidden
    }

    QByteArray wordsOf(const QByteArray &line)
    {
        const QByteArray words = line.mid(4);
        const qsizetype end = words.indexOf(' ');
        const auto status = EnhancedStatus::parse(end < 0 ? words : words.left(end));
        if (!status)
            return words;
        m_reply.enhanced = status;
        return end < 0 ? QByteArray() : words.mid(end + 1);
    }

    void settle()
    {
        if (!m_commands.empty()) {
            m_last = m_commands.front();
            m_commands.pop_front();
        } else if (m_last == Stage::Data) {
            m_last = Stage::FinalDot;
        }
        const bool isRefusal = m_reply.code >= 400;
        if (m_last == Stage::FinalDot)
            m_tale.accepted = m_reply.code / 100 == 2;
        if (!isRefusal || m_last == Stage::Quit)
            return;
        // Before the envelope, what is refused may go on in another way: HELO, the next mechanism.
        const bool isOfMessage = m_last >= Stage::MailFrom;
        if (isOfMessage) {
            for (const qsizetype at : m_lines)
                m_tale.telling += at;
        }
        if (m_tale.failure && m_tale.failure->stage >= Stage::MailFrom)
            return;
        const bool isLogin = m_last == Stage::Auth && m_reply.isPermanent();
        m_tale.failure = Failure{.kind = isLogin                 ? FailureKind::AuthRefused
                                     : m_reply.isPermanent() ? FailureKind::ReplyPermanent
                                                             : FailureKind::ReplyTransient,
                                 .stage = m_last,
                                 .reply = m_reply};
    }

    AttemptTale &m_tale;
    std::deque<Stage> m_commands; ///< not answered yet
    Stage m_last = Stage::Greeting;
    ServerReply m_reply;
    QList<qsizetype> m_lines;
};

} // namespace

AttemptTale AttemptTale::of(const Transcript &transcript)
{
    AttemptTale tale;
    TaleReader reader(tale);
    qsizetype at = 0;
    for (const Transcript::Line &line : transcript.lines()) {
        if (line.deciding)
            tale.telling += at;
        if (line.direction == Direction::ToServer)
            reader.client(line.text);
        else if (line.direction == Direction::FromServer)
            reader.server(at, line.text);
        else
            reader.note(line.text);
        ++at;
    }
    // What was refused on the way there didn't matter in the end.
    if (tale.accepted && tale.failure && tale.failure->stage < Stage::MailFrom)
        tale.failure.reset();
    return tale;
}

} // namespace sendoff
