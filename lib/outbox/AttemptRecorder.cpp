// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/AttemptRecorder.h"

#include <algorithm>

namespace sendoff {

AttemptRecorder::AttemptRecorder(OutboxStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AttemptRecorder::write);
}

AttemptRecorder::~AttemptRecorder()
{
    if (!m_settled.empty())
        (void)m_store.advance({}, m_settled);
}

void AttemptRecorder::addDot(ItemId id)
{
    m_dots.push_back(id);
    writeSoon();
}

void AttemptRecorder::dropDot(ItemId id)
{
    std::erase(m_dots, id);
}

void AttemptRecorder::add(SettledAttempt settled)
{
    m_settled.push_back(std::move(settled));
    writeSoon();
}

void AttemptRecorder::writeSoon()
{
    if (!m_timer.isActive())
        m_timer.start(0);
}

void AttemptRecorder::write()
{
    m_timer.stop();
    const auto dots = std::exchange(m_dots, {});
    const auto settled = std::exchange(m_settled, {});
    const auto done = m_store.advance(dots, settled);
    for (const ItemId id : dots)
        emit dotRecorded(id, done && std::find(done->begin(), done->end(), id) != done->end());
    if (!done)
        m_settled.insert(m_settled.begin(), settled.begin(), settled.end());
    for (const SettledAttempt &each : settled)
        emit recorded(each, bool(done));
    if (!settled.empty() && done)
        emit written();
}

} // namespace sendoff
