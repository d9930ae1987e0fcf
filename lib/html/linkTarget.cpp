// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/linkTarget.h"

#include <QRegularExpression>

namespace sendoff {

QString linkTarget(const QString &href)
{
    static const QRegularExpression safe(QStringLiteral("^(https?://[^/?#]|mailto:)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString target;
    // As browsers do: WHATWG URL 4.4 takes line ends and tabs out.
    for (const QChar c : href.trimmed().left(8192)) {
        if (c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() <= 0x9f))
            target += c == u' ' ? QStringLiteral("%20") : QString(c);
    }
    return safe.match(target).hasMatch() ? target : QString();
}

} // namespace sendoff
