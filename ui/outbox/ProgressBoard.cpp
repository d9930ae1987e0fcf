// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/ProgressBoard.h"

#include "ui/words/AttemptWords.h"

#include <QLocale>

#include <cmath>

namespace sendoff {

namespace {

constexpr std::chrono::milliseconds betweenWords{100};
constexpr qsizetype many = 20;

} // namespace

ProgressBoard::ProgressBoard(MailService &service, QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(betweenWords);
    connect(&m_quiet, &QTimer::timeout, this, &ProgressBoard::sayNow);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_pace.isEmpty())
            m_tick.stop();
        for (const ItemId id : m_pace.ids())
            say(id);
    });
    connect(&service, &MailService::progress, this, &ProgressBoard::note);
    // Claimed, at its final dot, or settled: what it said before is over.
    connect(&service, &MailService::outboxChanged, this, &ProgressBoard::drop);
    connect(&service, &MailService::healthChanged, this, [this, &service] {
        if (m_pace.isEmpty() || service.health().sending > 0)
            return;
        m_pace.clear();
        m_shown.clear();
        m_overall.reset();
        say({});
    });
}

void ProgressBoard::note(ItemId id, qint64 sent, qint64 total)
{
    m_pace.note(id, sent, total, m_clock.elapsed());
    if (!m_tick.isActive())
        m_tick.start();
    say(id);
}

void ProgressBoard::drop(ItemId id)
{
    if (id.isNull() || !m_pace.contains(id))
        return;
    m_pace.drop(id);
    m_shown.erase(id);
    say(id);
}

void ProgressBoard::say(ItemId id)
{
    m_said += id;
    if (!m_quiet.isActive())
        sayNow();
}

void ProgressBoard::sayNow()
{
    if (m_said.isEmpty())
        return;
    m_quiet.start();
    look();
    const QSet<ItemId> said = std::exchange(m_said, {});
    if (said.size() > many || said.contains(ItemId())) {
        emit changed({});
        return;
    }
    for (const ItemId id : said)
        emit changed(id);
}

void ProgressBoard::look()
{
    const qint64 now = m_clock.elapsed();
    m_shown.clear();
    for (const ItemId id : m_pace.ids())
        m_shown.emplace(id, *m_pace.of(id, now));
    m_overall = m_pace.isEmpty() ? std::nullopt : std::optional(m_pace.overall(now));
}

QString progressLine(const SendingPace::Progress &progress)
{
    QString line = ProgressBoard::tr("%1 %", "per cent").arg(QLocale().toString(int(std::floor(progress.fraction() * 100))));
    const QString pace = words::pace(progress.octetsPerSecond, progress.secondsLeft);
    return pace.isEmpty() ? line : line + QStringLiteral(" · ") + pace;
}

} // namespace sendoff
