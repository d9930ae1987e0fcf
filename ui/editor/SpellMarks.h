// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/MessageLook.h"

#include <QTextCursor>
#include <QTimer>

class QTextEdit;

namespace sendoff {

class SpellService;
struct WordRange;

/// Which words of a text are misspelt. Lines are looked at a few at a time, those that are seen first, by the
/// service's thread; quotes, code, links and the word that is just being typed are left alone.
class SpellMarks final : public QObject {
    Q_OBJECT
public:
    explicit SpellMarks(QTextEdit *text);

    /// Without a service nothing is marked.
    void setService(SpellService *service);
    /// As "de-AT"; empty: found from the text, the system's at first.
    void setLanguage(const QString &language);
    /// In use; empty if there is no dictionary.
    QString language() const { return m_language; }
    bool isAutomatic() const { return m_isAutomatic; }
    /// Chosen, or found from the text; empty as long as it is only supposed.
    QString settledLanguage() const { return m_isSettled ? m_language : QString(); }
    /// Those that have a dictionary.
    QStringList languages() const { return m_languages; }
    void setOn(bool on);
    bool isOn() const { return m_isOn; }

    std::vector<TextRange> marks(const QTextBlock &block) const;
    /// The misspelt word at the cursor, selected; no selection if there is none.
    QTextCursor wordAt(const QTextCursor &cursor) const;
    /// The next one behind the cursor, or from the beginning.
    QTextCursor next(const QTextCursor &cursor) const;
    /// All lines were looked at.
    bool isDone() const;

    void suggest(const QString &word, QObject *context, std::function<void(QStringList)> done) const;
    void addWord(const QString &word);
    void ignoreWord(const QString &word);

signals:
    /// Language, languages, on or off.
    void changed();
    /// Other words are misspelt than before.
    void marked();

private:
    struct Asked {
        QTextCursor line;
        QString text;
    };
    void takeLanguages(const QStringList &languages);
    void change(int position, int removed, int added);
    void followCursor();
    void forgetAll();
    void look();
    void guess();
    void take(const std::vector<Asked> &asked, const std::vector<std::vector<WordRange>> &wrong);
    std::vector<QTextBlock> unknownLines() const;
    QString checkable(const QTextBlock &block) const;

    QTextEdit *m_text;
    SpellService *m_service = nullptr;
    QStringList m_languages;
    QString m_wished;
    QString m_language;
    bool m_isAutomatic = true;
    bool m_isSettled = false;
    bool m_isOn = true;
    bool m_isAsking = false;
    int m_guessedWith = 0; ///< words of the last guess
    int m_typedAt = -1;    ///< where the last edit ended
    int m_round = 0;       ///< answers of earlier ones are forgotten
    QTimer m_timer;
};

} // namespace sendoff
