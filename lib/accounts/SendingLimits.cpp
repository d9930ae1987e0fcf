// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SendingLimits.h"

#include <array>

namespace sendoff {

namespace {

struct Provider {
    QLatin1String host;
    QLatin1String domain; ///< of the address; empty: any
    SendingLimits limits;
};

/// The first line that fits. Where plans differ, the most generous: who is over it, hears so from the
/// server, and the account waits then.
constexpr std::array providers{
    // https://support.google.com/mail/answer/22839 and https://support.google.com/a/answer/166852
    Provider{QLatin1String("smtp.gmail.com"), QLatin1String("gmail.com"), {.perDay = 500, .recipients = 100}},
    Provider{QLatin1String("smtp.gmail.com"), QLatin1String("googlemail.com"), {.perDay = 500, .recipients = 100}},
    Provider{QLatin1String("smtp.gmail.com"), QLatin1String(), {.perDay = 2000, .recipients = 100}},
    // https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits
    Provider{QLatin1String("smtp.office365.com"), QLatin1String(), {.perMinute = 30, .perDay = 10000, .recipients = 500}},
    // https://support.microsoft.com/office/279ee200-594c-40f0-9ec8-bb6af7735c2e
    Provider{QLatin1String("smtp-mail.outlook.com"), QLatin1String(), {.perMinute = 30, .perDay = 5000, .recipients = 500}},
    // https://help.yahoo.com/kb/SLN3353.html
    Provider{QLatin1String("smtp.mail.yahoo.com"), QLatin1String(), {.perDay = 500, .recipients = 100}},
    Provider{QLatin1String("smtp.aol.com"), QLatin1String(), {.perDay = 500, .recipients = 100}},
    // https://support.apple.com/102198
    Provider{QLatin1String("smtp.mail.me.com"), QLatin1String(), {.perDay = 1000, .recipients = 500}},
};

} // namespace

SendingLimits providerLimits(const QString &host, const QString &domain)
{
    for (const Provider &each : providers) {
        const bool isHost = host.compare(each.host, Qt::CaseInsensitive) == 0;
        if (isHost && (each.domain.isEmpty() || domain.compare(each.domain, Qt::CaseInsensitive) == 0))
            return each.limits;
    }
    return {};
}

SendingLimits firstKnown(const SendingLimits &first, const SendingLimits &then)
{
    return {.perMinute = first.perMinute > 0 ? first.perMinute : then.perMinute,
            .perDay = first.perDay > 0 ? first.perDay : then.perDay,
            .recipients = first.recipients > 0 ? first.recipients : then.recipients};
}

} // namespace sendoff
