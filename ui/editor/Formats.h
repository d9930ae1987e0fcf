// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>
#include <QTextCursor>
#include <QTextFormat>

#include <optional>

class QTextDocument;
class QTextTable;

/// What the parts of a message's document mean. The document holds meaning only (levels, strong, links);
/// how that looks comes from MessageLook, so that nothing of it gets into mail.
namespace sendoff::format {

/// Properties of our own beside those that Qt has.
enum Property {
    IsCode = QTextFormat::UserProperty + 1, ///< characters
    IsCodeBlock,                            ///< block
    IsSignature,                            ///< block: inserted as the identity's signature
    IsRich                                  ///< root frame: the message goes with HTML
};

inline constexpr int headingLevels = 3;

/// Whether the message goes with HTML. Part of the document, and so of its undo stack.
bool isRich(const QTextDocument &document);
void setRich(QTextCursor &cursor, bool rich);

int quoteLevel(const QTextBlockFormat &block);
void setQuoteLevel(QTextBlockFormat &block, int level);
int quoteLevel(const QTextTable &table);
bool isCodeBlock(const QTextBlockFormat &block);
bool isSignature(const QTextBlockFormat &block);
bool isRule(const QTextBlockFormat &block);
bool isStrong(const QTextCharFormat &characters);
bool isCode(const QTextCharFormat &characters);
/// Somebody else's text; in a plain message the ">" says so.
bool isQuoted(const QTextBlock &block);
/// No list, no heading, no code, no rule: text as it is typed. It may be quoted.
bool isParagraph(const QTextBlock &block);

QTextBlockFormat paragraph(int quoteLevel = 0);
QTextBlockFormat heading(int level, int quoteLevel = 0);
QTextBlockFormat codeBlock(int quoteLevel = 0);
QTextBlockFormat rule(int quoteLevel = 0);
QTextCharFormat code();
QTextCharFormat link(const QString &address);

/// Right to left by the first strong character of the block, unless its format says so itself.
Qt::LayoutDirection automaticDirection(const QString &text);
Qt::LayoutDirection direction(const QTextBlock &block);
/// One that has a direction, as letters have and digits don't.
bool hasStrongCharacter(const QString &text);

/// The line with each U+00A0 that stands beside a blank or at an end of the line as a blank: HTML needs it
/// there so that blanks are kept.
QString blanksRestored(QString line);

/// An address as typed ("example.org", "ana@example.org") as one that can be followed safely: http, https
/// and mailto only. Empty if it is none.
QString safeAddress(const QString &typed);

} // namespace sendoff::format
