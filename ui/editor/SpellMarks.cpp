// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SpellMarks.h"

#include "spelling/SpellService.h"
#include "ui/editor/Formats.h"

#include <QLocale>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace sendoff {

namespace {

constexpr int restTime = 120; ///< ms after a key
constexpr size_t batch = 40;  ///< lines asked for at a time
constexpr qsizetype guessText = 2000;

/// What is known of a line.
class LineMarks final : public QTextBlockUserData {
public:
    std::vector<TextRange> wrong;
    bool isCurrent = false; ///< false: something was typed since
};

LineMarks *marksOf(const QTextBlock &block)
{
    return static_cast<LineMarks *>(block.userData());
}

bool isKnown(const QTextBlock &block)
{
    const LineMarks *marks = marksOf(block);
    return marks && marks->isCurrent;
}

} // namespace

SpellMarks::SpellMarks(QTextEdit *text) : QObject(text), m_text(text)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(restTime);
    connect(&m_timer, &QTimer::timeout, this, &SpellMarks::look);
    connect(text->document(), &QTextDocument::contentsChange, this, &SpellMarks::change);
    connect(text, &QTextEdit::cursorPositionChanged, this, &SpellMarks::followCursor);
}

void SpellMarks::setService(SpellService *service)
{
    m_service = service;
    if (!service)
        return;
    connect(service, &SpellService::wordsChanged, this, &SpellMarks::forgetAll);
    service->languages(QLocale::system().bcp47Name(), this,
                       [this](const QStringList &found) { takeLanguages(found); });
}

void SpellMarks::takeLanguages(const QStringList &languages)
{
    m_languages = languages;
    setLanguage(m_wished);
}

void SpellMarks::setLanguage(const QString &language)
{
    m_wished = language;
    m_isAutomatic = language.isEmpty();
    m_isSettled = !m_isAutomatic;
    m_guessedWith = 0;
    m_language = m_isAutomatic ? m_languages.value(0) : language;
    forgetAll();
    emit changed();
}

void SpellMarks::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    forgetAll();
    emit changed();
    emit marked();
}

void SpellMarks::forgetAll()
{
    ++m_round;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (LineMarks *marks = marksOf(block))
            marks->isCurrent = false;
    }
    m_timer.start();
}

/// What was typed moves the marks behind it and takes those in it away.
void SpellMarks::change(int position, int removed, int added)
{
    const QTextDocument *document = m_text->document();
    const int end = std::min(position + added, document->characterCount() - 1);
    const QTextBlock first = document->findBlock(position);
    const QTextBlock last = document->findBlock(end);
    if (first == last && marksOf(first)) {
        LineMarks *marks = marksOf(first);
        const int at = position - first.position();
        std::erase_if(marks->wrong, [&](const TextRange &word) {
            return word.start + word.length >= at && word.start <= at + removed;
        });
        for (TextRange &word : marks->wrong) {
            if (word.start > at)
                word.start += added - removed;
        }
        marks->isCurrent = false;
    } else {
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            block.setUserData(nullptr);
            if (block == last)
                break;
        }
    }
    m_typedAt = end;
    if (m_service && !m_timer.isActive())
        m_timer.start();
}

/// The word that was being typed is done.
void SpellMarks::followCursor()
{
    if (m_typedAt < 0 || m_text->textCursor().position() == m_typedAt)
        return;
    m_typedAt = -1;
    emit marked();
}

std::vector<TextRange> SpellMarks::marks(const QTextBlock &block) const
{
    const LineMarks *marks = marksOf(block);
    if (!marks || !m_isOn)
        return {};
    std::vector<TextRange> words = marks->wrong;
    const int typed = m_typedAt - block.position();
    std::erase_if(words, [typed](const TextRange &word) {
        return typed > word.start && typed <= word.start + word.length;
    });
    return words;
}

/// The line with blanks for what isn't to be looked at; as long as the line.
QString SpellMarks::checkable(const QTextBlock &block) const
{
    QString text = block.text();
    if (format::isQuoted(block) || format::isCodeBlock(block.blockFormat()))
        return {};
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat characters = fragment.charFormat();
        if (format::isCode(characters) || characters.isImageFormat())
            text.replace(fragment.position() - block.position(), fragment.length(),
                         QString(fragment.length(), u' '));
    }
    return text;
}

