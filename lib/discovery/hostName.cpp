// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/hostName.h"

#include "net/isHostAddress.h"
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace sendoff {

namespace {

bool isLabel(const QString &label)
{
    const auto isLdh = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), isLdh);
}

} // namespace

bool isHostName(const QString &text)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(text));
    const QStringList labels = ascii.split(u'.');
    return ascii.size() <= 253 && labels.size() >= 2 && !isHostAddress(ascii)
        && std::all_of(labels.begin(), labels.end(), isLabel);
}

QString organisationDomain(const QString &host)
{
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    const bool isSecondLevel = labels.last().size() == 2 && labels[labels.size() - 2].size() <= 3;
    const qsizetype kept = isSecondLevel ? 3 : 2;
    return labels.size() < kept ? QString() : labels.mid(labels.size() - kept).join(u'.');
}

} // namespace sendoff
