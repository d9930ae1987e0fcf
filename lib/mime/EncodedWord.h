// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace sendoff {

/// RFC 2047: text in headers. Each word has at most 75 octets and whole characters (RFC 2047 2, 5);
/// the first has at most `firstRoom`, as a line with an encoded word has at most 76.
QByteArrayList encodedWords(const QString &text, qsizetype firstRoom = 75);

/// Undoes encoded words wherever they stand, leaves the rest; octets over 127 are read as UTF-8
/// (RFC 6532) or, if they are none, as Windows-1252. White space between two encoded words vanishes.
QString decodeWords(const QByteArray &header);

/// The text without C0 and C1 controls: a tab or line end becomes a blank, others vanish. For what
/// strangers wrote and people read on one line.
QString withoutControls(const QString &text);

} // namespace sendoff
