// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/OAuthSettings.h"

namespace sendoff {

bool OAuthSettings::isComplete() const
{
    const auto isSecure = [](const QUrl &url) {
        return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
    };
    return isSecure(token) && (isSecure(authorization) || isSecure(device)) && !clientId.isEmpty()
        && (device.isEmpty() || isSecure(device));
}

} // namespace sendoff
