// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/DeliveryOptions.h"

#include <QJsonObject>

namespace sendoff {

/// Without holdFor, which is counted anew at each attempt. What is not asked for is left out.
QJsonObject toJson(const DeliveryOptions &options);
DeliveryOptions deliveryOptionsFromJson(const QJsonObject &object);

} // namespace sendoff
