// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Unbroken.h"

namespace sendoff::words {

namespace {

constexpr QChar joiner(0x2060);

} // namespace

QString unbroken(QString server)
{
    return server.replace(u':', QString(u':') + joiner);
}

QString withoutJoiners(QString text)
{
    return text.replace(QString(u':') + joiner, QStringLiteral(":"));
}

} // namespace sendoff::words
