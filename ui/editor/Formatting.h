// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/Formats.h"

/// What a writer does to format: each is one step to undo, makes the message a rich one, and leaves the
/// cursor's selection as it was. Blocks are those that the selection touches.
namespace sendoff::format {

enum class Characters { Strong, Emphasis, Strike, Code };

/// Whether all that is selected (or, without a selection, what is typed next: `typing`) is so.
bool has(const QTextCursor &cursor, const QTextCharFormat &typing, Characters kind);
/// The characters of `kind` on or off, to be merged into a format.
QTextCharFormat changed(Characters kind, bool on);

/// 0: no heading.
void setHeading(QTextCursor &cursor, int level);
/// The style of the list of all blocks; none if they aren't all in one.
std::optional<QTextListFormat::Style> listStyle(const QTextCursor &cursor);
/// Items of a list, or no items any more.
void setList(QTextCursor &cursor, std::optional<QTextListFormat::Style> style);
/// Items one level deeper or (`by` -1) less deep; of the first level, no items any more. False if there is no
/// item.
bool indentItems(QTextCursor &cursor, int by);
/// A level of quoting more or less.
void changeQuote(QTextCursor &cursor, int by);
void setCodeBlock(QTextCursor &cursor, bool on);
void insertRule(QTextCursor &cursor);
/// Opposite to how the first block reads now; back to automatic where that says the same.
void switchDirection(QTextCursor &cursor);
/// Plain paragraphs: neither heading, list nor code, strong nor links. Quotes stay.
void removeFormat(QTextCursor &cursor);

/// The link around the cursor, selected; without a selection if there is none.
QTextCursor linkAt(const QTextCursor &cursor);
/// A link in the selection's place; an empty address takes the link away and leaves the text.
void setLink(QTextCursor &cursor, const QString &address, const QString &text);

/// Lines that begin with ">" into quotes, what is below "-- " into the signature.
void makeRich(QTextCursor &cursor);
/// The same text without format. `text` is what stands for it.
void makePlain(QTextCursor &cursor, const QString &text);

} // namespace sendoff::format
