// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/mid.h"

#include <algorithm>

namespace sendoff {

namespace {

const QString scheme = QStringLiteral("mid:");
/// RFC 5322 2.1.1: a line has no more.
constexpr qsizetype longest = 998;

} // namespace

bool isMid(const QString &link)
{
    return link.startsWith(scheme, Qt::CaseInsensitive);
}

QByteArray messageIdFromMid(const QString &link)
{
    if (!isMid(link))
        return {};
    // A "/" of the Message-ID itself is encoded: RFC 2392 2.
    const QString named = link.mid(scheme.size()).section(u'/', 0, 0);
    QByteArray id = QByteArray::fromPercentEncoding(named.toUtf8());
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.mid(1, id.size() - 2);
    const bool isPlain = std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>'; });
    return id.contains('@') && isPlain && id.size() <= longest ? '<' + id + '>' : QByteArray();
}

QUrl midOf(const QByteArray &messageId)
{
    return QUrl::fromEncoded("mid:" + messageId.mid(1, messageId.size() - 2).toPercentEncoding("@!$&'()*+,;="));
}

} // namespace sendoff
