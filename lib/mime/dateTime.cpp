// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/dateTime.h"

#include <QString>

#include <utility>

namespace sendoff {

namespace {

/// RFC 5322 4.3.
constexpr std::pair<const char *, const char *> zones[] = {
    {" GMT", " +0000"}, {" UTC", " +0000"}, {" UT", " +0000"},  {" Z", " +0000"},   {" EST", " -0500"},
    {" EDT", " -0400"}, {" CST", " -0600"}, {" CDT", " -0500"}, {" MST", " -0700"}, {" MDT", " -0600"},
    {" PST", " -0800"}, {" PDT", " -0700"}};

} // namespace

QDateTime parseDateTime(const QByteArray &text)
{
    QByteArray value = text.left(200);
    const qsizetype comment = value.indexOf('(');
    if (comment >= 0)
        value.truncate(comment);
    value = value.simplified();
    for (const auto &[name, offset] : zones) {
        if (value.endsWith(name)) {
            value.chop(qsizetype(qstrlen(name)));
            value += offset;
            break;
        }
    }
    return QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
}

} // namespace sendoff
