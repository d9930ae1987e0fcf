// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/SpellWorker.h"

#include "spelling/guessLanguage.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr size_t loadedLimit = 3;

} // namespace

SpellWorker::SpellWorker(const QStringList &folders, const QString &ownWordsFile)
    : m_folders(folders), m_own(ownWordsFile)
{
}

const std::vector<DictionaryFile> &SpellWorker::files()
{
    if (!std::exchange(m_hasLooked, true))
        m_files = findDictionaries(m_folders);
    return m_files;
}

QStringList SpellWorker::languages(const QString &systemLanguage)
{
    // Who was told to install one finds it without starting again.
    m_hasLooked = false;
    QStringList languages;
    for (const DictionaryFile &file : files())
        languages += file.language;
    if (const DictionaryFile *own = dictionaryFor(files(), systemLanguage)) {
        languages.removeAll(own->language);
        languages.prepend(own->language);
    }
    return languages;
}

Dictionary *SpellWorker::dictionary(const QString &language)
{
    const DictionaryFile *file = dictionaryFor(files(), language);
    if (!file)
        return nullptr;
    const auto it = std::find_if(m_loaded.begin(), m_loaded.end(),
                                 [&](const Loaded &each) { return each.base == file->base; });
    if (it != m_loaded.end()) {
        std::rotate(it, it + 1, m_loaded.end());
        return m_loaded.back().dictionary.get();
    }
    if (m_loaded.size() >= loadedLimit)
        m_loaded.erase(m_loaded.begin());
    m_loaded.push_back({file->base, std::make_unique<Dictionary>(*file)});
    return m_loaded.back().dictionary.get();
}

bool SpellWorker::isCorrect(Dictionary &dictionary, const QString &word)
{
    return m_own.contains(word) || dictionary.isCorrect(word);
}

std::vector<std::vector<WordRange>> SpellWorker::check(const QString &language, const QStringList &lines)
{
    std::vector<std::vector<WordRange>> wrong(size_t(lines.size()));
    Dictionary *words = dictionary(language);
    if (!words)
        return wrong;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const WordRange &range : wordsOf(lines.at(i))) {
            if (!isCorrect(*words, lines.at(i).mid(range.start, range.length)))
                wrong[size_t(i)].push_back(range);
        }
    }
    return wrong;
}

QStringList SpellWorker::suggest(const QString &language, const QString &word)
{
    Dictionary *words = dictionary(language);
    return words ? words->suggestions(word) : QStringList();
}

QString SpellWorker::guess(const QStringList &languages, const QString &text)
{
    QStringList words;
    for (const QString &line : text.split(u'\n')) {
        for (const WordRange &range : wordsOf(line))
            words += line.mid(range.start, range.length);
    }
    return guessLanguage(words, languages, [this](const QString &language, const QString &word) {
        Dictionary *dictionary = this->dictionary(language);
        return dictionary && dictionary->isCorrect(word);
    });
}

} // namespace sendoff
