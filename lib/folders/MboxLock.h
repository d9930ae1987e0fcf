// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders/FolderMessage.h"

#include <QFile>

namespace sendoff {

/// Keeps other programs out of an mbox while it lives: a dot lock beside it, and a lock of fcntl on the open file (on
/// Windows the dot lock alone). Where no file may be made beside it, as in /var/mail, the latter alone.
class MboxLock {
public:
    /// `file` is open for writing and outlives the lock.
    explicit MboxLock(QFile &file) : m_file(file), m_path(file.fileName() + QStringLiteral(".lock")) {}
    ~MboxLock();
    MboxLock(const MboxLock &) = delete;
    MboxLock &operator=(const MboxLock &) = delete;

    /// Once; waits for nothing. Failed with Locked: another program has it.
    FolderResult tryLock();

private:
    FolderResult makeDotLock();

    QFile &m_file;
    const QString m_path;
    bool m_hasDotLock = false;
};

} // namespace sendoff
