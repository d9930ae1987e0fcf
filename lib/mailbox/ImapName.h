// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sendoff {

/// Mailbox names in modified UTF-7: RFC 3501 5.1.3, which RFC 9051 leaves for UTF-8.
QByteArray toModifiedUtf7(const QString &name);
/// None if it is not what the RFC allows.
std::optional<QString> fromModifiedUtf7(const QByteArray &octets);

/// As people read it, whichever of the two the server speaks; octets that are neither are replaced.
QString mailboxName(const QByteArray &octets, bool isUtf8);
/// The way back: as this server takes a name that people wrote.
QByteArray encodedName(const QString &name, bool isUtf8);

} // namespace sendoff
