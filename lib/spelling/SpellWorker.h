// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/Dictionary.h"
#include "spelling/OwnWords.h"
#include "spelling/Words.h"

#include <QObject>

namespace sendoff {

/// Has the dictionaries, in the thread of SpellService.
class SpellWorker final : public QObject {
    Q_OBJECT
public:
    SpellWorker(const QStringList &folders, const QString &ownWordsFile);

    QStringList languages(const QString &systemLanguage);
    std::vector<std::vector<WordRange>> check(const QString &language, const QStringList &lines);
    QStringList suggest(const QString &language, const QString &word);
    QString guess(const QStringList &languages, const QString &text);
    void addWord(const QString &word) { m_own.add(word); }
    void ignoreWord(const QString &word) { m_own.ignore(word); }

private:
    struct Loaded {
        QString base;
        std::unique_ptr<Dictionary> dictionary;
    };
    const std::vector<DictionaryFile> &files();
    Dictionary *dictionary(const QString &language);
    bool isCorrect(Dictionary &dictionary, const QString &word);

    const QStringList m_folders;
    std::vector<DictionaryFile> m_files;
    bool m_hasLooked = false;
    std::vector<Loaded> m_loaded; ///< the one used last at the end
    OwnWords m_own;
};

} // namespace sendoff
