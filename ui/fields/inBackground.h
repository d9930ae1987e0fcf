// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace sendoff {

/// Runs `work` on another thread and gives its value to `done` on this one, unless `context` is gone by then. For
/// whatever reads files or reckons for longer than a frame.
template <class Value>
void inBackground(QObject *context, std::function<Value()> work, std::function<void(Value)> done)
{
    // Goes with the context; only this thread asks whether it is still there.
    QPointer<QObject> guard(new QObject(context));
    QThreadPool::globalInstance()->start([guard, work = std::move(work), done = std::move(done)] {
        Value value = work();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, value = std::move(value)] {
                if (!guard)
                    return;
                done(value);
                delete guard.data();
            },
            Qt::QueuedConnection);
    });
}

} // namespace sendoff
