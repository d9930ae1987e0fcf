// SPDX-License-Identifier: GPL-3.0-or-later
#include "Meter.h"

#include <QFile>

#include <sys/resource.h>

namespace {

rusage usage()
{
    rusage result{};
    getrusage(RUSAGE_SELF, &result);
    return result;
}

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// getrusage() would tell the peak of the program that started this one, too.
double peak()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
}

double processorTime()
{
    const rusage used = usage();
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

} // namespace

Meter::Meter() : m_cpu(processorTime())
{
    m_timer.start();
}

QJsonObject Meter::read() const
{
    return {{QStringLiteral("seconds"), double(m_timer.nsecsElapsed()) / 1e9},
            {QStringLiteral("cpu"), processorTime() - m_cpu},
            {QStringLiteral("peak"), peak()}};
}
