// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/MailboxLooks.h"

#include "outbox/LookPolicy.h"

namespace sendoff {

namespace {

using namespace std::chrono_literals;

/// As with the outbox's own timer: clocks are set, and machines sleep.
constexpr std::chrono::milliseconds longestSleep = 60s;
constexpr std::chrono::milliseconds shortestSleep = 1s;
constexpr size_t looksAtOnce = 16;

} // namespace

MailboxLooks::MailboxLooks(OutboxStore &store, LookupOf lookupOf, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_lookupOf(std::move(lookupOf)), m_clock(clock), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MailboxLooks::look);
}

void MailboxLooks::start()
{
    m_isStarted = true;
    poke();
}

void MailboxLooks::poke()
{
    if (m_isStarted)
        m_timer.start(0);
}

bool MailboxLooks::isResting() const
{
    const QDateTime next = m_store.nextLook();
    return m_running.empty() && (!next.isValid() || next > m_clock.now().addSecs(60));
}

void MailboxLooks::look()
{
    for (const OutboxItem &item : m_store.dueLooks(m_clock.now())) {
        if (m_running.size() >= looksAtOnce)
            break;
        if (!m_running.contains(item.id))
            begin(item);
    }
    schedule();
}

void MailboxLooks::begin(const OutboxItem &item)
{
    MailboxLookup *lookup = m_lookupOf ? m_lookupOf(item.account) : nullptr;
    if (!lookup) {
        // The account lost its mailbox, or went: it is decided as if there had been none.
        if (m_store.recordLook(item.id, {.outcome = Sighting::Outcome::NotLooked, .attempt = std::nullopt}, m_clock.now()))
            emit looked(item.id);
        return;
    }
    m_running.insert(item.id);
    lookup->lookFor(item.messageId, this, [this, item, started = m_clock.now()](const Sighting &sighting) {
        finish(item, started, sighting);
    });
}

void MailboxLooks::finish(const OutboxItem &item, const QDateTime &started, const Sighting &sighting)
{
    m_running.erase(item.id);
    const QDateTime now = m_clock.now();
    const SettledLook settled{.outcome = sighting.outcome,
                              .mailbox = sighting.mailbox,
                              .next = LookPolicy::next(sighting.outcome, item.looks + 1, now),
                              .attempt = OutboxAttempt{started, now, sighting.tlsSummary, sighting.transcript}};
    // If it can't be recorded, or a person has decided in the meantime, there is nothing more to do here: what is
    // still due is looked for again.
    if (m_store.recordLook(item.id, settled, now)) {
        emit looked(item.id);
        return poke();
    }
    schedule();
}

void MailboxLooks::schedule()
{
    const QDateTime next = m_store.nextLook();
    if (!next.isValid())
        return;
    const auto wait = std::chrono::milliseconds(m_clock.now().msecsTo(next));
    // What is under way is still due; its end looks again.
    m_timer.start(std::clamp(wait, shortestSleep, longestSleep));
}

} // namespace sendoff
