// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HostLookup.h"

#include <QHostInfo>

namespace sendoff {

void lookUpHost(const QString &host, QObject *context,
                std::function<void(Result<QList<QHostAddress>, ChannelError>)> done)
{
    QHostInfo::lookupHost(host, context, [done = std::move(done)](const QHostInfo &info) {
        if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
            done(info.addresses());
        else
            done(ChannelError{ChannelError::Kind::HostNotFound, info.errorString().toUtf8()});
    });
}

} // namespace sendoff
