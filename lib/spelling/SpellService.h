// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/Words.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>

namespace sendoff {

class SpellWorker;

/// Looks words up in a thread of its own. Answers come later, in the thread of `context`, unless that is
/// gone; in the order in which was asked.
class SpellService final : public QObject {
    Q_OBJECT
public:
    /// Dictionaries from `folders`; the writer's own words are kept in a file (empty: not kept).
    SpellService(const QStringList &folders, const QString &ownWordsFile, QObject *parent = nullptr);
    ~SpellService() override;

    /// Those that have a dictionary, as "de-AT"; the nearest to `systemLanguage` first.
    void languages(const QString &systemLanguage, QObject *context, std::function<void(QStringList)> done);
    /// The wrong words of each line. None if there is no dictionary for the language.
    void check(const QString &language, const QStringList &lines, QObject *context,
               std::function<void(std::vector<std::vector<WordRange>>)> done);
    void suggest(const QString &language, const QString &word, QObject *context,
                 std::function<void(QStringList)> done);
    /// Of a text, among `languages`; empty if it can't be told.
    void guess(const QStringList &languages, const QString &text, QObject *context,
               std::function<void(QString)> done);
    /// Is right from now on, in every language.
    void addWord(const QString &word);
    /// Is right until the program ends.
    void ignoreWord(const QString &word);

signals:
    /// What was wrong may be right now.
    void wordsChanged();

private:
    template <class Answer>
    void ask(std::function<Answer(SpellWorker &)> question, QObject *context,
             std::function<void(Answer)> done);

    QThread m_thread;
    SpellWorker *m_worker;
};

} // namespace sendoff
