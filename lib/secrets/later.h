// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>

namespace sendoff {

/// Calls `done` with `result` from the event loop, unless `context` is gone by then.
template <class Callback, class T>
void callLater(QObject *context, Callback done, T result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

} // namespace sendoff
