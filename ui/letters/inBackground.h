// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace sendoff {

/// `work()` in a thread of the pool, then `done(its result)` in this one, unless `context` is gone by
/// then. `work` may touch nothing that lives here.
template <class Work, class Taker>
void inBackground(QObject *context, Work work, Taker done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work, done] {
        const auto result = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, result, done] {
                if (guard)
                    done(*result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sendoff
