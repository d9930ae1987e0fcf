// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// Whether a line is too long to be read well and may be wrapped.
bool needsFlow(const QString &text);

/// RFC 3676 4.1, 4.2 and 4.4, without DelSp: lines over 78 are wrapped at blanks, each soft break after
/// one, so that a reader joins them to what they were. What could be taken for a quote, a separator of
/// mailboxes or a soft break is stuffed or trimmed; "-- " stays alone. A word is never broken: text
/// without blanks keeps its line. '\n' line ends.
QString flowed(const QString &text);

/// The way back: soft breaks are joined, stuffing is taken away, each quoted line begins with as many
/// ">" as before. `deletesSpace` is DelSp=yes.
QString unflowed(const QString &text, bool deletesSpace);

} // namespace sendoff
