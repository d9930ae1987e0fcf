// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/Formats.h"

/// What keys do where the text has form. Each is one step to undo; false if the key does what it always does.
namespace sendoff::keys {

/// In a rich message: the next item, line of code or line; out of an empty item or line of code; a quote is
/// split.
bool enter(QTextCursor &cursor);
/// In plain text: a line that begins with ">" is split, with an empty line between.
bool enterInPlainText(QTextCursor &cursor);
/// At the beginning of a block: an item, a heading, code or a quote becomes less so first.
bool backspace(QTextCursor &cursor);
/// Items go deeper, cells are walked, code is indented. `by` is -1 with Shift.
bool tab(QTextCursor &cursor, int by);
/// Before text is typed: not into a rule, and not on at the end of a link.
void beforeText(QTextCursor &cursor);

/// Markdown before the cursor into format, after `typed` was put in. `**b**`, `*i*`, `` `c` ``, `~~s~~`,
/// `[t](u)`, and at the beginning of a line `# `, `- `, `1. `, `> `.
bool markdown(QTextCursor &cursor, QChar typed);
/// A line that is "```" or "---", when Enter is pressed.
bool markdownLine(QTextCursor &cursor);

} // namespace sendoff::keys
