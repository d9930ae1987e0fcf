// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"

#include <QJsonObject>

#include <optional>

namespace sendoff {

/// All of an account, without loss. There is no secret in it: an Account holds none, and a password
/// in the proxy's URL is left out.
QJsonObject toJson(const Account &account);
/// None if the address, a name of a choice or the port is not valid.
std::optional<Account> accountFromJson(const QJsonObject &object);

} // namespace sendoff
