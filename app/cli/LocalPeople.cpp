// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LocalPeople.h"

#include <QFile>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <pwd.h>
#endif

namespace sendoff::cli {

bool isLocalPerson(const QString &name)
{
    static const QStringList everywhere{QStringLiteral("root"), QStringLiteral("postmaster"),
                                        QStringLiteral("mailer-daemon"), QStringLiteral("webmaster")};
    if (everywhere.contains(name.toLower()))
        return true;
#ifdef Q_OS_UNIX
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the only thread that asks
    return getpwnam(QFile::encodeName(name).constData()) != nullptr;
#else
    return false;
#endif
}

} // namespace sendoff::cli
