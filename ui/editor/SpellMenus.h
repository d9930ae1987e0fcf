// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QTextCursor;

namespace sendoff {

class MessageText;
class SpellMarks;

/// Above what is in `menu`: what the misspelt word at `at` may have meant, and that it is right. Suggestions
/// come in while the menu is open. Nothing if no word is misspelt there.
void addSuggestions(QMenu &menu, MessageText &text, const QTextCursor &at);

/// Languages, on and off; where there is no dictionary, how to get one.
void fillSpelling(QMenu &menu, SpellMarks &spelling);

} // namespace sendoff
