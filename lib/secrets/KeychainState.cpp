// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainState.h"

#include "secrets/later.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

#include "secrets/SecretServiceQuery.h"

namespace sendoff {

void askKeychainState(QObject *context, std::function<void(KeychainState)> done)
{
    new SecretServiceQuery(std::move(done), context);
}

} // namespace sendoff

#else

namespace sendoff {

void askKeychainState(QObject *context, std::function<void(KeychainState)> done)
{
    callLater(context, std::move(done), KeychainState::Ready);
}

} // namespace sendoff

#endif
