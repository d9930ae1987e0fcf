// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/libsecretSession.h"

#include <QLibrary>
#include <QMutex>

namespace sendoff {

void keepLibsecretSessionWith(const QString &owner)
{
    // The session is one for the whole process, so this is too.
    static QMutex mutex;
    static QString known;
    const QMutexLocker lock(&mutex);
    if (known == owner)
        return;
    const bool isFirst = known.isEmpty();
    known = owner;
    if (isFirst)
        return;
    // QtKeychain has loaded it by this name; without it there is no session.
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace sendoff
