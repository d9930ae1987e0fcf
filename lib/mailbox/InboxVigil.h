// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "mailbox/ReportSearch.h"

namespace sendoff {

// What the session of a vigil does next, beside a request.
struct VigilEndsIdle {};                        ///< ImapSession::stopIdle(); the answer goes to answered()
struct VigilNews {};                            ///< something may have arrived: a look is worth it
struct VigilRefused { QByteArray detail = {}; }; ///< no IDLE here: technical English, or the server's words
struct VigilRests {};                           ///< nothing
using VigilStep = std::variant<ImapRequest, ReportsGathered, ReportsNotGathered, VigilEndsIdle, VigilNews, VigilRefused, VigilRests>;

/// One session's stay at the INBOX: looks for reports when it is told to, and waits in IDLE (RFC 2177) between two
/// looks. Pure: answers in, one step out each.
///
/// | state   | what it said          | told to look        | what it hears, and what becomes of it                |
/// |---------|-----------------------|---------------------|------------------------------------------------------|
/// | Free    | nothing               | Looking             | –                                                    |
/// | Looking | a search's requests   | –                   | gathered or not: Free                                |
/// | Waiting | IDLE                  | Leaving, says DONE  | more messages: news · OK (it is time): news, Free · NO: refused, Free |
/// | Leaving | DONE                  | –                   | OK or not: Looking                                   |
class InboxVigil {
public:
    explicit InboxVigil(Randomness &randomness) : m_randomness(randomness) {}

    bool isFree() const { return m_state == State::Free; }
    /// From IDLE to its reply.
    bool isInIdle() const { return m_state == State::Waiting || m_state == State::Leaving; }
    /// False once the server refused to.
    bool canWait() const { return !m_isRefused; }
    /// Precondition: no look is under way.
    VigilStep look(ReportSearch search);
    /// Precondition: isFree(), canWait(), and a look was made: the INBOX is examined.
    VigilStep wait();
    VigilStep answered(const ImapAnswer &answer);
    /// ImapSession::stirred().
    VigilStep stirred() const;
    /// True once if something arrived while a look was made.
    bool takeNews() { return std::exchange(m_hasNews, false); }

    /// RFC 2177: a server may end what is silent for 29 minutes. Not all accounts at the same time.
    static constexpr std::chrono::seconds shortestWait = std::chrono::minutes(24);
    static constexpr std::chrono::seconds longestWait = std::chrono::minutes(28);

private:
    enum class State { Free, Looking, Waiting, Leaving };

    VigilStep begin();
    VigilStep goOn(const ReportSearchStep &step);

    Randomness &m_randomness;
    State m_state = State::Free;
    std::optional<ReportSearch> m_search;
    bool m_isExamined = false; ///< of this look
    bool m_hasNews = false;
    bool m_isRefused = false;
};

} // namespace sendoff
