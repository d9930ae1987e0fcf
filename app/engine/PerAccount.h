// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sendoff {

/// One worker for each account, made when it is first asked for. Once an account isn't what its worker was made for any
/// more, it gets a new one; the old one brings to its end what it has in hand. A Worker says isIdle(); one with a rest()
/// is told that nobody waits for it any more.
template <class Worker, class Setting>
class PerAccount {
public:
    /// `make()` gives a std::unique_ptr<Worker>.
    template <class Make>
    Worker &of(qint64 account, const Setting &setting, Make make)
    {
        std::erase_if(m_left, [](const auto &each) { return each->isIdle(); });
        Entry &entry = m_entries[account];
        if (entry.worker && entry.setting != setting)
            leave(entry);
        if (!entry.worker)
            entry = {setting, make()};
        return *entry.worker;
    }

    /// Leaves those that don't fit at once, not when the next one is asked for. `fits(account, setting)`.
    template <class Fits>
    void leaveUnless(Fits fits)
    {
        for (auto each = m_entries.begin(); each != m_entries.end();) {
            if (fits(each->first, *each->second.setting)) {
                ++each;
                continue;
            }
            leave(each->second);
            each = m_entries.erase(each);
        }
    }

private:
    struct Entry {
        std::optional<Setting> setting = std::nullopt;
        std::unique_ptr<Worker> worker = nullptr;
    };

    void leave(Entry &entry)
    {
        if constexpr (requires(Worker &worker) { worker.rest(); })
            entry.worker->rest();
        m_left.push_back(std::move(entry.worker));
    }

    std::map<qint64, Entry> m_entries;
    std::vector<std::unique_ptr<Worker>> m_left;
};

} // namespace sendoff
