// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProfileLock.h"

#include "base/FileSync.h"

namespace sendoff {

#ifdef Q_OS_WIN

ProfileLock::ProfileLock(const QString &folder) : m_lock(folder + QStringLiteral("/sendoff.lock"))
{
    m_lock.setStaleLockTime(0);
}

bool ProfileLock::tryLock()
{
    return m_lock.isLocked() || m_lock.tryLock(0);
}

#else

// Not QLockFile: it guesses from a process id and a host name whether a holder has died, and both may
// come again in a container or after a restart. The kernel knows.
ProfileLock::ProfileLock(const QString &folder) : m_file(folder + QStringLiteral("/sendoff.lock")) {}

bool ProfileLock::tryLock()
{
    if (m_file.isOpen())
        return true;
    if (!m_file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    if (lockFile(m_file))
        return true;
    m_file.close();
    return false;
}

#endif

} // namespace sendoff
