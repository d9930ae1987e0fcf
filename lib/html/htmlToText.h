// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// The text of HTML, good enough to stand alone: paragraphs, lists, quotes ("> "), links with their
/// targets, tables in columns. Lines aren't wrapped; '\n' line ends.
QString htmlToText(const QString &html);

} // namespace sendoff
