// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"

#include <QJsonObject>

#include <optional>

namespace sendoff {

/// {"code", "enhanced", "text"}, without loss.
QJsonObject toJson(const ServerReply &reply);
std::optional<ServerReply> serverReplyFromJson(const QJsonObject &object);

/// {"kind", "stage", "scope", "reply", "host", "detail", "peerCertificate"}, without loss; what is
/// empty is left out.
QJsonObject toJson(const Failure &failure);
std::optional<Failure> failureFromJson(const QJsonObject &object);

} // namespace sendoff
