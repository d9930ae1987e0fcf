// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace sendoff {

/// `work()` in a thread of the pool, then `done(its result)` in this one, unless `context` is gone by then. For
/// whatever reads files or reckons for longer than a frame; `work` may touch nothing that lives here.
template <class Work, class Done>
void inBackground(QObject *context, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
        // Only the thread of `context` may look whether that is still there.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, result = work()] {
                if (guard)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sendoff
