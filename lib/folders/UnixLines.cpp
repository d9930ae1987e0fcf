// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/UnixLines.h"

#include <utility>

namespace sendoff {

namespace {

enum class Beginning { Quoted, Plain, Open };

/// Whether a line that begins so gets one ">" more; Open: that depends on what follows.
Beginning beginningOf(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at) == '>')
        ++at;
    const QByteArrayView rest = line.sliced(at);
    constexpr QByteArrayView from("From ");
    if (rest.size() >= from.size())
        return rest.first(from.size()) == from ? Beginning::Quoted : Beginning::Plain;
    return from.first(rest.size()) == rest ? Beginning::Open : Beginning::Plain;
}

} // namespace

QByteArray UnixLines::take(const QByteArray &block)
{
    return written(m_ends.normalised(block));
}

QByteArray UnixLines::finish()
{
    QByteArray end = written(m_ends.finish());
    end += std::exchange(m_begun, {});
    const bool isEnded = end.isEmpty() ? m_atLineStart : end.endsWith('\n');
    return isEnded ? end : end + '\n';
}

QByteArray UnixLines::written(QByteArray lines)
{
    lines.replace("\r\n", "\n");
    if (m_quoting == Quoting::Mboxrd)
        return quoted(lines);
    if (!lines.isEmpty())
        m_atLineStart = lines.endsWith('\n');
    return lines;
}

QByteArray UnixLines::quoted(const QByteArray &lines)
{
    const QByteArray octets = std::exchange(m_begun, {}) + lines;
    QByteArray out;
    out.reserve(octets.size() + octets.size() / 64 + 1);
    for (qsizetype at = 0; at < octets.size();) {
        const qsizetype lf = octets.indexOf('\n', at);
        const qsizetype end = lf < 0 ? octets.size() : lf + 1;
        const QByteArrayView line = QByteArrayView(octets).sliced(at, end - at);
        const Beginning beginning = m_atLineStart ? beginningOf(line) : Beginning::Plain;
        if (beginning == Beginning::Open && lf < 0) {
            m_begun = line.toByteArray();
            break;
        }
        if (beginning == Beginning::Quoted)
            out += '>';
        out += line;
        m_atLineStart = lf >= 0;
        at = end;
    }
    return out;
}

} // namespace sendoff
