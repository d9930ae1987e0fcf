// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "base/Result.h"
#include "delivery/DeliveryOptions.h"

namespace sendoff::cli {

/// --priority, --require-tls and --deliver-by of `send`. The error is a sentence.
Result<DeliveryOptions, QString> deliveryWishes(const Arguments &arguments);

} // namespace sendoff::cli