/// Those that are seen first, then from the beginning.
std::vector<QTextBlock> SpellMarks::unknownLines() const
{
    std::vector<QTextBlock> lines;
    const QTextBlock top = m_text->cursorForPosition(QPoint(0, 0)).block();
    const QTextBlock bottom = m_text->cursorForPosition(QPoint(0, m_text->viewport()->height())).block();
    for (QTextBlock block = top; block.isValid() && block.blockNumber() <= bottom.blockNumber();
         block = block.next()) {
        if (!isKnown(block) && lines.size() < batch)
            lines.push_back(block);
    }
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines.size() < batch;
         block = block.next()) {
        if (!isKnown(block) && std::find(lines.begin(), lines.end(), block) == lines.end())
            lines.push_back(block);
    }
    return lines;
}

bool SpellMarks::isDone() const
{
    const bool looks = m_service && m_isOn && !m_language.isEmpty();
    return !m_isAsking && !m_timer.isActive() && (!looks || unknownLines().empty());
}

void SpellMarks::look()
{
    if (!m_service || m_isAsking || !m_isOn || m_language.isEmpty())
        return;
    if (m_isAutomatic)
        guess();
    const std::vector<QTextBlock> lines = unknownLines();
    if (lines.empty())
        return;
    std::vector<Asked> asked;
    QStringList texts;
    for (const QTextBlock &line : lines) {
        asked.push_back({QTextCursor(line), line.text()});
        texts += checkable(line);
    }
    m_isAsking = true;
    m_service->check(m_language, texts, this,
                     [this, asked = std::move(asked), round = m_round](const auto &wrong) {
                         m_isAsking = false;
                         if (round == m_round)
                             take(asked, wrong);
                         look();
                     });
}

void SpellMarks::take(const std::vector<Asked> &asked, const std::vector<std::vector<WordRange>> &wrong)
{
    for (size_t i = 0; i < asked.size(); ++i) {
        QTextBlock block = asked[i].line.block();
        if (!block.isValid() || block.text() != asked[i].text)
            continue;
        LineMarks *marks = marksOf(block);
        if (!marks) {
            marks = new LineMarks;
            block.setUserData(marks);
        }
        marks->isCurrent = true;
        marks->wrong.clear();
        for (const WordRange &word : wrong[i])
            marks->wrong.push_back({word.start, word.length});
    }
    emit marked();
}

/// Again each time there are twice as many words, until they are many.
void SpellMarks::guess()
{
    if (m_languages.size() < 2)
        return;
    QString text;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && text.size() < guessText;
         block = block.next())
        text += checkable(block) + u'\n';
    const int words = int(text.simplified().count(u' ')) + 1;
    if (words < 5 || words < 2 * m_guessedWith || m_guessedWith > 60)
        return;
    m_guessedWith = words;
    m_service->guess(m_languages, text, this, [this](const QString &found) {
        if (found.isEmpty() || !m_isAutomatic)
            return;
        m_isSettled = true;
        if (found == m_language)
            return;
        m_language = found;
        forgetAll();
        emit changed();
    });
}

QTextCursor SpellMarks::wordAt(const QTextCursor &cursor) const
{
    QTextCursor word = cursor;
    word.clearSelection();
    const QTextBlock block = m_text->document()->findBlock(cursor.selectionStart());
    const int at = cursor.selectionStart() - block.position();
    for (const TextRange &range : marks(block)) {
        if (at < range.start || at > range.start + range.length)
            continue;
        word.setPosition(block.position() + range.start);
        word.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
    }
    return word;
}

QTextCursor SpellMarks::next(const QTextCursor &cursor) const
{
    QTextCursor first(m_text->document());
    bool any = false;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (const TextRange &range : marks(block)) {
            const int start = block.position() + range.start;
            const bool isBehind = start >= cursor.selectionEnd();
            if (any && !isBehind)
                continue;
            first.setPosition(start);
            first.setPosition(start + range.length, QTextCursor::KeepAnchor);
            if (isBehind)
                return first;
            any = true;
        }
    }
    if (any)
        return first;
    QTextCursor none = cursor;
    none.clearSelection();
    return none;
}

void SpellMarks::suggest(const QString &word, QObject *context, std::function<void(QStringList)> done) const
{
    if (m_service)
        m_service->suggest(m_language, word, context, std::move(done));
}

void SpellMarks::addWord(const QString &word)
{
    if (m_service)
        m_service->addWord(word);
}

void SpellMarks::ignoreWord(const QString &word)
{
    if (m_service)
        m_service->ignoreWord(word);
}

} // namespace sendoff
