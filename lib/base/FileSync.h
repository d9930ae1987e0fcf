// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace sendoff {

/// The octets of an open file are on the disk, beyond the drive's cache where the system can tell it.
bool syncFile(QFile &file);
/// The names in a folder are on the disk.
bool syncFolder(const QString &path);
/// Atomic on one file system; never copies.
bool renameFile(const QString &from, const QString &to);

/// Tells the file that has this name from any other that is put in its place. Empty if there is none, and on Windows,
/// where nothing can take the place of an open file.
QByteArray fileIdentity(const QString &path);

/// Says that this process works on an open file, until it is closed or the process ends.
bool lockFile(QFile &file);
/// No process works on it. On Windows, where a locked file can't be renamed: not for an hour.
bool isAbandoned(const QString &path);

/// Right after a failed write: no room on the disk, in the quota, or for a file this big.
bool isOutOfSpace(const QFile &file);
/// Right after a failed call: the file system takes no changes.
bool isReadOnlyDisk();

} // namespace sendoff
