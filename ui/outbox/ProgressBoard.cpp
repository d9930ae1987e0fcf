// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/ProgressBoard.h"

#include "ui/words/AttemptWords.h"

#include <QLocale>

#include <cmath>

namespace sendoff {

ProgressBoard::ProgressBoard(MailService &service, QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_pace.isEmpty())
            m_tick.stop();
        for (const ItemId id : m_pace.ids())
            emit changed(id);
    });
    connect(&service, &MailService::progress, this, [this](ItemId id, qint64 sent, qint64 total) {
        m_pace.note(id, sent, total, m_clock.elapsed());
        if (!m_tick.isActive())
            m_tick.start();
        emit changed(id);
    });
    // Claimed, at its final dot, or settled: what it said before is over.
    connect(&service, &MailService::outboxChanged, this, [this](ItemId id) {
        if (id.isNull() || !m_pace.of(id, m_clock.elapsed()))
            return;
        m_pace.drop(id);
        emit changed(id);
    });
    connect(&service, &MailService::healthChanged, this, [this, &service] {
        if (m_pace.isEmpty() || service.health().sending > 0)
            return;
        m_pace.clear();
        emit changed({});
    });
}

std::optional<SendingPace::Progress> ProgressBoard::overall() const
{
    return m_pace.isEmpty() ? std::nullopt : std::optional(m_pace.overall(m_clock.elapsed()));
}

QString progressLine(const SendingPace::Progress &progress)
{
    QString line = ProgressBoard::tr("%1 %", "per cent").arg(QLocale().toString(int(std::floor(progress.fraction() * 100))));
    const QString pace = words::pace(progress.octetsPerSecond, progress.secondsLeft);
    return pace.isEmpty() ? line : line + QStringLiteral(" · ") + pace;
}

} // namespace sendoff
