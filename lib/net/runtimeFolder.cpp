// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/runtimeFolder.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace sendoff {

#ifdef Q_OS_UNIX
namespace {

/// A folder itself, not a link to one, that belongs to this user, with no rights for others.
bool isPrivate(const QString &path)
{
    struct stat facts = {};
    return path.startsWith(u'/') && lstat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISDIR(facts.st_mode)
        && facts.st_uid == geteuid() && (facts.st_mode & 0077) == 0;
}

} // namespace

// QStandardPaths has the same, but writes a warning to standard error where XDG_RUNTIME_DIR isn't
// set, as under cron and in containers; there a program that reads our sentences takes it for one.
QString runtimeFolder()
{
    const QString given = QFile::decodeName(qgetenv("XDG_RUNTIME_DIR"));
    if (isPrivate(given))
        return given;
    const QString own = QDir::tempPath() + QStringLiteral("/sendoff-") + QString::number(geteuid());
    mkdir(QFile::encodeName(own).constData(), 0700); // may be there already
    return isPrivate(own) ? own : QString();
}
#else
QString runtimeFolder()
{
    return QDir::tempPath();
}
#endif

} // namespace sendoff
