// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff::words {

/// A name, an address or what else is put into a sentence, so that it keeps its own order among words that run the
/// other way, and leaves theirs alone: between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode UAX #9, 2.4).
/// A RIGHT-TO-LEFT MARK stands before it: Qt's text documents look for the first strong letter of a sentence even
/// inside of an isolate.
/// As it was, unless this is a program with windows in a language from right to left: a terminal's lines stay plain.
QString isolated(const QString &text);

/// For the clipboard and for files: without the marks of isolated().
QString withoutIsolates(QString text);

} // namespace sendoff::words
