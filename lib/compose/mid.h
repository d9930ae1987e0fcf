// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace sendoff {

/// A link of the kind that names a message, be it a good one or not.
bool isMid(const QString &link);
/// The Message-ID that a "mid:" link names (RFC 2392 2), with its angle brackets; a part that it names as well is left
/// out. Empty if it is no such link, or one of which no command could be made.
QByteArray messageIdFromMid(const QString &link);
/// The link to a message. Precondition: `messageId` has its angle brackets.
QUrl midOf(const QByteArray &messageId);

} // namespace sendoff
