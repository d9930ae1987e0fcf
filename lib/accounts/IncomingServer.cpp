// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/IncomingServer.h"

namespace sendoff {

QString toName(IncomingServer::SentCopy sentCopy)
{
    switch (sentCopy) {
    case IncomingServer::SentCopy::Auto:
        return QStringLiteral("auto");
    case IncomingServer::SentCopy::Always:
        return QStringLiteral("always");
    case IncomingServer::SentCopy::Never:
        break;
    }
    return QStringLiteral("never");
}

std::optional<IncomingServer::SentCopy> sentCopyFromName(const QString &name)
{
    for (const auto each : {IncomingServer::SentCopy::Auto, IncomingServer::SentCopy::Always, IncomingServer::SentCopy::Never}) {
        if (toName(each) == name)
            return each;
    }
    return std::nullopt;
}

} // namespace sendoff
