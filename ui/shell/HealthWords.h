// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"
#include "ui/shell/MailService.h"

namespace sendoff {

/// The whole in one line: "2 waiting · next try 14:32".
QString healthSentence(const Health &health);

/// How many messages the icon stands for; empty if none.
QString healthNumber(const Health &health);

/// The icon that says the same, and its colour.
struct HealthShape {
    QString icon;
    look::Role role;
};
HealthShape healthShape(const Health &health);

} // namespace sendoff
