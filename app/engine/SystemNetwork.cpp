// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/SystemNetwork.h"

#include <QNetworkInformation>

namespace sendoff {

void SystemNetwork::watch()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &SystemNetwork::look);
    // Behind a hotel's login page, servers answer with its certificate.
    connect(system, &QNetworkInformation::isBehindCaptivePortalChanged, this, &SystemNetwork::look);
    look();
}

void SystemNetwork::look()
{
    const QNetworkInformation *system = QNetworkInformation::instance();
    const bool isOnline = system && system->reachability() != QNetworkInformation::Reachability::Disconnected
                          && !system->isBehindCaptivePortal();
    if (std::exchange(m_isOnline, isOnline) != isOnline)
        emit changed(isOnline);
}

} // namespace sendoff
