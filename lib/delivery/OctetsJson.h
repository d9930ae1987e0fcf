// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace sendoff {

/// Octets that are mostly text: a string if they are UTF-8, else {"base64": …}. Nothing is lost.
QJsonValue octetsToJson(const QByteArray &octets);
std::optional<QByteArray> octetsFromJson(const QJsonValue &value);

} // namespace sendoff
