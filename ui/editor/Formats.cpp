// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Formats.h"

#include "html/linkTarget.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace sendoff::format {

namespace {

constexpr int codeInset = 8;

/// UAX #9, P2.
std::optional<Qt::LayoutDirection> strongDirection(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const char32_t point =
            isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        switch (QChar::direction(point)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace

bool isRich(const QTextDocument &document)
{
    return document.rootFrame()->frameFormat().boolProperty(IsRich);
}

void setRich(QTextCursor &cursor, bool rich)
{
    QTextFrame *root = cursor.document()->rootFrame();
    QTextFrameFormat frame = root->frameFormat();
    if (frame.boolProperty(IsRich) == rich)
        return;
    frame.setProperty(IsRich, rich);
    cursor.beginEditBlock();
    root->setFrameFormat(frame);
    cursor.endEditBlock();
}

int quoteLevel(const QTextBlockFormat &block)
{
    return block.intProperty(QTextFormat::BlockQuoteLevel);
}

void setQuoteLevel(QTextBlockFormat &block, int level)
{
    if (level > 0) {
        block.setProperty(QTextFormat::BlockQuoteLevel, level);
        block.setIndent(level);
    } else {
        block.clearProperty(QTextFormat::BlockQuoteLevel);
        block.clearProperty(QTextFormat::BlockIndent);
    }
}

int quoteLevel(const QTextTable &table)
{
    return table.format().intProperty(QTextFormat::BlockQuoteLevel);
}

bool isCodeBlock(const QTextBlockFormat &block)
{
    return block.boolProperty(IsCodeBlock);
}

bool isSignature(const QTextBlockFormat &block)
{
    return block.boolProperty(IsSignature);
}

bool isRule(const QTextBlockFormat &block)
{
    return block.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

bool isStrong(const QTextCharFormat &characters)
{
    return characters.fontWeight() > QFont::Medium;
}

bool isCode(const QTextCharFormat &characters)
{
    return characters.boolProperty(IsCode);
}

bool isQuoted(const QTextBlock &block)
{
    return isRich(*block.document()) ? quoteLevel(block.blockFormat()) > 0 : block.text().startsWith(u'>');
}

bool isParagraph(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return !block.textList() && format.headingLevel() == 0 && !isCodeBlock(format) && !isRule(format);
}

QTextBlockFormat paragraph(int quoteLevel)
{
    QTextBlockFormat block;
    setQuoteLevel(block, quoteLevel);
    return block;
}

QTextBlockFormat heading(int level, int quoteLevel)
{
    QTextBlockFormat block = paragraph(quoteLevel);
    block.setHeadingLevel(level);
    block.setTopMargin(8);
    block.setBottomMargin(4);
    return block;
}

QTextBlockFormat codeBlock(int quoteLevel)
{
    QTextBlockFormat block = paragraph(quoteLevel);
    block.setProperty(IsCodeBlock, true);
    block.setLeftMargin(codeInset);
    block.setRightMargin(codeInset);
    // Code reads from left to right in every language.
    block.setLayoutDirection(Qt::LeftToRight);
    return block;
}

QTextBlockFormat rule(int quoteLevel)
{
    QTextBlockFormat block = paragraph(quoteLevel);
    block.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                      QTextLength(QTextLength::PercentageLength, 100));
    return block;
}

QTextCharFormat code()
{
    QTextCharFormat characters;
    characters.setProperty(IsCode, true);
    return characters;
}

QTextCharFormat link(const QString &address)
{
    QTextCharFormat characters;
    characters.setAnchor(true);
    characters.setAnchorHref(address);
    return characters;
}

Qt::LayoutDirection automaticDirection(const QString &text)
{
    return strongDirection(text).value_or(Qt::LeftToRight);
}

bool hasStrongCharacter(const QString &text)
{
    return strongDirection(text).has_value();
}

Qt::LayoutDirection direction(const QTextBlock &block)
{
    const Qt::LayoutDirection chosen = block.blockFormat().layoutDirection();
    return chosen == Qt::LayoutDirectionAuto ? automaticDirection(block.text()) : chosen;
}

QString blanksRestored(QString line)
{
    const auto parts = [&line](qsizetype at) {
        return at < 0 || at >= line.size() || line.at(at) == u' ' || line.at(at) == QChar::LineSeparator;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == QChar::Nbsp && (parts(i - 1) || parts(i + 1)))
            line[i] = u' ';
    }
    return line;
}

QString safeAddress(const QString &typed)
{
    static const QRegularExpression mail(QStringLiteral("^[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+$"));
    static const QRegularExpression host(QStringLiteral("^[^\\s@:/?#]+\\.[^\\s@:/?#.]{2,}([/?#:]\\S*)?$"));
    const QString text = typed.trimmed();
    if (mail.match(text).hasMatch())
        return QStringLiteral("mailto:") + text;
    if (host.match(text).hasMatch())
        return QStringLiteral("https://") + text;
    return linkTarget(text);
}

} // namespace sendoff::format
