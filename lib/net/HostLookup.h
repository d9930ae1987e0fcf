// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/ChannelError.h"

#include <QHostAddress>
#include <QList>

#include <functional>

class QObject;

namespace sendoff {

/// The addresses of a host, in the resolver's order; an address is its own. `done` runs later in the
/// event loop, once, and not at all if `context` is gone by then.
void lookUpHost(const QString &host, QObject *context,
                std::function<void(Result<QList<QHostAddress>, ChannelError>)> done);

} // namespace sendoff
