// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QLockFile>

namespace sendoff {

/// Held by the one process of a profile that sends. The system lets go of it when the process ends,
/// however it ends.
class ProfileLock {
public:
    explicit ProfileLock(const QString &folder);
    /// At once: false if another holds it or the folder can't be written to. True if already held here.
    bool tryLock();

private:
#ifdef Q_OS_WIN
    QLockFile m_lock;
#else
    QFile m_file;
#endif
};

} // namespace sendoff
