// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsSessionCache.h"

#include <algorithm>

namespace sendoff {
namespace {

constexpr int mostOfOne = 4; ///< a server sends two with each connection, usually
constexpr size_t mostOfAll = 64;

} // namespace

void TlsSessionCache::keep(const QByteArray &key, const QByteArray &session)
{
    if (session.isEmpty())
        return;
    const auto isOfKey = [&key](const Kept &each) { return each.key == key; };
    if (std::count_if(m_kept.begin(), m_kept.end(), isOfKey) >= mostOfOne)
        m_kept.erase(std::find_if(m_kept.begin(), m_kept.end(), isOfKey));
    else if (m_kept.size() >= mostOfAll)
        m_kept.pop_front();
    m_kept.push_back({key, session});
}

QByteArray TlsSessionCache::take(const QByteArray &key)
{
    const auto found = std::find_if(m_kept.rbegin(), m_kept.rend(), [&key](const Kept &each) { return each.key == key; });
    if (found == m_kept.rend())
        return {};
    const QByteArray session = found->session;
    m_kept.erase(std::next(found).base());
    return session;
}

} // namespace sendoff
