// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <tuple>

namespace sendoff {

class EngineWorker;

/// How the windows' side reaches the engine: what is asked goes to the engine's thread, answers come back into this one.
class EngineAsker {
protected:
    /// `here` lives in the windows' thread, and as long as answers may come.
    EngineAsker(EngineWorker *worker, QObject *here) : m_worker(worker), m_here(here) {}

    EngineWorker *worker() const { return m_worker; }
    void ask(std::function<void(EngineWorker &)> question);

    /// May be called in the engine's thread; `done` then runs in this one, unless `context` is gone.
    template <class... Args>
    std::function<void(Args...)> answerTo(QObject *context, std::function<void(Args...)> done)
    {
        return [here = m_here, guard = QPointer<QObject>(context), done = std::move(done)](Args... args) {
            QMetaObject::invokeMethod(
                here,
                [guard, done, values = std::make_tuple(std::move(args)...)]() mutable {
                    if (guard)
                        std::apply(done, std::move(values));
                },
                Qt::QueuedConnection);
        };
    }

private:
    EngineWorker *const m_worker;
    QObject *const m_here;
};

} // namespace sendoff
