// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff::words {

/// A server with its port, to be shown on one line: Qt breaks lines after a colon. WORD JOINER (Unicode UAX #14, WJ)
/// after it keeps them together.
QString unbroken(QString server);

/// For the clipboard: without the joiners of unbroken().
QString withoutJoiners(QString text);

} // namespace sendoff::words
