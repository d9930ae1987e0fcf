// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/InboxVigil.h"

namespace sendoff {

VigilStep InboxVigil::look(ReportSearch search)
{
    m_search.emplace(std::move(search));
    if (m_state == State::Waiting) {
        m_state = State::Leaving;
        return VigilEndsIdle{};
    }
    return begin();
}

VigilStep InboxVigil::begin()
{
    m_state = State::Looking;
    m_isExamined = false;
    m_hasNews = false;
    return goOn(m_search->begin());
}

VigilStep InboxVigil::wait()
{
    m_state = State::Waiting;
    const auto random = std::chrono::seconds(quint8(m_randomness.bytes(1).front()));
    return ImapRequest::idle(std::min(shortestWait + random, longestWait));
}

VigilStep InboxVigil::stirred() const
{
    // What comes after DONE the next look sees anyway.
    return m_state == State::Waiting ? VigilStep(VigilNews{}) : VigilRests{};
}

VigilStep InboxVigil::answered(const ImapAnswer &answer)
{
    if (m_state == State::Looking) {
        // Until EXAMINE is done (RFC 9051 6.3.2), the search to come finds it.
        m_hasNews = m_hasNews || (m_isExamined && answer.hasArrivals);
        m_isExamined = true;
        return goOn(m_search->step(answer));
    }
    m_isRefused = !answer.isOk();
    if (m_state == State::Leaving)
        return begin();
    m_state = State::Free;
    return m_isRefused ? VigilStep(VigilRefused{answer.text}) : VigilNews{};
}

VigilStep InboxVigil::goOn(const ReportSearchStep &step)
{
    if (!std::holds_alternative<ImapRequest>(step))
        m_state = State::Free;
    return std::visit([](const auto &each) { return VigilStep(each); }, step);
}

} // namespace sendoff
