// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SendingLimits.h"

#include "accounts/Provider.h"

namespace sendoff {

SendingLimits providerLimits(const QString &host, const QString &domain)
{
    const Provider *provider = providerOfServer(host, domain);
    return provider ? provider->limits : SendingLimits();
}

SendingLimits firstKnown(const SendingLimits &first, const SendingLimits &then)
{
    return {.perMinute = first.perMinute > 0 ? first.perMinute : then.perMinute,
            .perDay = first.perDay > 0 ? first.perDay : then.perDay,
            .recipients = first.recipients > 0 ? first.recipients : then.recipients};
}

} // namespace sendoff
