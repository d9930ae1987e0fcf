// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sendoff {

/// Octets in a charset as text. An unknown charset, or none, is UTF-8 if that fits, else Windows-1252.
/// What is mostly UTF-8 keeps what is readable; the rest of it becomes U+FFFD.
QString decodeCharset(const QByteArray &octets, const QByteArray &charset);

} // namespace sendoff
